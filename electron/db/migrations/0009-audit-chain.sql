-- Each command's audit row is chained to the one before it, so that a row which was changed, added, taken
-- out or cut off at the end behind the program's back is found: the head of the chain is printed on what
-- leaves the office.

-- link: SHA-256 over the link before it and the row's own columns (electron/db/audit-chain.ts). The rows
-- that were written before there was a chain are all covered by the first link.
CREATE TABLE auditLink (
  entryId INTEGER PRIMARY KEY REFERENCES auditEntry (id),
  link TEXT NOT NULL CHECK (length(link) = 64)
) STRICT;

-- Where the chain begins: every later row has a link. Without it, a first link that was taken out could not
-- be told from rows that never had one.
CREATE TABLE auditChain (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- The last row without a link of its own; 0 in a ledger that always had the chain.
  coveredTo INTEGER NOT NULL
) STRICT;

INSERT INTO auditChain (id, coveredTo) SELECT 1, coalesce(max(id), 0) FROM auditEntry;

CREATE TRIGGER auditChainIsFixed BEFORE UPDATE ON auditChain
BEGIN SELECT RAISE(ABORT, 'the beginning of the chain is fixed'); END;
CREATE TRIGGER auditChainStays BEFORE DELETE ON auditChain
BEGIN SELECT RAISE(ABORT, 'the beginning of the chain stays'); END;

CREATE TRIGGER auditLinkIsKept BEFORE UPDATE ON auditLink
BEGIN SELECT RAISE(ABORT, 'a link is never changed'); END;
CREATE TRIGGER auditLinkStays BEFORE DELETE ON auditLink
BEGIN SELECT RAISE(ABORT, 'a link is never removed'); END;
