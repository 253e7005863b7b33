-- As whom the provider of the organisation knows somebody: never found by name or e-mail address.
CREATE TABLE account_identity (
    account_id UUID PRIMARY KEY REFERENCES account (id),
    issuer VARCHAR(500) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    CONSTRAINT account_identity_subject UNIQUE (issuer, subject)
);

-- Somebody is on the way to the provider, and comes back once, in the same browser, within 10
-- minutes. The secrets and the text that was being typed are sealed.
CREATE TABLE errand (
    state_hash VARCHAR(64) PRIMARY KEY,
    browser_hash VARCHAR(64) NOT NULL,
    kind VARCHAR(10) NOT NULL CHECK (kind IN ('SIGN_IN', 'INVITED', 'LINK')),
    account_id UUID REFERENCES account (id),
    invitation_hash VARCHAR(64),
    challenge VARCHAR(400) NOT NULL,
    carried VARCHAR(400000) NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX errand_account ON errand (account_id);
CREATE INDEX errand_expires ON errand (expires_at);
