-- When a file goes: counted from the last day somebody worked on it, or because it was asked for;
-- not while there is a reason to hold it.
CREATE TABLE candidate_retention (
    candidate_id UUID PRIMARY KEY REFERENCES candidate (id),
    last_activity_on DATE NOT NULL,
    asked_on DATE,
    hold_reason VARCHAR(1000),
    hold_account_id UUID,
    hold_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX candidate_retention_activity ON candidate_retention (last_activity_on);
CREATE INDEX candidate_retention_asked ON candidate_retention (asked_on);
INSERT INTO candidate_retention (candidate_id, last_activity_on) SELECT id, CURRENT_DATE FROM candidate;

-- Who was erased, as a keyed hash: an older store that is put back can be compared with it.
CREATE TABLE erasure (
    hash VARCHAR(64) PRIMARY KEY,
    erased_on DATE NOT NULL
);

-- What remains of the erased: counts. No target group is an empty word.
CREATE TABLE erased_total (
    region VARCHAR(60) NOT NULL,
    in_year INTEGER NOT NULL,
    target_group VARCHAR(20) NOT NULL,
    people BIGINT NOT NULL,
    PRIMARY KEY (region, in_year, target_group)
);

-- Up to which line the outbox was emptied: an index that has seen less is built anew.
ALTER TABLE outbox_head ADD COLUMN pruned_to BIGINT DEFAULT 0 NOT NULL;

CREATE TABLE maintenance (
    done_at TIMESTAMP WITH TIME ZONE NOT NULL
);
INSERT INTO maintenance (done_at) VALUES (CURRENT_TIMESTAMP);
