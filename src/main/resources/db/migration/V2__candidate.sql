-- What matching may know. Small sets are words joined by a line feed.
CREATE TABLE candidate (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(100) NOT NULL,
    region VARCHAR(60) NOT NULL,
    status VARCHAR(20) NOT NULL CHECK (status IN ('AVAILABLE', 'PLACED', 'PAUSED', 'ENDED')),
    target_group VARCHAR(20) CHECK (target_group IN ('WW', 'PARTICIPATIEWET', 'WIA', 'WAJONG', 'BANENAFSPRAAK', 'STATUSHOUDER', 'NUG', 'ZIJ_INSTROMER')),
    postcode VARCHAR(6),
    max_travel_km INTEGER,
    hours_min INTEGER,
    hours_max INTEGER,
    available_from DATE,
    dutch_level VARCHAR(2) CHECK (dutch_level IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    driving_licences VARCHAR(100),
    working_times VARCHAR(100) NOT NULL,
    sectors_excluded VARCHAR(4000) NOT NULL,
    employers_excluded VARCHAR(4000) NOT NULL,
    wish_sectors VARCHAR(4000) NOT NULL,
    wish_employers VARCHAR(4000) NOT NULL,
    wish_occupations VARCHAR(6000) NOT NULL,
    motivation VARCHAR(4000),
    own_words VARCHAR(16000) NOT NULL,
    -- The answers in force, a line each: MATCHING=true. How they came about is in candidate_consent.
    consents VARCHAR(200) NOT NULL,
    -- A line each: competence, basis, level, day, evidence, with tabs between.
    holdings VARCHAR(200000) NOT NULL,
    CONSTRAINT candidate_reference UNIQUE (region, reference)
);

-- Name and contact, kept apart from the profile.
CREATE TABLE candidate_person (
    candidate_id UUID PRIMARY KEY REFERENCES candidate (id),
    first_name VARCHAR(100),
    last_name VARCHAR(100),
    email VARCHAR(254),
    phone VARCHAR(40)
);

-- What somebody held until it was replaced.
CREATE TABLE candidate_replaced_holding (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    competence VARCHAR(210) NOT NULL,
    basis VARCHAR(20) NOT NULL CHECK (basis IN ('DEMONSTRATED', 'DECLARED', 'DEVELOPABLE')),
    level SMALLINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    evidence VARCHAR(500),
    observed_on DATE,
    replaced_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX candidate_replaced_holding_candidate ON candidate_replaced_holding (candidate_id);

-- Every answer to a question for consent; added, never changed.
CREATE TABLE candidate_consent (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    purpose VARCHAR(30) NOT NULL CHECK (purpose IN ('MATCHING', 'SHARE_WITH_EMPLOYER', 'SHARE_OUTSIDE_REGION', 'VIDEO_PITCH')),
    given BOOLEAN NOT NULL,
    text_version VARCHAR(20) NOT NULL,
    language VARCHAR(10) NOT NULL,
    way VARCHAR(20) NOT NULL CHECK (way IN ('SCREEN', 'PAPER', 'SPOKEN', 'IMPORT')),
    recorded_by VARCHAR(200) NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX candidate_consent_candidate ON candidate_consent (candidate_id);
