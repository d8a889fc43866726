-- 依申请公开: a request is a row, an append-only list of dated events (the steps taken, as entered) and
-- the letters that they issued. The row's columns are a projection of the events, made anew after every
-- one (core/requests/fold.ts), so that lists, clocks and table 三 read plain columns.

-- The bare facts of 0004 were never entered by anyone: rows with a history take their place.
DROP TABLE disclosureRequest;

-- Numbers that were given out or spoilt; none is ever given twice.
CREATE TABLE seriesNumber (
  series TEXT NOT NULL
    CHECK (series IN ('application', 'reply', 'correction', 'reasons', 'extension', 'consultation', 'notice', 'fee')),
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  -- What it was given to; NULL for a number that was spoilt.
  requestId INTEGER REFERENCES disclosureRequest (id),
  -- Why it stands for nothing; '' while it stands.
  voidReason TEXT NOT NULL,
  takenAt TEXT NOT NULL,
  takenBy INTEGER REFERENCES person (id),
  PRIMARY KEY (series, year, number),
  CHECK (requestId IS NOT NULL OR voidReason <> '')
) STRICT, WITHOUT ROWID;

-- A number may be voided afterwards; it is never given back.
CREATE TRIGGER seriesNumberIsKept BEFORE UPDATE ON seriesNumber
WHEN NEW.series <> OLD.series OR NEW.year <> OLD.year OR NEW.number <> OLD.number
  OR NEW.requestId IS NOT OLD.requestId OR OLD.voidReason <> ''
BEGIN SELECT RAISE(ABORT, 'a number is never given to something else'); END;
CREATE TRIGGER seriesNumberStays BEFORE DELETE ON seriesNumber
BEGIN SELECT RAISE(ABORT, 'a number is never given back'); END;

CREATE TABLE disclosureRequest (
  id INTEGER PRIMARY KEY,
  -- The parts of one application (一事一申请) share the id of its first part.
  applicationId INTEGER NOT NULL,
  -- Of the series 'application'.
  numberYear INTEGER NOT NULL,
  number INTEGER NOT NULL,
  -- projection
  state TEXT NOT NULL
    CHECK (state IN ('awaiting-confirmation', 'registered', 'awaiting-correction', 'in-progress',
      'consulting', 'awaiting-reasons', 'awaiting-payment', 'drafting', 'under-review',
      'secrecy-review', 'awaiting-signature', 'awaiting-service', 'closed', 'discontinued', 'archived',
      'voided')),
  channel TEXT NOT NULL,
  applicantName TEXT NOT NULL,
  applicantCount INTEGER NOT NULL,
  applicantColumn TEXT NOT NULL
    CHECK (applicantColumn IN ('natural-person', 'business', 'research', 'charity', 'legal-service', 'other')),
  title TEXT NOT NULL,
  arrivedOn TEXT NOT NULL,
  -- 收到申请之日 (art. 31); NULL while it waits for confirmation: it then counts in no year.
  receivedOn TEXT CHECK (receivedOn IS NULL OR receivedOn >= arrivedOn),
  -- 法定期限 by the national calendar; NULL while nothing runs towards a date.
  dueOn TEXT,
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  localDueOn TEXT,
  closedOn TEXT CHECK (closedOn IS NULL OR closedOn >= receivedOn),
  -- The line of table 三 on which it was closed (core/annual-report/outcome-lines.ts).
  outcomeLine TEXT
    CHECK (outcomeLine IN ('C1', 'C2', 'C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37', 'C38', 'C41',
      'C42', 'C43', 'C51', 'C52', 'C53', 'C54', 'C55', 'C61', 'C62', 'C63')),
  searchText TEXT NOT NULL,
  CHECK ((closedOn IS NULL) = (outcomeLine IS NULL)),
  UNIQUE (numberYear, number)
) STRICT;

