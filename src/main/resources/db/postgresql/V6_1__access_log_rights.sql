-- Also the owner of the table cannot change or remove a line. Retention gives itself the right to
-- remove within one transaction, and takes it away again.
REVOKE UPDATE, DELETE, TRUNCATE ON access_log FROM PUBLIC;
REVOKE UPDATE, DELETE, TRUNCATE ON access_log FROM CURRENT_USER;
