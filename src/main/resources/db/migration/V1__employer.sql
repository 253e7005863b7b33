CREATE TABLE employer (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    sector VARCHAR(60),
    place VARCHAR(100)
);
CREATE INDEX employer_name ON employer (name);
