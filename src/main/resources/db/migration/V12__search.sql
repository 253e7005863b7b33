-- When somebody was taken in: for the order of the search.
ALTER TABLE candidate ADD COLUMN added_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;

-- A search that somebody keeps; the question is JSON, as the API takes it.
CREATE TABLE saved_search (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id UUID NOT NULL REFERENCES account (id),
    name VARCHAR(100) NOT NULL,
    question VARCHAR(20000) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX saved_search_account ON saved_search (account_id);
