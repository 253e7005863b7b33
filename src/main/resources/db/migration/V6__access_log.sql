-- Who saw or changed whose data. Lines are added and never changed: each carries a hash over itself
-- and the hash of the line before. On PostgreSQL V6_1 takes the right to change them away.
CREATE TABLE access_log (
    number BIGINT PRIMARY KEY,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    account_id UUID NOT NULL,
    role VARCHAR(20) NOT NULL CHECK (role IN ('ACCOUNT_MANAGER', 'EMPLOYER', 'COACH', 'CANDIDATE', 'COORDINATOR', 'ADMIN')),
    deed VARCHAR(10) NOT NULL CHECK (deed IN ('READ', 'CHANGE')),
    purpose VARCHAR(20) NOT NULL CHECK (purpose IN ('MATCHING', 'PROPOSAL', 'GUIDANCE', 'REGISTRATION', 'OWN_FILE', 'RIGHTS')),
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('PERSON', 'PROFILE', 'CONSENT', 'CARD', 'FILE')),
    subject UUID NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX access_log_subject ON access_log (subject, at);
CREATE INDEX access_log_account ON access_log (account_id, at);

-- One row, locked until commit so that numbers have no holes: the last line, and the last one that
-- was removed when its term had passed (the next line's hash rests on it).
CREATE TABLE access_log_head (
    number BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    removed_number BIGINT NOT NULL,
    removed_hash VARCHAR(64) NOT NULL
);
INSERT INTO access_log_head (number, hash, removed_number, removed_hash) VALUES (0, '', 0, '');

-- Whom a subject of the log stands for; without this row a line is about nobody any more.
CREATE TABLE access_subject (
    candidate_id UUID PRIMARY KEY REFERENCES candidate (id),
    subject UUID NOT NULL UNIQUE
);
INSERT INTO access_subject (candidate_id, subject) SELECT id, gen_random_uuid() FROM candidate;
