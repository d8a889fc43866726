-- The registers that the report draws on besides publications: 12345 referrals, survey rounds and the
-- activities of the office. Each record is a row plus its dated events; a mistake is corrected by an
-- amendment that keeps the earlier text.

CREATE TABLE hotlineReferral (
  id INTEGER PRIMARY KEY,
  orderNumber TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL
    CHECK (category IN ('enquiry', 'help', 'complaint', 'report', 'suggestion', 'praise', 'other')),
  dispatchedBy TEXT NOT NULL,
  matter TEXT NOT NULL,
  place TEXT NOT NULL,
  responsibleUnit TEXT NOT NULL,
  limitOn TEXT,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE hotlineEvent (
  id INTEGER PRIMARY KEY,
  referralId INTEGER NOT NULL REFERENCES hotlineReferral (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'closed', 'amended', 'voided')),
  onDate TEXT NOT NULL,
  note TEXT NOT NULL,
  earlier TEXT CHECK (earlier IS NULL OR json_valid(earlier)),
  file TEXT REFERENCES storedFile (sha256),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  UNIQUE (referralId, sequence)
) STRICT;

CREATE INDEX hotlineEventByDate ON hotlineEvent (kind, onDate);

CREATE TABLE surveyRound (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('satisfaction', 'social-review')),
  title TEXT NOT NULL,
  periodFrom TEXT NOT NULL,
  periodTo TEXT NOT NULL CHECK (periodTo >= periodFrom),
  target TEXT NOT NULL,
  method TEXT NOT NULL,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE surveyEvent (
  id INTEGER PRIMARY KEY,
  roundId INTEGER NOT NULL REFERENCES surveyRound (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'closed', 'amended', 'voided')),
  onDate TEXT NOT NULL,
  note TEXT NOT NULL,
  earlier TEXT CHECK (earlier IS NULL OR json_valid(earlier)),
  file TEXT REFERENCES storedFile (sha256),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  UNIQUE (roundId, sequence)
) STRICT;

CREATE INDEX surveyEventByDate ON surveyEvent (kind, onDate);

CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL
    CHECK (kind IN ('campaign', 'training', 'reading-place', 'institution', 'staff-change')),
  heldOn TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  note TEXT NOT NULL,
  file TEXT REFERENCES storedFile (sha256),
  fileName TEXT NOT NULL DEFAULT '',
  voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1)),
  createdAt TEXT NOT NULL
) STRICT;

CREATE INDEX activityByDate ON activity (kind, heldOn);

CREATE TABLE activityEvent (
  id INTEGER PRIMARY KEY,
  activityId INTEGER NOT NULL REFERENCES activity (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('recorded', 'amended', 'voided')),
  onDate TEXT NOT NULL,
  reason TEXT NOT NULL,
  earlier TEXT CHECK (earlier IS NULL OR json_valid(earlier)),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  UNIQUE (activityId, sequence)
) STRICT;

CREATE TRIGGER hotlineEventIsKept BEFORE UPDATE ON hotlineEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER hotlineEventStays BEFORE DELETE ON hotlineEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
CREATE TRIGGER surveyEventIsKept BEFORE UPDATE ON surveyEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER surveyEventStays BEFORE DELETE ON surveyEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
CREATE TRIGGER activityEventIsKept BEFORE UPDATE ON activityEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER activityEventStays BEFORE DELETE ON activityEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
