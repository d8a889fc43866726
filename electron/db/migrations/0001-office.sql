-- The office itself: which ledger this file is, the organ's profile, its people, settings,
-- calendar overlays, stored files and the audit record.

CREATE TABLE ledger (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ledgerId TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('real', 'sample')),
  createdAt TEXT NOT NULL
) STRICT;

-- A sample office can never become a real one, nor the reverse.
CREATE TRIGGER ledgerIsFixed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the kind of a ledger is fixed when it is made'); END;
CREATE TRIGGER ledgerStays BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'what a ledger is can not be removed'); END;

CREATE TABLE officeProfile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  shortName TEXT NOT NULL,
  county TEXT NOT NULL,
  prefecture TEXT NOT NULL,
  address TEXT NOT NULL,
  postcode TEXT NOT NULL,
  telephone TEXT NOT NULL,
  contactUnit TEXT NOT NULL,
  numberPrefix TEXT NOT NULL,
  website TEXT NOT NULL,
  isTownship INTEGER NOT NULL DEFAULT 1 CHECK (isTownship IN (0, 1)),
  updatedAt TEXT NOT NULL
) STRICT;

CREATE TABLE basisDocument (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  documentNumber TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  post TEXT NOT NULL,
  dutyFrom TEXT NOT NULL,
  dutyTo TEXT CHECK (dutyTo IS NULL OR dutyTo >= dutyFrom)
) STRICT;

CREATE TABLE personRole (
  personId INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('clerk', 'holder', 'secrecy-reviewer', 'reviewer', 'signer')),
  PRIMARY KEY (personId, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  updatedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Days off and working days that the office adds to the tables shipped with the program: a later
-- State Council notice (national) or the prefecture's own festival days (local).
CREATE TABLE calendarDay (
  date TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('national', 'local')),
  kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (date, scope)
) STRICT, WITHOUT ROWID;

-- A day taken back: deadlines were once counted by it, so it stays readable with the reason.
CREATE TABLE removedCalendarDay (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('national', 'local')),
  kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  removedOn TEXT NOT NULL,
  removedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX removedCalendarDayByDate ON removedCalendarDay (date);

CREATE TRIGGER removedCalendarDayIsKept BEFORE UPDATE ON removedCalendarDay
BEGIN SELECT RAISE(ABORT, 'a removal is never changed'); END;
CREATE TRIGGER removedCalendarDayStays BEFORE DELETE ON removedCalendarDay
BEGIN SELECT RAISE(ABORT, 'a removal is never removed'); END;

-- Files are kept by the hash of their content beside the database; this row says what they are.
CREATE TABLE storedFile (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  storedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE auditEntry (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  personId INTEGER REFERENCES person (id),
  call TEXT NOT NULL,
  subject TEXT NOT NULL,
  inputDigest TEXT NOT NULL,
  outputDigest TEXT NOT NULL
) STRICT;

CREATE TRIGGER auditIsAppendOnly BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER auditIsKept BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;