CREATE INDEX disclosureRequestByReceived ON disclosureRequest (receivedOn, closedOn);
CREATE INDEX disclosureRequestByState ON disclosureRequest (state, dueOn);

-- projection: who applies, so that earlier applications of the same applicant are found at once.
CREATE TABLE requestApplicant (
  requestId INTEGER NOT NULL REFERENCES disclosureRequest (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT NOT NULL,
  -- Identity number or 统一社会信用代码, capitals, without spaces; '' when none was given.
  identity TEXT NOT NULL,
  -- Digits only; '' when none was given.
  telephone TEXT NOT NULL,
  PRIMARY KEY (requestId, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX requestApplicantByName ON requestApplicant (name);
CREATE INDEX requestApplicantByIdentity ON requestApplicant (identity) WHERE identity <> '';

CREATE TABLE requestEvent (
  requestId INTEGER NOT NULL REFERENCES disclosureRequest (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  kind TEXT NOT NULL,
  onDate TEXT NOT NULL,
  -- The whole step as it was entered (core/requests/steps).
  step TEXT NOT NULL CHECK (json_valid(step)),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (requestId, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX requestEventByKind ON requestEvent (kind, onDate);

CREATE TRIGGER requestEventIsKept BEFORE UPDATE ON requestEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER requestEventStays BEFORE DELETE ON requestEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

-- A letter as it was issued: its content, and the Word file made of it.
CREATE TABLE requestLetter (
  id INTEGER PRIMARY KEY,
  requestId INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  numberYear INTEGER NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  -- Which version of the office's own wording it was made from; 0 for the program's proposal.
  wordingVersion INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  contentHash TEXT NOT NULL CHECK (length(contentHash) = 64),
  docx TEXT NOT NULL REFERENCES storedFile (sha256),
  issuedOn TEXT NOT NULL,
  FOREIGN KEY (requestId, sequence) REFERENCES requestEvent (requestId, sequence),
  FOREIGN KEY (series, numberYear, number) REFERENCES seriesNumber (series, year, number),
  UNIQUE (requestId, sequence),
  UNIQUE (series, numberYear, number)
) STRICT;

CREATE TRIGGER requestLetterIsKept BEFORE UPDATE ON requestLetter
BEGIN SELECT RAISE(ABORT, 'an issued letter is never changed'); END;
CREATE TRIGGER requestLetterStays BEFORE DELETE ON requestLetter
BEGIN SELECT RAISE(ABORT, 'an issued letter is never removed'); END;

-- The office's own wording of the parts that the law leaves open; the highest version counts.
CREATE TABLE letterWording (
  kind TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  parts TEXT NOT NULL CHECK (json_valid(parts)),
  savedAt TEXT NOT NULL,
  savedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (kind, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER letterWordingIsKept BEFORE UPDATE ON letterWording
BEGIN SELECT RAISE(ABORT, 'a wording is never changed'); END;
CREATE TRIGGER letterWordingStays BEFORE DELETE ON letterWording
BEGIN SELECT RAISE(ABORT, 'a wording is never removed'); END;

-- Open cases whose due date a change of the calendar moved.
CREATE TABLE movedDue (
  id INTEGER PRIMARY KEY,
  requestId INTEGER NOT NULL REFERENCES disclosureRequest (id),
  fromDue TEXT,
  toDue TEXT,
  why TEXT NOT NULL,
  countedAt TEXT NOT NULL
) STRICT;

CREATE TRIGGER movedDueIsKept BEFORE UPDATE ON movedDue
BEGIN SELECT RAISE(ABORT, 'what moved is never changed'); END;
CREATE TRIGGER movedDueStays BEFORE DELETE ON movedDue
BEGIN SELECT RAISE(ABORT, 'what moved is never removed'); END;

-- The listed days by which due dates were last counted, so that a later count can name what changed.
CREATE TABLE countedCalendar (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  days TEXT NOT NULL CHECK (json_valid(days))
) STRICT;
