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

CREATE TABLE auditChain (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- The last row without a link of its own; 0 in a ledger that always had the chain.
  coveredTo INTEGER NOT NULL
) STRICT;

CREATE TABLE auditEntry (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  personId INTEGER REFERENCES person (id),
  call TEXT NOT NULL,
  subject TEXT NOT NULL,
  inputDigest TEXT NOT NULL,
  outputDigest TEXT NOT NULL
) STRICT;

CREATE TABLE auditLink (
  entryId INTEGER PRIMARY KEY REFERENCES auditEntry (id),
  link TEXT NOT NULL CHECK (length(link) = 64)
) STRICT;

CREATE TABLE basisDocument (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  documentNumber TEXT NOT NULL
) STRICT;

CREATE TABLE calendarDay (
  date TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('national', 'local')),
  kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (date, scope)
) STRICT, WITHOUT ROWID;

CREATE TABLE catalogueRow (
  id INTEGER PRIMARY KEY,
  domainId INTEGER NOT NULL REFERENCES domain (id),
  matter TEXT NOT NULL,
  subMatter TEXT NOT NULL,
  content TEXT NOT NULL,
  basis TEXT NOT NULL,
  limitText TEXT NOT NULL,
  limitDays INTEGER CHECK (limitDays IS NULL OR limitDays >= 1),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE countedCalendar (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  days TEXT NOT NULL CHECK (json_valid(days))
) STRICT;

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

CREATE TABLE domain (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  hasBusiness INTEGER NOT NULL DEFAULT 0 CHECK (hasBusiness IN (0, 1))
) STRICT;

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

CREATE TABLE frozenYear (
  year INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  FOREIGN KEY (year, version) REFERENCES reportVersion (year, version)
) STRICT;

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

CREATE TABLE ledger (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ledgerId TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('real', 'sample')),
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE letterWording (
  kind TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  parts TEXT NOT NULL CHECK (json_valid(parts)),
  savedAt TEXT NOT NULL,
  savedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (kind, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE movedDue (
  id INTEGER PRIMARY KEY,
  requestId INTEGER NOT NULL REFERENCES disclosureRequest (id),
  fromDue TEXT,
  toDue TEXT,
  why TEXT NOT NULL,
  countedAt TEXT NOT NULL
) STRICT;

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

CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  createdAt TEXT NOT NULL,
  -- 索引号 (art. 12): month of forming and a running number, fixed when it is drafted.
  indexNumber TEXT NOT NULL UNIQUE,
  -- projection
  currentVersion INTEGER NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('drafted', 'reviewed', 'refused', 'published', 'updating', 'withdrawn', 'repealed')),
  title TEXT NOT NULL,
  documentNumber TEXT NOT NULL,
  columnId INTEGER NOT NULL REFERENCES publicationColumn (id),
  domainId INTEGER REFERENCES domain (id),
  attribute TEXT NOT NULL,
  responsibleUnit TEXT NOT NULL,
  baseOn TEXT NOT NULL,
  -- By the national calendar; provisional = 暂估, a year without a State Council list was counted.
  dueOn TEXT NOT NULL,
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  -- Whether the present text still has to be published.
  clockOpen INTEGER NOT NULL CHECK (clockOpen IN (0, 1)),
  -- Of the present edition; NULL while it is unpublished.
  timely INTEGER CHECK (timely IN (0, 1)),
  firstPublishedOn TEXT,
  firstPortalOn TEXT,
  lastPublishedOn TEXT,
  -- firstPortalOn, else firstPublishedOn, else baseOn: the order of the register, and its years.
  listedOn TEXT NOT NULL,
  channels TEXT NOT NULL CHECK (json_valid(channels)),
  editions INTEGER NOT NULL,
  endKind TEXT CHECK (endKind IN ('repealed', 'expired')),
  endedOn TEXT CHECK ((endedOn IS NULL) = (endKind IS NULL)),
  searchText TEXT NOT NULL
) STRICT;

CREATE TABLE publicationColumn (
  id INTEGER PRIMARY KEY,
  parentId INTEGER REFERENCES publicationColumn (id),
  name TEXT NOT NULL,
  sortOrder INTEGER NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE publicationEdition (
  publicationId INTEGER NOT NULL REFERENCES publication (id),
  edition INTEGER NOT NULL CHECK (edition >= 1),
  version INTEGER NOT NULL,
  baseOn TEXT NOT NULL,
  dueOn TEXT NOT NULL,
  firstOn TEXT,
  firstPortalOn TEXT,
  -- An earlier edition already stood on the county portal: publishing this one is an update (更新).
  isUpdate INTEGER NOT NULL CHECK (isUpdate IN (0, 1)),
  timely INTEGER CHECK (timely IN (0, 1)),
  PRIMARY KEY (publicationId, edition)
) STRICT, WITHOUT ROWID;

CREATE TABLE publicationEvent (
  id INTEGER PRIMARY KEY,
  publicationId INTEGER NOT NULL REFERENCES publication (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('drafted', 'revised', 'reviewed', 'published', 'updated', 'refiled', 'withdrawn',
      'repealed', 'expired', 'retracted')),
  onDate TEXT NOT NULL,
  version INTEGER NOT NULL,
  channel TEXT CHECK ((channel IS NOT NULL) = (kind = 'published')),
  place TEXT NOT NULL DEFAULT '',
  evidenceUrl TEXT NOT NULL DEFAULT '',
  evidenceFile TEXT REFERENCES storedFile (sha256),
  reviewId INTEGER REFERENCES secrecyReview (id) CHECK ((reviewId IS NOT NULL) = (kind = 'reviewed')),
  reason TEXT NOT NULL DEFAULT ''
    CHECK (kind NOT IN ('withdrawn', 'refiled', 'retracted') OR reason <> ''),
  -- The first of the events that a 'retracted' one takes back; those after it go with it.
  retracts INTEGER CHECK ((retracts IS NOT NULL) = (kind = 'retracted')),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  UNIQUE (publicationId, sequence)
) STRICT;

CREATE TABLE publicationVersion (
  publicationId INTEGER NOT NULL REFERENCES publication (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  title TEXT NOT NULL,
  documentNumber TEXT NOT NULL,
  columnId INTEGER NOT NULL REFERENCES publicationColumn (id),
  domainId INTEGER REFERENCES domain (id),
  catalogueRowId INTEGER REFERENCES catalogueRow (id),
  attribute TEXT NOT NULL CHECK (attribute IN ('proactive', 'on-request', 'withheld')),
  attributeReason TEXT NOT NULL,
  opennessStage TEXT NOT NULL
    CHECK (opennessStage IN ('decision', 'execution', 'management', 'service', 'result')),
  legalItem TEXT NOT NULL,
  documentSource TEXT NOT NULL CHECK (documentSource IN ('government', 'party', 'joint')),
  genre TEXT NOT NULL,
  normative INTEGER NOT NULL CHECK (normative IN (0, 1)),
  baseKind TEXT NOT NULL CHECK (baseKind IN ('formed', 'changed')),
  baseOn TEXT NOT NULL,
  limitDays INTEGER NOT NULL CHECK (limitDays >= 1),
  limitReason TEXT NOT NULL,
  responsibleUnit TEXT NOT NULL,
  drafterId INTEGER NOT NULL REFERENCES person (id),
  summary TEXT NOT NULL,
  contentHash TEXT NOT NULL CHECK (length(contentHash) = 64),
  PRIMARY KEY (publicationId, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE publicationVersionFile (
  publicationId INTEGER NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES storedFile (sha256),
  name TEXT NOT NULL,
  PRIMARY KEY (publicationId, version, position),
  FOREIGN KEY (publicationId, version) REFERENCES publicationVersion (publicationId, version)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "registerEvent" (
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

CREATE TABLE "registerRecord" (
  id INTEGER PRIMARY KEY,
  register TEXT NOT NULL
    CHECK (register IN ('hotline', 'surveys', 'activities', 'remedies', 'personal-records'))
) STRICT;

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

CREATE TABLE reportExport (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  template TEXT NOT NULL,
  folder TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  exportedAt TEXT NOT NULL,
  exportedBy INTEGER REFERENCES person (id)
, figures TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(figures))) STRICT;

CREATE TABLE reportNarrative (
  year INTEGER NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('three-part', 'form-2019', 'form-2021')),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  savedAt TEXT NOT NULL,
  savedBy INTEGER REFERENCES person (id),
  PRIMARY KEY (year, template, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE reportSetup (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  template TEXT NOT NULL CHECK (template IN ('three-part', 'form-2019', 'form-2021')),
  reason TEXT NOT NULL,
  signedOn TEXT,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

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

CREATE TABLE secrecyReview (
  id INTEGER PRIMARY KEY,
  numberYear INTEGER NOT NULL,
  numberSequence INTEGER NOT NULL,
  publicationId INTEGER NOT NULL,
  version INTEGER NOT NULL,
  contentHash TEXT NOT NULL,
  carrier TEXT NOT NULL CHECK (carrier IN ('official-document', 'other')),
  plannedChannels TEXT NOT NULL CHECK (json_valid(plannedChannels)),
  plannedOn TEXT NOT NULL,
  checklist TEXT NOT NULL CHECK (json_valid(checklist)),
  drafterId INTEGER NOT NULL REFERENCES person (id),
  drafterOpinion TEXT NOT NULL,
  reviewerId INTEGER NOT NULL REFERENCES person (id),
  reviewerOpinion TEXT NOT NULL,
  secrecyReviewerId INTEGER NOT NULL REFERENCES person (id),
  secrecyOpinion TEXT NOT NULL,
  reviewedOn TEXT NOT NULL,
  conclusion TEXT NOT NULL CHECK (conclusion IN ('allowed', 'allowed-redacted', 'withheld', 'referred')),
  signerId INTEGER NOT NULL REFERENCES person (id),
  signedOn TEXT NOT NULL CHECK (signedOn >= reviewedOn),
  exceptionReason TEXT NOT NULL,
  signedCopy TEXT REFERENCES storedFile (sha256),
  recordedAt TEXT NOT NULL,
  UNIQUE (numberYear, numberSequence),
  FOREIGN KEY (publicationId, version) REFERENCES publicationVersion (publicationId, version)
) STRICT;

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

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  updatedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE storedFile (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  storedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
, validSheets INTEGER
  CHECK (validSheets IS NULL OR (validSheets >= 1 AND closedOn IS NOT NULL)), satisfiedSheets INTEGER
  CHECK ((validSheets IS NULL) = (satisfiedSheets IS NULL)
    AND (satisfiedSheets IS NULL OR satisfiedSheets BETWEEN 0 AND validSheets))) STRICT;

CREATE TABLE yearlyFigure (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  value INTEGER NOT NULL,
  source TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE TABLE zeroConfirmation (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  area TEXT NOT NULL,
  signerId INTEGER NOT NULL REFERENCES person (id),
  signedOn TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id)
) STRICT;

CREATE INDEX activityByHeld ON activity (kind, heldOn);

CREATE INDEX disclosureRequestByReceived ON disclosureRequest (receivedOn, closedOn);

CREATE INDEX disclosureRequestByState ON disclosureRequest (state, dueOn);

CREATE INDEX earlierFigureByYear ON earlierFigure (year, code, id);

CREATE INDEX earlierTextByYear ON earlierText (year, id);

CREATE UNIQUE INDEX hotlineReferralByOrderNumber ON hotlineReferral (orderNumber) WHERE voided = 0;

CREATE INDEX hotlineReferralByReceived ON hotlineReferral (receivedOn);

CREATE INDEX publicationByColumn ON publication (columnId, listedOn);

CREATE INDEX publicationByDomain ON publication (domainId, lastPublishedOn);

CREATE INDEX publicationByDue ON publication (dueOn) WHERE clockOpen = 1;

CREATE INDEX publicationByFirstPortal ON publication (firstPortalOn, columnId);

CREATE INDEX publicationByListed ON publication (listedOn, columnId);

CREATE INDEX publicationByState ON publication (state, listedOn);

CREATE UNIQUE INDEX publicationColumnByName ON publicationColumn (coalesce(parentId, 0), name);

CREATE INDEX publicationEditionByFirst ON publicationEdition (firstOn, timely);

CREATE INDEX publicationEditionByPortal ON publicationEdition (firstPortalOn, isUpdate);

CREATE INDEX publicationEventByDate ON publicationEvent (kind, onDate, channel);

CREATE INDEX publicationPublishedLate ON publication (timely) WHERE timely = 0;

CREATE INDEX publicationVersionByCatalogueRow ON publicationVersion (catalogueRowId);

CREATE INDEX recordCorrectionByReceived ON recordCorrection (receivedOn);

CREATE INDEX registerEventByFile ON registerEvent (file) WHERE file IS NOT NULL;

CREATE INDEX remedyCaseByAccepted ON remedyCase (acceptedOn, decidedOn);

CREATE UNIQUE INDEX remedyCaseByNumber ON remedyCase (caseNumber)
  WHERE voided = 0 AND caseNumber <> '';

CREATE INDEX remedyCaseByRequest ON remedyCase (requestId) WHERE requestId IS NOT NULL;

CREATE INDEX removedCalendarDayByDate ON removedCalendarDay (date);

CREATE INDEX reportExportByYear ON reportExport (year, id);

CREATE INDEX reportSetupByYear ON reportSetup (year, id);

CREATE INDEX requestApplicantByIdentity ON requestApplicant (identity) WHERE identity <> '';

CREATE INDEX requestApplicantByName ON requestApplicant (name);

CREATE INDEX requestEventByKind ON requestEvent (kind, onDate);

CREATE INDEX secrecyReviewByPublication ON secrecyReview (publicationId, version);

CREATE INDEX secrecyReviewException ON secrecyReview (signedOn) WHERE exceptionReason <> '';

CREATE INDEX signedReasonByYear ON signedReason (year, checkId, id);

CREATE INDEX submissionPackageByYear ON submissionPackage (year, id);

CREATE INDEX surveyRoundByOpened ON surveyRound (openedOn);

CREATE INDEX yearlyFigureByYear ON yearlyFigure (year, code, id);

CREATE INDEX zeroConfirmationByYear ON zeroConfirmation (year, area, id);

CREATE TRIGGER activityAfterFrozenYear AFTER INSERT ON activity
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE NEW.voided = 0 AND NEW.kind IN ('institution', 'reading-place') AND NEW.heldOn <= lastDay
    LIMIT 1;
END;

CREATE TRIGGER activityKeepsFrozenYear BEFORE UPDATE ON activity
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE iif(OLD.voided = 0 AND OLD.heldOn <= lastDay
          AND (OLD.heldOn >= firstDay OR OLD.kind IN ('institution', 'reading-place')), OLD.kind, '')
      <> iif(NEW.voided = 0 AND NEW.heldOn <= lastDay
          AND (NEW.heldOn >= firstDay OR NEW.kind IN ('institution', 'reading-place')), NEW.kind, '')
    LIMIT 1;
END;

CREATE TRIGGER auditChainIsFixed BEFORE UPDATE ON auditChain
BEGIN SELECT RAISE(ABORT, 'the beginning of the chain is fixed'); END;

CREATE TRIGGER auditChainStays BEFORE DELETE ON auditChain
BEGIN SELECT RAISE(ABORT, 'the beginning of the chain stays'); END;

CREATE TRIGGER auditIsAppendOnly BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;

CREATE TRIGGER auditIsKept BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;

CREATE TRIGGER auditLinkIsKept BEFORE UPDATE ON auditLink
BEGIN SELECT RAISE(ABORT, 'a link is never changed'); END;

CREATE TRIGGER auditLinkStays BEFORE DELETE ON auditLink
BEGIN SELECT RAISE(ABORT, 'a link is never removed'); END;

CREATE TRIGGER basisDocumentKeepsFrozenYear BEFORE UPDATE ON basisDocument
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year IN (OLD.year, NEW.year) LIMIT 1;
END;

CREATE TRIGGER basisDocumentOfOpenYear BEFORE INSERT ON basisDocument
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER basisDocumentStaysInFrozenYear BEFORE DELETE ON basisDocument
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = OLD.year;
END;

CREATE TRIGGER disclosureRequestAfterFrozenYear BEFORE INSERT ON disclosureRequest
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE NEW.state <> 'voided' AND NEW.receivedOn <= lastDay
      AND (NEW.closedOn IS NULL OR NEW.closedOn >= firstDay)
    LIMIT 1;
END;

CREATE TRIGGER disclosureRequestKeepsFrozenYear BEFORE UPDATE ON disclosureRequest
WHEN (OLD.state, OLD.applicantColumn, OLD.receivedOn, OLD.closedOn, OLD.outcomeLine)
  IS NOT (NEW.state, NEW.applicantColumn, NEW.receivedOn, NEW.closedOn, NEW.outcomeLine)
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE
      iif(OLD.state <> 'voided' AND OLD.receivedOn <= lastDay
          AND (OLD.closedOn IS NULL OR OLD.closedOn >= firstDay),
        OLD.applicantColumn || (OLD.receivedOn >= firstDay)
          || iif(OLD.closedOn <= lastDay, OLD.outcomeLine, 'open'), '')
      <> iif(NEW.state <> 'voided' AND NEW.receivedOn <= lastDay
          AND (NEW.closedOn IS NULL OR NEW.closedOn >= firstDay),
        NEW.applicantColumn || (NEW.receivedOn >= firstDay)
          || iif(NEW.closedOn <= lastDay, NEW.outcomeLine, 'open'), '')
    LIMIT 1;
END;

CREATE TRIGGER earlierFigureIsKept BEFORE UPDATE ON earlierFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER earlierFigureOfOpenYear BEFORE INSERT ON earlierFigure
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year + 1;
END;

CREATE TRIGGER earlierFigureStays BEFORE DELETE ON earlierFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

CREATE TRIGGER earlierTextIsKept BEFORE UPDATE ON earlierText
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER earlierTextOfOpenYear BEFORE INSERT ON earlierText
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year + 1;
END;

CREATE TRIGGER earlierTextStays BEFORE DELETE ON earlierText
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

CREATE TRIGGER hotlineReferralKeepsFrozenYear BEFORE UPDATE ON hotlineReferral
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE iif(OLD.voided = 0 AND OLD.receivedOn BETWEEN firstDay AND lastDay, 'received', '')
        || iif(OLD.voided = 0 AND OLD.closedOn BETWEEN firstDay AND lastDay, 'closed', '')
      <> iif(NEW.voided = 0 AND NEW.receivedOn BETWEEN firstDay AND lastDay, 'received', '')
        || iif(NEW.voided = 0 AND NEW.closedOn BETWEEN firstDay AND lastDay, 'closed', '')
    LIMIT 1;
END;

CREATE TRIGGER ledgerIsFixed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the kind of a ledger is fixed when it is made'); END;

CREATE TRIGGER ledgerStays BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'what a ledger is can not be removed'); END;

CREATE TRIGGER letterWordingIsKept BEFORE UPDATE ON letterWording
BEGIN SELECT RAISE(ABORT, 'a wording is never changed'); END;

CREATE TRIGGER letterWordingStays BEFORE DELETE ON letterWording
BEGIN SELECT RAISE(ABORT, 'a wording is never removed'); END;

CREATE TRIGGER movedDueIsKept BEFORE UPDATE ON movedDue
BEGIN SELECT RAISE(ABORT, 'what moved is never changed'); END;

CREATE TRIGGER movedDueStays BEFORE DELETE ON movedDue
BEGIN SELECT RAISE(ABORT, 'what moved is never removed'); END;

CREATE VIEW periodLock AS
  SELECT year, year || '-01-01' AS firstDay, year || '-12-31' AS lastDay FROM frozenYear;

CREATE TRIGGER periodLockRefuses INSTEAD OF INSERT ON periodLock
BEGIN
  SELECT json_extract('{}', 'period-locked:' || NEW.year);
  SELECT RAISE(ABORT, 'period-locked');
END;

CREATE TRIGGER personAfterFrozenYear BEFORE INSERT ON person
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE NEW.dutyFrom <= lastDay AND (NEW.dutyTo IS NULL OR NEW.dutyTo >= lastDay)
    LIMIT 1;
END;

CREATE TRIGGER personKeepsFrozenYear BEFORE UPDATE ON person
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE (OLD.dutyFrom <= lastDay AND (OLD.dutyTo IS NULL OR OLD.dutyTo >= lastDay))
      <> (NEW.dutyFrom <= lastDay AND (NEW.dutyTo IS NULL OR NEW.dutyTo >= lastDay))
    LIMIT 1;
END;

CREATE TRIGGER publicationEditionKeepsFrozenYear BEFORE UPDATE ON publicationEdition
WHEN (OLD.firstOn, OLD.firstPortalOn, OLD.isUpdate)
  IS NOT (NEW.firstOn, NEW.firstPortalOn, NEW.isUpdate)
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE iif(OLD.firstOn BETWEEN firstDay AND lastDay, 'published', '')
        || iif(OLD.firstPortalOn BETWEEN firstDay AND lastDay, ' portal ' || OLD.isUpdate, '')
      <> iif(NEW.firstOn BETWEEN firstDay AND lastDay, 'published', '')
        || iif(NEW.firstPortalOn BETWEEN firstDay AND lastDay, ' portal ' || NEW.isUpdate, '')
    LIMIT 1;
END;

CREATE TRIGGER publicationEditionStaysInFrozenYear BEFORE DELETE ON publicationEdition
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE OLD.firstOn BETWEEN firstDay AND lastDay OR OLD.firstPortalOn BETWEEN firstDay AND lastDay
    LIMIT 1;
END;

CREATE TRIGGER publicationEventInOpenYear BEFORE INSERT ON publicationEvent
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock WHERE NEW.onDate BETWEEN firstDay AND lastDay;
END;

CREATE TRIGGER publicationEventIsKept BEFORE UPDATE ON publicationEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER publicationEventKeepsFrozenYear BEFORE INSERT ON publicationEvent
WHEN NEW.kind = 'retracted'
BEGIN
  INSERT INTO periodLock (year)
    SELECT p.year FROM periodLock p JOIN publicationEvent taken
      ON taken.onDate BETWEEN p.firstDay AND p.lastDay
    WHERE taken.publicationId = NEW.publicationId AND taken.sequence >= NEW.retracts
      AND taken.kind IN ('published', 'withdrawn', 'repealed', 'expired')
    LIMIT 1;
END;

CREATE TRIGGER publicationEventStays BEFORE DELETE ON publicationEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

CREATE TRIGGER publicationKeepsFrozenYear BEFORE UPDATE ON publication
WHEN (OLD.columnId, OLD.currentVersion, OLD.editions, OLD.baseOn, OLD.firstPortalOn,
    OLD.firstPublishedOn, OLD.endedOn, OLD.endKind)
  IS NOT (NEW.columnId, NEW.currentVersion, NEW.editions, NEW.baseOn, NEW.firstPortalOn,
    NEW.firstPublishedOn, NEW.endedOn, NEW.endKind)
BEGIN
  INSERT INTO periodLock (year)
    SELECT p.year FROM periodLock p
    WHERE
      iif(OLD.firstPortalOn BETWEEN p.firstDay AND p.lastDay, OLD.columnId, '')
        <> iif(NEW.firstPortalOn BETWEEN p.firstDay AND p.lastDay, NEW.columnId, '')
      OR iif(OLD.firstPublishedOn BETWEEN p.firstDay AND p.lastDay, 1, 0)
        <> iif(NEW.firstPublishedOn BETWEEN p.firstDay AND p.lastDay, 1, 0)
      OR iif(OLD.endedOn BETWEEN p.firstDay AND p.lastDay, OLD.endKind, '')
        <> iif(NEW.endedOn BETWEEN p.firstDay AND p.lastDay, NEW.endKind, '')
      OR coalesce((
        SELECT iif(OLD.firstPublishedOn <= p.lastDay, 'open ', '')
          || iif(formedOn <= p.lastDay,
            'formed ' || (formedOn >= p.firstDay) || (v.documentSource = 'party')
              || iif(OLD.endedOn <= p.lastDay, ' ended', ''), '')
        FROM publicationVersion v JOIN (SELECT iif(OLD.editions = 1, OLD.baseOn,
          (SELECT baseOn FROM publicationEdition WHERE publicationId = OLD.id AND edition = 1))
          AS formedOn)
        WHERE v.publicationId = OLD.id AND v.version = OLD.currentVersion AND v.normative = 1), '')
      <> coalesce((
        SELECT iif(NEW.firstPublishedOn <= p.lastDay, 'open ', '')
          || iif(formedOn <= p.lastDay,
            'formed ' || (formedOn >= p.firstDay) || (v.documentSource = 'party')
              || iif(NEW.endedOn <= p.lastDay, ' ended', ''), '')
        FROM publicationVersion v JOIN (SELECT iif(NEW.editions = 1, NEW.baseOn,
          (SELECT baseOn FROM publicationEdition WHERE publicationId = NEW.id AND edition = 1))
          AS formedOn)
        WHERE v.publicationId = NEW.id AND v.version = NEW.currentVersion AND v.normative = 1), '')
    LIMIT 1;
END;

CREATE TRIGGER publicationVersionFileIsKept BEFORE UPDATE ON publicationVersionFile
BEGIN SELECT RAISE(ABORT, 'a file of a version is never changed'); END;

CREATE TRIGGER publicationVersionFileStays BEFORE DELETE ON publicationVersionFile
BEGIN SELECT RAISE(ABORT, 'a file of a version is never removed'); END;

CREATE TRIGGER publicationVersionIsKept BEFORE UPDATE ON publicationVersion
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;

CREATE TRIGGER publicationVersionStays BEFORE DELETE ON publicationVersion
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;

CREATE TRIGGER recordCorrectionKeepsFrozenYear BEFORE UPDATE ON recordCorrection
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE iif(OLD.voided = 0 AND OLD.receivedOn BETWEEN firstDay AND lastDay, 'received', '')
        || iif(OLD.voided = 0 AND OLD.decidedOn BETWEEN firstDay AND lastDay, OLD.outcome, '')
        || iif(OLD.voided = 0 AND OLD.toldOn BETWEEN firstDay AND lastDay, 'told', '')
      <> iif(NEW.voided = 0 AND NEW.receivedOn BETWEEN firstDay AND lastDay, 'received', '')
        || iif(NEW.voided = 0 AND NEW.decidedOn BETWEEN firstDay AND lastDay, NEW.outcome, '')
        || iif(NEW.voided = 0 AND NEW.toldOn BETWEEN firstDay AND lastDay, 'told', '')
    LIMIT 1;
END;

CREATE TRIGGER registerEventInOpenYear BEFORE INSERT ON registerEvent
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock WHERE NEW.onDate BETWEEN firstDay AND lastDay;
END;

CREATE TRIGGER registerEventIsKept BEFORE UPDATE ON registerEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER registerEventKeepsFrozenYear BEFORE INSERT ON registerEvent
WHEN NEW.kind IN ('amended', 'voided')
BEGIN
  INSERT INTO periodLock (year)
    SELECT p.year FROM periodLock p JOIN (
      SELECT receivedOn AS day FROM hotlineReferral WHERE id = NEW.recordId
      UNION ALL SELECT closedOn FROM hotlineReferral WHERE id = NEW.recordId
      UNION ALL SELECT openedOn FROM surveyRound WHERE id = NEW.recordId
      UNION ALL SELECT heldOn FROM activity WHERE id = NEW.recordId
      UNION ALL SELECT decidedOn FROM remedyCase WHERE id = NEW.recordId
      UNION ALL SELECT toldOn FROM recordCorrection WHERE id = NEW.recordId
    ) ON day BETWEEN p.firstDay AND p.lastDay
    LIMIT 1;
END;

CREATE TRIGGER registerEventStays BEFORE DELETE ON registerEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

CREATE TRIGGER remedyCaseAfterFrozenYear AFTER INSERT ON remedyCase
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE NEW.voided = 0 AND NEW.acceptedOn <= lastDay
      AND (NEW.decidedOn IS NULL OR NEW.decidedOn >= firstDay)
    LIMIT 1;
END;

CREATE TRIGGER remedyCaseKeepsFrozenYear BEFORE UPDATE ON remedyCase
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE
      iif(OLD.voided = 0 AND OLD.acceptedOn <= lastDay
          AND (OLD.decidedOn IS NULL OR OLD.decidedOn >= firstDay),
        OLD.kind || iif(OLD.decidedOn <= lastDay, OLD.result, 'pending'), '')
      <> iif(NEW.voided = 0 AND NEW.acceptedOn <= lastDay
          AND (NEW.decidedOn IS NULL OR NEW.decidedOn >= firstDay),
        NEW.kind || iif(NEW.decidedOn <= lastDay, NEW.result, 'pending'), '')
    LIMIT 1;
END;

CREATE TRIGGER removedCalendarDayIsKept BEFORE UPDATE ON removedCalendarDay
BEGIN SELECT RAISE(ABORT, 'a removal is never changed'); END;

CREATE TRIGGER removedCalendarDayStays BEFORE DELETE ON removedCalendarDay
BEGIN SELECT RAISE(ABORT, 'a removal is never removed'); END;

CREATE TRIGGER reportExportIsKept BEFORE UPDATE ON reportExport
BEGIN SELECT RAISE(ABORT, 'an export is never changed'); END;

CREATE TRIGGER reportExportStays BEFORE DELETE ON reportExport
BEGIN SELECT RAISE(ABORT, 'an export is never removed'); END;

CREATE TRIGGER reportNarrativeIsKept BEFORE UPDATE ON reportNarrative
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER reportNarrativeOfOpenYear BEFORE INSERT ON reportNarrative
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER reportNarrativeStays BEFORE DELETE ON reportNarrative
BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;

CREATE TRIGGER reportSetupIsKept BEFORE UPDATE ON reportSetup
BEGIN SELECT RAISE(ABORT, 'a choice is never changed'); END;

CREATE TRIGGER reportSetupOfOpenYear BEFORE INSERT ON reportSetup
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER reportSetupStays BEFORE DELETE ON reportSetup
BEGIN SELECT RAISE(ABORT, 'a choice is never removed'); END;

CREATE TRIGGER reportStepIsKept BEFORE UPDATE ON reportStep
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END;

CREATE TRIGGER reportStepStays BEFORE DELETE ON reportStep
BEGIN SELECT RAISE(ABORT, 'a step is never removed'); END;

CREATE TRIGGER reportVersionIsKept BEFORE UPDATE ON reportVersion
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;

CREATE TRIGGER reportVersionStays BEFORE DELETE ON reportVersion
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;

CREATE TRIGGER requestEventInOpenYear BEFORE INSERT ON requestEvent
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock WHERE NEW.onDate BETWEEN firstDay AND lastDay;
END;

CREATE TRIGGER requestEventIsKept BEFORE UPDATE ON requestEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER requestEventKeepsFrozenYear BEFORE INSERT ON requestEvent
WHEN NEW.kind = 'amended'
BEGIN
  INSERT INTO periodLock (year)
    SELECT p.year FROM periodLock p JOIN disclosureRequest r
      ON r.closedOn BETWEEN p.firstDay AND p.lastDay
    WHERE r.id = NEW.requestId;
END;

CREATE TRIGGER requestEventStays BEFORE DELETE ON requestEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

CREATE TRIGGER requestLetterIsKept BEFORE UPDATE ON requestLetter
BEGIN SELECT RAISE(ABORT, 'an issued letter is never changed'); END;

CREATE TRIGGER requestLetterStays BEFORE DELETE ON requestLetter
BEGIN SELECT RAISE(ABORT, 'an issued letter is never removed'); END;

CREATE TRIGGER secrecyReviewIsKept BEFORE UPDATE ON secrecyReview
BEGIN SELECT RAISE(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER secrecyReviewStays BEFORE DELETE ON secrecyReview
BEGIN SELECT RAISE(ABORT, 'a signed review is never removed'); END;

CREATE TRIGGER seriesNumberIsKept BEFORE UPDATE ON seriesNumber
WHEN NEW.series <> OLD.series OR NEW.year <> OLD.year OR NEW.number <> OLD.number
  OR NEW.requestId IS NOT OLD.requestId OR OLD.voidReason <> ''
BEGIN SELECT RAISE(ABORT, 'a number is never given to something else'); END;

CREATE TRIGGER seriesNumberStays BEFORE DELETE ON seriesNumber
BEGIN SELECT RAISE(ABORT, 'a number is never given back'); END;

CREATE TRIGGER signedReasonIsKept BEFORE UPDATE ON signedReason
BEGIN SELECT RAISE(ABORT, 'a signed reason is never changed'); END;

CREATE TRIGGER signedReasonOfOpenYear BEFORE INSERT ON signedReason
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER signedReasonStays BEFORE DELETE ON signedReason
BEGIN SELECT RAISE(ABORT, 'a signed reason is never removed'); END;

CREATE TRIGGER submissionPackageIsKept BEFORE UPDATE ON submissionPackage
BEGIN SELECT RAISE(ABORT, 'a package is never changed'); END;

CREATE TRIGGER submissionPackageStays BEFORE DELETE ON submissionPackage
BEGIN SELECT RAISE(ABORT, 'a package is never removed'); END;

CREATE TRIGGER surveyRoundKeepsFrozenYear BEFORE UPDATE ON surveyRound
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE iif(OLD.voided = 0 AND OLD.openedOn BETWEEN firstDay AND lastDay, 'opened', '')
        || iif(OLD.voided = 0 AND OLD.closedOn BETWEEN firstDay AND lastDay, 'closed', '')
      <> iif(NEW.voided = 0 AND NEW.openedOn BETWEEN firstDay AND lastDay, 'opened', '')
        || iif(NEW.voided = 0 AND NEW.closedOn BETWEEN firstDay AND lastDay, 'closed', '')
    LIMIT 1;
END;

CREATE TRIGGER surveyRoundResultKeepsFrozenYear BEFORE UPDATE ON surveyRound
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock
    WHERE coalesce(iif(OLD.voided = 0 AND OLD.closedOn BETWEEN firstDay AND lastDay,
          OLD.satisfiedSheets || '/' || OLD.validSheets, ''), '')
      <> coalesce(iif(NEW.voided = 0 AND NEW.closedOn BETWEEN firstDay AND lastDay,
          NEW.satisfiedSheets || '/' || NEW.validSheets, ''), '')
    LIMIT 1;
END;

CREATE TRIGGER yearlyFigureIsKept BEFORE UPDATE ON yearlyFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER yearlyFigureOfOpenYear BEFORE INSERT ON yearlyFigure
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER yearlyFigureStays BEFORE DELETE ON yearlyFigure
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

CREATE TRIGGER zeroConfirmationIsKept BEFORE UPDATE ON zeroConfirmation
BEGIN SELECT RAISE(ABORT, 'a confirmation is never changed'); END;

CREATE TRIGGER zeroConfirmationOfOpenYear BEFORE INSERT ON zeroConfirmation
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER zeroConfirmationStays BEFORE DELETE ON zeroConfirmation
BEGIN SELECT RAISE(ABORT, 'a confirmation is never removed'); END;
