-- Each command's audit row is chained to the one before it, so that a row which was changed, added, taken
-- out or cut off at the end behind the program's back is found: the head of the chain is printed on what
-- leaves the office.

-- link: SHA-256 over the link before it and the row's own columns (electron/db/audit-chain.ts). The rows
-- that were written before there was a chain are all covered by the first link.
CREATE TABLE auditLink (
  entryId INTEGER PRIMARY KEY REFERENCES auditEntry (id),
  link TEXT NOT NULL CHECK (length(link) = 64)
) STRICT;

CREATE TRIGGER auditLinkIsKept BEFORE UPDATE ON auditLink
BEGIN SELECT RAISE(ABORT, 'a link is never changed'); END;
CREATE TRIGGER auditLinkStays BEFORE DELETE ON auditLink
BEGIN SELECT RAISE(ABORT, 'a link is never removed'); END;
