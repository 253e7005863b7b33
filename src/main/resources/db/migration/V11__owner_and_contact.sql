-- The accountmanager who looks after a need.
ALTER TABLE need ADD COLUMN owner_id UUID;
CREATE INDEX need_owner ON need (owner_id);
-- The last day that somebody of the desk spoke with this person.
ALTER TABLE candidate ADD COLUMN last_contact_on DATE;
