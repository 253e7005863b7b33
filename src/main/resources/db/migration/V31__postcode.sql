-- The middle of every four-digit postcode area, as far as one was imported.
CREATE TABLE postcode_area (
    area INTEGER PRIMARY KEY,
    place VARCHAR(100) NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL
);
-- How often the table was changed, so that every process notices.
CREATE TABLE postcode_edition (number BIGINT NOT NULL);
INSERT INTO postcode_edition (number) VALUES (0);
