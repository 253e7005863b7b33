-- Reference occupations with what they are called: a line for every line of an imported list.
CREATE TABLE occupation (
    id VARCHAR(210) PRIMARY KEY,
    source VARCHAR(10) NOT NULL CHECK (source IN ('BOC', 'ESCO')),
    code VARCHAR(200) NOT NULL,
    reference VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    names VARCHAR(50000) NOT NULL
);
CREATE INDEX occupation_source ON occupation (source);
-- How often the lists were changed, so that every process notices.
CREATE TABLE occupation_edition (number BIGINT NOT NULL);
INSERT INTO occupation_edition (number) VALUES (0);
