-- Who coaches this person: an account. Empty: nobody yet.
ALTER TABLE candidate ADD COLUMN coach_id UUID;
CREATE INDEX candidate_coach ON candidate (coach_id);

-- The facts that this person disputes now, a line each; they do not count.
ALTER TABLE candidate ADD COLUMN disputed VARCHAR(60000) DEFAULT '' NOT NULL;

-- Every dispute there was, and how it ended.
CREATE TABLE candidate_dispute (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    fact VARCHAR(300) NOT NULL,
    words VARCHAR(1000),
    raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
    outcome VARCHAR(20) CHECK (outcome IN ('CORRECTED', 'REMOVED', 'KEPT')),
    answer VARCHAR(1000),
    settled_by VARCHAR(200),
    settled_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX candidate_dispute_candidate ON candidate_dispute (candidate_id);
