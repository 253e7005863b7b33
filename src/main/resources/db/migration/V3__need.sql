CREATE TABLE need (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'OPEN', 'FILLED', 'WITHDRAWN', 'EXPIRED')),
    title VARCHAR(200) NOT NULL,
    tasks VARCHAR(4000),
    employer_id UUID REFERENCES employer (id),
    region VARCHAR(60) NOT NULL,
    sector VARCHAR(60),
    places INTEGER NOT NULL,
    postcode VARCHAR(6),
    hours_min INTEGER,
    hours_max INTEGER,
    start_by DATE,
    dutch_level VARCHAR(2) CHECK (dutch_level IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    working_times VARCHAR(100) NOT NULL,
    driving_licence VARCHAR(2) CHECK (driving_licence IN ('AM', 'A', 'B', 'BE', 'C', 'CE', 'D', 'T')),
    offers VARCHAR(4000) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX need_status ON need (status, created_at);

CREATE TABLE need_criterion (
    id UUID PRIMARY KEY,
    need_id UUID NOT NULL REFERENCES need (id),
    place SMALLINT NOT NULL CHECK (place BETWEEN 1 AND 10),
    competence VARCHAR(210) NOT NULL,
    min_level SMALLINT NOT NULL CHECK (min_level BETWEEN 1 AND 4),
    must BOOLEAN NOT NULL,
    learnable BOOLEAN NOT NULL,
    CONSTRAINT need_criterion_place UNIQUE (need_id, place)
);
