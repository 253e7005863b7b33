-- Which fact of a file changed, when and by whom. No values: what stands there now stands with the candidate.
CREATE TABLE candidate_change (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    fact VARCHAR(300) NOT NULL,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('FILLED', 'CHANGED', 'REMOVED')),
    changed_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX candidate_change_candidate ON candidate_change (candidate_id, changed_at);

-- When somebody of the region spoke with this person, and in a few words what about.
CREATE TABLE candidate_contact (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    held_on DATE NOT NULL,
    channel VARCHAR(20) NOT NULL CHECK (channel IN ('VISIT', 'CALL', 'MESSAGE', 'VIDEO')),
    note VARCHAR(1000),
    recorded_by VARCHAR(200) NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX candidate_contact_candidate ON candidate_contact (candidate_id, held_on);
