-- 年度报告: the narrative with its bound figures, the yearly figures that no register yields, and the
-- facts of requests and remedies that tables 三 and 四 are counted from.

-- Each saving of the narrative is a new revision; the highest is the present one. The content null
-- goes back to the text that the program proposes.
CREATE TABLE reportNarrative (
  year INTEGER NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('three-part', 'form-2019')),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  savedAt TEXT NOT NULL,
  savedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (year, template, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reportNarrativeIsKept BEFORE UPDATE ON reportNarrative
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER reportNarrativeStays BEFORE DELETE ON reportNarrative
BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;

-- Which template a year's report uses, why it does where it isn't made for the year, and the report's
-- date; the latest entry counts.
CREATE TABLE reportSetup (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('three-part', 'form-2019')),
  reason TEXT NOT NULL,
  signedOn TEXT,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX reportSetupByYear ON reportSetup (year, id);

CREATE TRIGGER reportSetupIsKept BEFORE UPDATE ON reportSetup
BEGIN SELECT RAISE(ABORT, 'a choice is never changed'); END;
CREATE TRIGGER reportSetupStays BEFORE DELETE ON reportSetup
BEGIN SELECT RAISE(ABORT, 'a choice is never removed'); END;

-- Figures of table 二 with their source (a licence register, a receipt book); the latest entry counts.
CREATE TABLE yearlyFigure (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  value INTEGER NOT NULL,
  source TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX yearlyFigureByYear ON yearlyFigure (year, code, id);

CREATE TRIGGER yearlyFigureIsKept BEFORE UPDATE ON yearlyFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER yearlyFigureStays BEFORE DELETE ON yearlyFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

CREATE TABLE reportExport (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  template TEXT NOT NULL,
  folder TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  exportedAt TEXT NOT NULL,
  exportedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX reportExportByYear ON reportExport (year, id);

CREATE TRIGGER reportExportIsKept BEFORE UPDATE ON reportExport
BEGIN SELECT RAISE(ABORT, 'an export is never changed'); END;
CREATE TRIGGER reportExportStays BEFORE DELETE ON reportExport
BEGIN SELECT RAISE(ABORT, 'an export is never removed'); END;

CREATE TABLE disclosureRequest (
  id INTEGER PRIMARY KEY,
  registrationNumber TEXT NOT NULL UNIQUE,
  applicantColumn TEXT NOT NULL
    CHECK (applicantColumn IN ('natural-person', 'business', 'research', 'charity', 'legal-service', 'other')),
  receivedOn TEXT NOT NULL,
  closedOn TEXT CHECK (closedOn IS NULL OR closedOn >= receivedOn),
  -- The line of table 三 on which it was closed (core/annual-report/outcome-lines.ts).
  outcomeLine TEXT
    CHECK (outcomeLine IN ('C1', 'C2', 'C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37', 'C38', 'C41',
      'C42', 'C43', 'C51', 'C52', 'C53', 'C54', 'C55', 'C61', 'C62', 'C63')),
  CHECK ((closedOn IS NULL) = (outcomeLine IS NULL))
) STRICT;

CREATE INDEX disclosureRequestByReceived ON disclosureRequest (receivedOn, closedOn);

CREATE TABLE remedyCase (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL
    CHECK (kind IN ('reconsideration', 'litigation-direct', 'litigation-after-reconsideration')),
  title TEXT NOT NULL,
  acceptedOn TEXT NOT NULL,
  decidedOn TEXT CHECK (decidedOn IS NULL OR decidedOn >= acceptedOn),
  result TEXT CHECK (result IN ('upheld', 'corrected', 'other')),
  CHECK ((decidedOn IS NULL) = (result IS NULL))
) STRICT;

CREATE INDEX remedyCaseByAccepted ON remedyCase (acceptedOn, decidedOn);
