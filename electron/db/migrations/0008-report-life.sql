-- 年度报告 from draft to the county's answer: its steps, its frozen versions, zeros that were confirmed,
-- the text of years that the program did not write, and the packages that went onto a stick.

-- What happened to a year's report, one step a row; the state is the fold of them
-- (core/annual-report/life/lifecycle.ts).
CREATE TABLE reportStep (
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  kind TEXT NOT NULL,
  onDate TEXT NOT NULL,
  -- The whole step as it was entered (core/annual-report/life/steps.ts).
  step TEXT NOT NULL CHECK (json_valid(step)),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (year, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reportStepIsKept BEFORE UPDATE ON reportStep
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END;
CREATE TRIGGER reportStepStays BEFORE DELETE ON reportStep
BEGIN SELECT RAISE(ABORT, 'a step is never removed'); END;

-- A report as it was frozen (定稿): everything that is printed from it, and the hash of that text.
CREATE TABLE reportVersion (
  year INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  frozenOn TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (year, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reportVersionIsKept BEFORE UPDATE ON reportVersion
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER reportVersionStays BEFORE DELETE ON reportVersion
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;

-- projection: the years whose report is frozen. Nothing may be dated into them.
CREATE TABLE frozenYear (
  year INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  FOREIGN KEY (year, version) REFERENCES reportVersion (year, version)
) STRICT;

-- 确认为零: somebody looked and answers for it that there was nothing. It holds while there is nothing.
CREATE TABLE zeroConfirmation (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  area TEXT NOT NULL,
  signerId INTEGER NOT NULL REFERENCES person (id),
  signedOn TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX zeroConfirmationByYear ON zeroConfirmation (year, area, id);

CREATE TRIGGER zeroConfirmationIsKept BEFORE UPDATE ON zeroConfirmation
BEGIN SELECT RAISE(ABORT, 'a confirmation is never changed'); END;
CREATE TRIGGER zeroConfirmationStays BEFORE DELETE ON zeroConfirmation
BEGIN SELECT RAISE(ABORT, 'a confirmation is never removed'); END;

-- A figure of table 二 may be below zero (本年增/减 -8): the CHECK of 0007 refused it and can't be widened in
-- place, so the table is made anew with its rows and guards.
ALTER TABLE earlierFigure RENAME TO earlierFigureBefore;
CREATE TABLE earlierFigure (
  id INTEGER PRIMARY KEY,
  -- The year that the paper reports on.
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  -- NULL takes the entry before it back. Money in fen.
  value INTEGER,
  source TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;
INSERT INTO earlierFigure (id, year, code, value, source, recordedAt, recordedBy)
  SELECT id, year, code, value, source, recordedAt, recordedBy FROM earlierFigureBefore;
DROP TABLE earlierFigureBefore;

CREATE INDEX earlierFigureByYear ON earlierFigure (year, code, id);

CREATE TRIGGER earlierFigureIsKept BEFORE UPDATE ON earlierFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER earlierFigureStays BEFORE DELETE ON earlierFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- The paper of a report that the program did not make: its text by section, which paper it is, and where
-- its own numbers don't add up. A row with every saving of its figures; the latest of a year counts.
CREATE TABLE earlierText (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  source TEXT NOT NULL,
  publishedOn TEXT,
  -- The equations that fail on the paper itself, and who signed that it says so; '' where all hold.
  failure TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  signerId INTEGER REFERENCES person (id),
  signedOn TEXT,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  CHECK ((failure = '') = (signerId IS NULL)),
  CHECK ((failure = '') = (reason = ''))
) STRICT;

CREATE INDEX earlierTextByYear ON earlierText (year, id);

CREATE TRIGGER earlierTextIsKept BEFORE UPDATE ON earlierText
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER earlierTextStays BEFORE DELETE ON earlierText
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- A package (报送包) that was written and read back whole.
CREATE TABLE submissionPackage (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  -- The frozen version in it; 0 for a draft.
  version INTEGER NOT NULL CHECK (version >= 0),
  -- Its folder's name, and where that folder was made.
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  shortCode TEXT NOT NULL,
  -- SHA-256 of manifest-sha256.txt, which the short code is the beginning of.
  manifestHash TEXT NOT NULL CHECK (length(manifestHash) = 64),
  -- The code of the audit chain's head that is printed on the hand-in sheet.
  auditCode TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  madeAt TEXT NOT NULL,
  madeBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX submissionPackageByYear ON submissionPackage (year, id);

CREATE TRIGGER submissionPackageIsKept BEFORE UPDATE ON submissionPackage
BEGIN SELECT RAISE(ABORT, 'a package is never changed'); END;
CREATE TRIGGER submissionPackageStays BEFORE DELETE ON submissionPackage
BEGIN SELECT RAISE(ABORT, 'a package is never removed'); END;
