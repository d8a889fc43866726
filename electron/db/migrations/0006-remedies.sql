-- 复议诉讼 and 更正申请 (条例 arts. 41, 51): two more registers of the kind of 0003.

-- The bare facts of 0004 were never entered by anyone: rows with a history take their place.
DROP TABLE remedyCase;

-- SQLite changes no CHECK of a table: the tables of 0003 are made anew with all their rows.
CREATE TABLE newRegisterRecord (
  id INTEGER PRIMARY KEY,
  register TEXT NOT NULL
    CHECK (register IN ('hotline', 'surveys', 'activities', 'remedies', 'personal-records'))
) STRICT;
INSERT INTO newRegisterRecord (id, register) SELECT id, register FROM registerRecord;
DROP TABLE registerRecord;
ALTER TABLE newRegisterRecord RENAME TO registerRecord;

CREATE TABLE newRegisterEvent (
  recordId INTEGER NOT NULL REFERENCES registerRecord (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  -- advanced: what happened between recording and closing, e.g. the office's answer to the court.
  kind TEXT NOT NULL CHECK (kind IN ('recorded', 'advanced', 'closed', 'amended', 'voided')),
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
INSERT INTO newRegisterEvent
    (recordId, sequence, kind, onDate, reason, facts, earlier, file, recordedAt, recordedBy)
  SELECT recordId, sequence, kind, onDate, reason, facts, earlier, file, recordedAt, recordedBy
  FROM registerEvent;
DROP TABLE registerEvent;
ALTER TABLE newRegisterEvent RENAME TO registerEvent;

CREATE INDEX registerEventByFile ON registerEvent (file) WHERE file IS NOT NULL;

CREATE TRIGGER registerEventIsKept BEFORE UPDATE ON registerEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER registerEventStays BEFORE DELETE ON registerEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

-- A case counts in table 四 of every year in which it was pending or decided, unless voided
-- (core/annual-report/remedy-statistics.ts).
CREATE TABLE remedyCase (
  id INTEGER PRIMARY KEY REFERENCES registerRecord (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('reconsideration', 'litigation-direct', 'litigation-after-reconsideration')),
  -- Who contests what: how lists and the report call the case.
  title TEXT NOT NULL,
  -- The disclosure request whose reply is contested; NULL when it is another act, or an older one.
  requestId INTEGER REFERENCES disclosureRequest (id),
  -- The reconsideration that a suit followed.
  earlierId INTEGER REFERENCES remedyCase (id),
  caseNumber TEXT NOT NULL,
  organ TEXT NOT NULL,
  applicantName TEXT NOT NULL,
  acceptedOn TEXT NOT NULL,
  -- When the office received the copy that its answer is due after.
  noticeReceivedOn TEXT CHECK (noticeReceivedOn IS NULL OR noticeReceivedOn >= acceptedOn),
  procedure TEXT CHECK (procedure IN ('ordinary', 'simplified')),
  -- The limit that the notice prints; without one it follows from the law (core/remedies/periods.ts).
  answerDueOn TEXT,
  answeredOn TEXT CHECK (answeredOn IS NULL OR answeredOn >= acceptedOn),
  decidedOn TEXT CHECK (decidedOn IS NULL OR decidedOn >= acceptedOn),
  outcome TEXT
    CHECK (outcome IN ('maintained', 'dismissed', 'revoked', 'altered', 'illegal', 'ordered',
      'terminated', 'withdrawn', 'not-accepted', 'suit-dismissed', 'mediated')),
  -- Of table 四; follows from the outcome (core/remedies/outcomes.ts).
  result TEXT CHECK (result IN ('upheld', 'corrected', 'other')),
  voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
  CHECK ((decidedOn IS NULL) = (outcome IS NULL)),
  CHECK ((outcome IS NULL) = (result IS NULL)),
  CHECK (earlierId IS NULL OR kind = 'litigation-after-reconsideration'),
  CHECK (procedure IS NULL OR kind = 'reconsideration')
) STRICT;

CREATE INDEX remedyCaseByAccepted ON remedyCase (acceptedOn, decidedOn);
CREATE INDEX remedyCaseByRequest ON remedyCase (requestId) WHERE requestId IS NOT NULL;
-- A voided case number may be registered again; a case may be registered before it has one.
CREATE UNIQUE INDEX remedyCaseByNumber ON remedyCase (caseNumber)
  WHERE voided = 0 AND caseNumber <> '';

-- 更正申请: somebody asks for a correction of records about himself (条例 art. 41). Not a disclosure
-- request and not in table 三.
CREATE TABLE recordCorrection (
  id INTEGER PRIMARY KEY REFERENCES registerRecord (id),
  applicantName TEXT NOT NULL,
  record TEXT NOT NULL,
  wrong TEXT NOT NULL,
  receivedOn TEXT NOT NULL,
  decidedOn TEXT CHECK (decidedOn IS NULL OR decidedOn >= receivedOn),
  outcome TEXT CHECK (outcome IN ('corrected', 'forwarded', 'directed', 'refused', 'withdrawn')),
  toldOn TEXT CHECK (toldOn IS NULL OR toldOn >= decidedOn),
  voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
  CHECK ((decidedOn IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX recordCorrectionByReceived ON recordCorrection (receivedOn);
