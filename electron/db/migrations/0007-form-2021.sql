-- 年度报告 by 国办公开办函〔2021〕30号 (report years from 2021): a third template, what the report takes over
-- from the year before, and reasons signed for a cross-check that fails.

-- A CHECK can't be widened in place: both tables are made anew with their rows and guards.
ALTER TABLE reportNarrative RENAME TO reportNarrativeBefore;
CREATE TABLE reportNarrative (
  year INTEGER NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('three-part', 'form-2019', 'form-2021')),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  savedAt TEXT NOT NULL,
  savedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (year, template, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO reportNarrative (year, template, revision, content, savedAt, savedBy)
  SELECT year, template, revision, content, savedAt, savedBy FROM reportNarrativeBefore;
DROP TABLE reportNarrativeBefore;

CREATE TRIGGER reportNarrativeIsKept BEFORE UPDATE ON reportNarrative
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER reportNarrativeStays BEFORE DELETE ON reportNarrative
BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;

ALTER TABLE reportSetup RENAME TO reportSetupBefore;
CREATE TABLE reportSetup (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('three-part', 'form-2019', 'form-2021')),
  reason TEXT NOT NULL,
  signedOn TEXT,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;
INSERT INTO reportSetup (id, year, template, reason, signedOn, recordedAt, recordedBy)
  SELECT id, year, template, reason, signedOn, recordedAt, recordedBy FROM reportSetupBefore;
DROP TABLE reportSetupBefore;

CREATE INDEX reportSetupByYear ON reportSetup (year, id);

CREATE TRIGGER reportSetupIsKept BEFORE UPDATE ON reportSetup
BEGIN SELECT RAISE(ABORT, 'a choice is never changed'); END;
CREATE TRIGGER reportSetupStays BEFORE DELETE ON reportSetup
BEGIN SELECT RAISE(ABORT, 'a choice is never removed'); END;

-- What next year's report has to take over from this export, by figure; {} for a text without tables.
ALTER TABLE reportExport ADD COLUMN figures TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(figures));

-- Figures typed from the paper of a report that the program did not make; the latest of a code counts.
CREATE TABLE earlierFigure (
  id INTEGER PRIMARY KEY,
  -- The year that the paper reports on.
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  -- NULL takes the entry before it back.
  value INTEGER CHECK (value >= 0),
  source TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX earlierFigureByYear ON earlierFigure (year, code, id);

CREATE TRIGGER earlierFigureIsKept BEFORE UPDATE ON earlierFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER earlierFigureStays BEFORE DELETE ON earlierFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- Why a report went out although a cross-check failed, over the name of who answers for it. It holds
-- for the very numbers in `failure` and for no others.
CREATE TABLE signedReason (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  checkId TEXT NOT NULL,
  failure TEXT NOT NULL CHECK (failure <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  signerId INTEGER NOT NULL REFERENCES person (id),
  signedOn TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX signedReasonByYear ON signedReason (year, checkId, id);

CREATE TRIGGER signedReasonIsKept BEFORE UPDATE ON signedReason
BEGIN SELECT RAISE(ABORT, 'a signed reason is never changed'); END;
CREATE TRIGGER signedReasonStays BEFORE DELETE ON signedReason
BEGIN SELECT RAISE(ABORT, 'a signed reason is never removed'); END;
