-- One row: the store's own name and the number of its last line. Its lock is held until commit, so
-- that numbers become visible in their order and the index can never skip one.
CREATE TABLE outbox_head (
    store UUID PRIMARY KEY,
    last_number BIGINT NOT NULL
);

CREATE TABLE outbox (
    number BIGINT PRIMARY KEY,
    candidate_id UUID NOT NULL
);

INSERT INTO outbox_head (store, last_number) VALUES (gen_random_uuid(), 0);
