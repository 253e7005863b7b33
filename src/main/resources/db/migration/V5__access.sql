-- Who may sign in. Roles and regions are words joined by a line feed.
CREATE TABLE account (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    username VARCHAR(100) NOT NULL,
    -- The name as it is compared: so that nobody can sign up as a look-alike of somebody else.
    username_key VARCHAR(100) NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    email VARCHAR(254),
    roles VARCHAR(200) NOT NULL,
    regions VARCHAR(2000) NOT NULL,
    employer_id UUID,
    candidate_id UUID,
    password_hash VARCHAR(300),
    disabled BOOLEAN NOT NULL,
    demonstration BOOLEAN NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT account_username UNIQUE (username_key)
);
CREATE INDEX account_employer ON account (employer_id);
CREATE INDEX account_candidate ON account (candidate_id);
CREATE INDEX account_email ON account (email);

-- Of a token only its hash is kept: who reads this table cannot sign in with it.
CREATE TABLE session (
    token_hash VARCHAR(64) PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    stage VARCHAR(10) NOT NULL CHECK (stage IN ('CODE', 'ENROL', 'OPEN')),
    browser VARCHAR(60) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_seen_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE access_token (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    token_hash VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_used_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT access_token_hash UNIQUE (token_hash)
);
CREATE INDEX access_token_account ON access_token (account_id);

-- The secret is sealed with the master key. The last step that was used is never used again.
CREATE TABLE account_totp (
    account_id UUID PRIMARY KEY REFERENCES account (id),
    secret VARCHAR(400) NOT NULL,
    confirmed BOOLEAN NOT NULL,
    last_step BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    code_hash VARCHAR(64) PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id)
);
CREATE INDEX recovery_code_account ON recovery_code (account_id);

-- An invitation holds what its account will be; it is used once.
CREATE TABLE invitation (
    token_hash VARCHAR(64) PRIMARY KEY,
    display_name VARCHAR(200) NOT NULL,
    email VARCHAR(254),
    roles VARCHAR(200) NOT NULL,
    regions VARCHAR(2000) NOT NULL,
    employer_id UUID,
    candidate_id UUID,
    invited_by UUID NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at TIMESTAMP WITH TIME ZONE
);

-- Codes that let somebody in once: the first administrator, a new password by link or on paper.
CREATE TABLE one_time_code (
    code_hash VARCHAR(64) PRIMARY KEY,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('FIRST_ADMIN', 'RESET', 'PAPER')),
    account_id UUID REFERENCES account (id),
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX one_time_code_account ON one_time_code (account_id);

-- Mail that waits to be sent; what it says is sealed, for it may hold a link.
CREATE TABLE outgoing_mail (
    id UUID PRIMARY KEY,
    recipient VARCHAR(254) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body VARCHAR(8000) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL
);
