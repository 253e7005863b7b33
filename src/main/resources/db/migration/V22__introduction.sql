-- Introductions that are planned: when, where, who; moved, cancelled or held. After the moment each
-- side says what it wants, and both together become the event IntroductionHeld.
CREATE TABLE introduction (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    employer_id UUID NOT NULL REFERENCES employer (id),
    need_id UUID REFERENCES need (id),
    -- Where it was planned at a proposal, which then tells the same moment.
    proposal_id UUID REFERENCES proposal (id),
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('COMPANY_VISIT', 'INTERVIEW', 'SPEED_DATE')),
    starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
    minutes INTEGER NOT NULL,
    place VARCHAR(200) NOT NULL,
    whom VARCHAR(200) NOT NULL,
    -- The candidate agreed that this employer knows the first name.
    named BOOLEAN NOT NULL,
    state VARCHAR(10) NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    -- How often the invitation changed.
    sequence INTEGER NOT NULL,
    cancel_reason VARCHAR(500),
    candidate_wish VARCHAR(10) CHECK (candidate_wish IN ('YES', 'DOUBT', 'NO')),
    candidate_words VARCHAR(1000),
    candidate_at TIMESTAMP WITH TIME ZONE,
    candidate_by VARCHAR(200),
    employer_wish VARCHAR(10) CHECK (employer_wish IN ('YES', 'DOUBT', 'NO')),
    employer_words VARCHAR(1000),
    employer_at TIMESTAMP WITH TIME ZONE,
    employer_by VARCHAR(200),
    -- Both were asked by mail what they want.
    asked_at TIMESTAMP WITH TIME ZONE,
    -- The number of the event that it became.
    held_as INTEGER,
    -- The place of this company in the candidate's order, 1 is the best.
    preference INTEGER
);
CREATE INDEX introduction_trajectory ON introduction (trajectory_id);
CREATE INDEX introduction_employer ON introduction (employer_id);
CREATE INDEX introduction_proposal ON introduction (proposal_id);
CREATE INDEX introduction_moment ON introduction (state, starts_at);

-- For which orientation both sides were asked how it went.
CREATE TABLE evaluation_asked (
    id UUID PRIMARY KEY,
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    number INTEGER NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (trajectory_id, number)
);

-- An invitation for a calendar goes with the mail.
ALTER TABLE outgoing_mail ADD COLUMN calendar VARCHAR(8000);
