-- A short question to candidate or employer after a milestone, and what was said.
CREATE TABLE pulse (
    id UUID PRIMARY KEY,
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    side VARCHAR(10) NOT NULL CHECK (side IN ('CANDIDATE', 'EMPLOYER')),
    employer_id UUID NOT NULL REFERENCES employer (id),
    stay INTEGER NOT NULL,
    kind VARCHAR(10) NOT NULL CHECK (kind IN ('BEGUN', 'WEEK', 'ENDED')),
    week INTEGER NOT NULL,
    happened_on DATE NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at TIMESTAMP WITH TIME ZONE,
    signal VARCHAR(12) CHECK (signal IN ('GREEN', 'ORANGE', 'RED', 'NOT_SPOKEN')),
    words VARCHAR(500),
    UNIQUE (trajectory_id, side, stay, kind, week)
);
CREATE INDEX pulse_employer ON pulse (employer_id, answered_at);
