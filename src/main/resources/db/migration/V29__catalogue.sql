-- What this region made of the built-in catalogue. The number grows with every change: who sees another one reads it all again.
CREATE TABLE catalogue_edition (
    number BIGINT NOT NULL
);
INSERT INTO catalogue_edition (number) VALUES (0);

-- Competences that came by hand or from a list, and built-in ones of which the words were changed.
CREATE TABLE catalogue_entry (
    code VARCHAR(210) PRIMARY KEY,
    label_nl VARCHAR(200) NOT NULL,
    label_en VARCHAR(200) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    sector VARCHAR(60) NOT NULL,
    origin VARCHAR(10) NOT NULL CHECK (origin IN ('BUILT_IN', 'OWN', 'FILE', 'ESCO'))
);

-- Other words for a competence, built in or not.
CREATE TABLE catalogue_synonym (
    id UUID PRIMARY KEY,
    code VARCHAR(210) NOT NULL,
    words VARCHAR(200) NOT NULL,
    CONSTRAINT catalogue_synonym_once UNIQUE (code, words)
);

-- Stored once: related counts both ways, narrower is the other way round.
CREATE TABLE catalogue_relation (
    id UUID PRIMARY KEY,
    code VARCHAR(210) NOT NULL,
    kind VARCHAR(10) NOT NULL CHECK (kind IN ('BROADER', 'RELATED')),
    other VARCHAR(210) NOT NULL,
    CONSTRAINT catalogue_relation_once UNIQUE (code, kind, other)
);

-- URIs of ESCO, CompetentNL and other lists that mean a competence of ours.
CREATE TABLE catalogue_link (
    uri VARCHAR(210) PRIMARY KEY,
    code VARCHAR(210) NOT NULL
);

-- What is not offered any more. What was merged goes by another code, and keeps its own for old files.
CREATE TABLE catalogue_standing (
    code VARCHAR(210) PRIMARY KEY,
    standing VARCHAR(10) NOT NULL CHECK (standing IN ('RETIRED', 'GROUP', 'MERGED')),
    merged_into VARCHAR(210)
);

-- Who changed what; added, never changed.
CREATE TABLE catalogue_change (
    id UUID PRIMARY KEY,
    code VARCHAR(210) NOT NULL,
    deed VARCHAR(20) NOT NULL CHECK (deed IN ('ADDED', 'EDITED', 'SYNONYM_ADDED', 'SYNONYM_REMOVED', 'RELATED', 'UNRELATED', 'LINKED', 'UNLINKED', 'RETIRED', 'BROUGHT_BACK', 'MERGED', 'IMPORTED')),
    told VARCHAR(500) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX catalogue_change_code ON catalogue_change (code, changed_at);
CREATE INDEX catalogue_change_at ON catalogue_change (changed_at);

-- Words that people looked for and no competence was found for; of nobody, only how often.
CREATE TABLE missing_word (
    folded VARCHAR(100) PRIMARY KEY,
    words VARCHAR(100) NOT NULL,
    times INTEGER NOT NULL,
    first_on DATE NOT NULL,
    last_on DATE NOT NULL,
    standing VARCHAR(10) NOT NULL CHECK (standing IN ('OPEN', 'SETTLED', 'PUT_AWAY'))
);
