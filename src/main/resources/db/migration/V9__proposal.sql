-- One candidate offered to one employer for one need.
CREATE TABLE proposal (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    need_id UUID NOT NULL REFERENCES need (id),
    employer_id UUID NOT NULL REFERENCES employer (id),
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    status VARCHAR(20) NOT NULL CHECK (status IN ('PICKED', 'ASKED', 'AGREED', 'DECLINED', 'CALL_ME', 'SENT', 'INTERESTED', 'NOT_NOW', 'INTRODUCTION', 'WITHDRAWN')),
    reason VARCHAR(500),
    answered_at TIMESTAMP WITH TIME ZONE,
    answered_by VARCHAR(200),
    sent_at TIMESTAMP WITH TIME ZONE,
    reaction VARCHAR(500),
    reacted_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT proposal_once UNIQUE (need_id, candidate_id)
);
CREATE INDEX proposal_employer ON proposal (employer_id);
CREATE INDEX proposal_candidate ON proposal (candidate_id);
