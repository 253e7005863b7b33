-- The accountmanager who looks after a need.
ALTER TABLE need ADD COLUMN owner_id UUID;
CREATE INDEX need_owner ON need (owner_id);
