-- Somebody whom a saved search newly finds; told once for each pair. No names.
CREATE TABLE search_alert (
    id UUID PRIMARY KEY,
    saved_search_id UUID NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    found_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT search_alert_pair UNIQUE (saved_search_id, candidate_id)
);
CREATE INDEX search_alert_person ON search_alert (candidate_id);
