-- The last day that somebody stood among the first of a list that the desk looked at.
CREATE TABLE candidate_shown (
    candidate_id UUID PRIMARY KEY REFERENCES candidate (id),
    shown_on DATE NOT NULL
);
CREATE INDEX candidate_shown_day ON candidate_shown (shown_on);

-- Somebody and a need that fit, and whom that was told: once for each pair. No names.
CREATE TABLE alert (
    id UUID PRIMARY KEY,
    candidate_id UUID NOT NULL REFERENCES candidate (id),
    need_id UUID NOT NULL REFERENCES need (id),
    told VARCHAR(10) NOT NULL CHECK (told IN ('OWNER', 'COACH')),
    found_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT alert_pair UNIQUE (candidate_id, need_id)
);
CREATE INDEX alert_unseen ON alert (need_id, told, seen_at);

-- Needs that were opened or changed and not yet looked at by the alerts; a line goes when that is done.
CREATE TABLE alert_need (
    id UUID PRIMARY KEY,
    need_id UUID NOT NULL REFERENCES need (id)
);

-- Up to which line of the outbox the alerts looked at candidates.
CREATE TABLE alert_position (
    outbox_number BIGINT NOT NULL
);
INSERT INTO alert_position (outbox_number) SELECT last_number FROM outbox_head;
