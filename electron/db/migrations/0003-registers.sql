-- The registers that the report draws on besides publications: 12345 referrals, survey rounds and the
-- activities of the office. A record is an append-only list of dated events: recorded, closed, amended
-- (which keeps the earlier text), voided. The register's own row is a projection of them, made anew
-- after every event (core/register/fold.ts), so that lists and the report read plain columns.

CREATE TABLE registerRecord (
  id INTEGER PRIMARY KEY,
  register TEXT NOT NULL CHECK (register IN ('hotline', 'surveys', 'activities'))
) STRICT;

CREATE TABLE registerEvent (
  recordId INTEGER NOT NULL REFERENCES registerRecord (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('recorded', 'closed', 'amended', 'voided')),
  -- When it happened: received, opened, held; closed; the day of the amendment or voiding.
  onDate TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- The facts that the event set, and the values that they replaced.
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  earlier TEXT NOT NULL CHECK (json_valid(earlier)),
  file TEXT REFERENCES storedFile (sha256),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (recordId, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX registerEventByFile ON registerEvent (file) WHERE file IS NOT NULL;

CREATE TRIGGER registerEventIsKept BEFORE UPDATE ON registerEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER registerEventStays BEFORE DELETE ON registerEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

-- A 12345 referral counts in the year of receivedOn unless voided. Its due date is not stored: it
-- follows from limitOn, or dispatchedOn and limitWorkdays, by the calendar (core/hotline/limit.ts).
CREATE TABLE hotlineReferral (
  id INTEGER PRIMARY KEY REFERENCES registerRecord (id),
  orderNumber TEXT NOT NULL,
  category TEXT NOT NULL
    CHECK (category IN ('enquiry', 'help', 'suggestion', 'complaint', 'report', 'praise', 'other')),
  dispatchedBy TEXT NOT NULL,
  dispatchedOn TEXT NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn >= dispatchedOn),
  matter TEXT NOT NULL,
  place TEXT NOT NULL,
  responsibleUnit TEXT NOT NULL,
  limitOn TEXT,
  limitWorkdays INTEGER CHECK (limitWorkdays >= 1),
  closedOn TEXT CHECK (closedOn IS NULL OR closedOn >= receivedOn),
  voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
  CHECK ((limitOn IS NULL) <> (limitWorkdays IS NULL))
) STRICT;

-- A voided order number may be registered again.
CREATE UNIQUE INDEX hotlineReferralByOrderNumber ON hotlineReferral (orderNumber) WHERE voided = 0;
CREATE INDEX hotlineReferralByReceived ON hotlineReferral (receivedOn);

-- A round counts in the year of openedOn unless voided.
CREATE TABLE surveyRound (
  id INTEGER PRIMARY KEY REFERENCES registerRecord (id),
  kind TEXT NOT NULL CHECK (kind IN ('satisfaction', 'social-review')),
  title TEXT NOT NULL,
  periodFrom TEXT NOT NULL,
  periodTo TEXT NOT NULL CHECK (periodTo >= periodFrom),
  target TEXT NOT NULL,
  method TEXT NOT NULL,
  openedOn TEXT NOT NULL,
  closedOn TEXT CHECK (closedOn IS NULL OR closedOn >= openedOn),
  voided INTEGER NOT NULL CHECK (voided IN (0, 1))
) STRICT;

CREATE INDEX surveyRoundByOpened ON surveyRound (openedOn);

-- An activity counts in the year of heldOn unless voided.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY REFERENCES registerRecord (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('campaign', 'training', 'reading-place', 'institution', 'staff-change')),
  heldOn TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  note TEXT NOT NULL,
  voided INTEGER NOT NULL CHECK (voided IN (0, 1))
) STRICT;

CREATE INDEX activityByHeld ON activity (kind, heldOn);
