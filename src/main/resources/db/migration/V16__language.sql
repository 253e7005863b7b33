-- In which language somebody reads; nothing while nobody chose.
ALTER TABLE account ADD COLUMN language VARCHAR(10) CHECK (language IN ('DUTCH', 'ENGLISH', 'ARABIC'));
