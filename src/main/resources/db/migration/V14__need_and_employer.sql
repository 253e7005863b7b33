-- The life of a need: its clock, its places, and when somebody last said that it is still needed.
ALTER TABLE need ADD COLUMN submitted_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE need ADD COLUMN places_taken INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE need ADD COLUMN active_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE need ADD COLUMN confirmed_at TIMESTAMP WITH TIME ZONE;
UPDATE need SET active_at = created_at;
UPDATE need SET places_taken = places WHERE status = 'FILLED';
ALTER TABLE need ALTER COLUMN active_at SET NOT NULL;
CREATE INDEX need_employer ON need (employer_id);
CREATE INDEX need_submitted ON need (submitted_at);

-- What an employer is still typing: the fields of the form, as they were typed.
CREATE TABLE need_draft (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    employer_id UUID NOT NULL REFERENCES employer (id),
    title VARCHAR(200) NOT NULL,
    typed VARCHAR(80000) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX need_draft_employer ON need_draft (employer_id);

-- People at an employer, what was said with them, and what the desk promised.
CREATE TABLE employer_contact (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    employer_id UUID NOT NULL REFERENCES employer (id),
    name VARCHAR(200) NOT NULL,
    job VARCHAR(100),
    phone VARCHAR(30),
    email VARCHAR(254)
);
CREATE INDEX employer_contact_employer ON employer_contact (employer_id);

CREATE TABLE employer_talk (
    id UUID PRIMARY KEY,
    employer_id UUID NOT NULL REFERENCES employer (id),
    channel VARCHAR(10) NOT NULL CHECK (channel IN ('VISIT', 'CALL', 'MESSAGE', 'VIDEO')),
    held_on DATE NOT NULL,
    note VARCHAR(1000),
    account_id UUID NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX employer_talk_employer ON employer_talk (employer_id, held_on);

CREATE TABLE employer_promise (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    employer_id UUID NOT NULL REFERENCES employer (id),
    what VARCHAR(300) NOT NULL,
    due_on DATE NOT NULL,
    status VARCHAR(10) NOT NULL CHECK (status IN ('MADE', 'KEPT', 'WITHDRAWN')),
    account_id UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    settled_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX employer_promise_employer ON employer_promise (employer_id);
CREATE INDEX employer_promise_account ON employer_promise (account_id, status);

-- For which desk of the region somebody works, such as UWV or the municipality.
CREATE TABLE account_desk (
    account_id UUID PRIMARY KEY REFERENCES account (id),
    desk VARCHAR(60) NOT NULL
);
