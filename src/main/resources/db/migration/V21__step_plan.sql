-- What coach and candidate mean to do, by version; and the people around a candidate. All of it is
-- about one person and goes with this person.
CREATE TABLE step_plan (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    number INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL CHECK (state IN ('DRAFT', 'PROPOSED', 'AGREED', 'REPLACED')),
    made_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    agreed_at TIMESTAMP WITH TIME ZONE,
    -- The candidate would like to talk about it first.
    talk_asked_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (trajectory_id, number)
);

CREATE TABLE plan_step (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    plan_id UUID NOT NULL REFERENCES step_plan (id),
    place INTEGER NOT NULL,
    what VARCHAR(300) NOT NULL,
    turn VARCHAR(20) NOT NULL CHECK (turn IN ('CANDIDATE', 'COACH', 'EMPLOYER', 'SUPPORT_NETWORK')),
    due DATE NOT NULL,
    state VARCHAR(20) NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
    settled_on DATE,
    settled_by VARCHAR(200),
    reason VARCHAR(300)
);
CREATE INDEX plan_step_plan ON plan_step (plan_id);

CREATE TABLE support_person (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    name VARCHAR(100) NOT NULL,
    part VARCHAR(20) NOT NULL CHECK (part IN ('JOB_BUDDY', 'LANGUAGE_TEACHER', 'CASE_MANAGER', 'OTHER')),
    does VARCHAR(300),
    phone VARCHAR(40),
    email VARCHAR(200),
    -- The candidate's yes to this person: how it was given, when, and who wrote it down.
    agreed_way VARCHAR(20) NOT NULL CHECK (agreed_way IN ('SCREEN', 'PAPER', 'SPOKEN', 'IMPORT')),
    agreed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    recorded_by VARCHAR(200) NOT NULL
);
CREATE INDEX support_person_candidate ON support_person (candidate_id);
