-- A list of a hundred competences or goals, each with a long URI, is longer than 8,000 characters.
ALTER TABLE trajectory_event ALTER COLUMN facts SET DATA TYPE VARCHAR(100000);
