-- Mail is tried until it is sent. What was sent leaves neither its reader nor its text behind.
ALTER TABLE outgoing_mail ADD COLUMN state VARCHAR(10) DEFAULT 'WAITING' NOT NULL CHECK (state IN ('WAITING', 'SENT', 'REFUSED'));
ALTER TABLE outgoing_mail ADD COLUMN attempts INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE outgoing_mail ADD COLUMN next_try_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE outgoing_mail ADD COLUMN sent_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE outgoing_mail ADD COLUMN trouble VARCHAR(20) CHECK (trouble IN ('UNREACHABLE', 'SIGN_IN', 'ADDRESS'));
CREATE INDEX outgoing_mail_turn ON outgoing_mail (state, next_try_at);

-- Who wants the daily overview, and when it was last made.
CREATE TABLE overview (
    account_id UUID PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    wanted BOOLEAN,
    made_on DATE
);
