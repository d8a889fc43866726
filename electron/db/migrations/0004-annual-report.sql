-- 年度报告: the narrative with its bound figures, the yearly figures that no register yields, and the
-- facts of requests and remedies that tables 三 and 四 are counted from.

-- Each saving of the narrative is a new revision; the highest is the present one.
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

CREATE TABLE reportExport (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  template TEXT NOT NULL,
  folder TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  exportedAt TEXT NOT NULL,
  exportedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE TABLE disclosureRequest (
  id INTEGER PRIMARY KEY,
  registrationNumber TEXT NOT NULL UNIQUE,
  applicantColumn TEXT NOT NULL
    CHECK (applicantColumn IN ('natural-person', 'business', 'research', 'charity', 'legal-service', 'other')),
  receivedOn TEXT NOT NULL,
  closedOn TEXT CHECK (closedOn IS NULL OR closedOn >= receivedOn),
  outcomeLine TEXT,
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
