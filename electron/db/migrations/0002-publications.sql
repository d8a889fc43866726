-- 主动公开: what the office publishes. A publication is a row, its versions, and an append-only list
-- of dated events; the columns marked "projection" are recomputed from them after every event
-- (core/publications/lifecycle.ts) so that lists filter and sort on indexes.

CREATE TABLE publicationColumn (
  id INTEGER PRIMARY KEY,
  parentId INTEGER REFERENCES publicationColumn (id),
  name TEXT NOT NULL,
  sortOrder INTEGER NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  UNIQUE (parentId, name)
) STRICT;

CREATE TABLE domain (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  hasBusiness INTEGER NOT NULL DEFAULT 0 CHECK (hasBusiness IN (0, 1))
) STRICT;

-- A row of the office's 基层政务公开标准目录.
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

CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  createdAt TEXT NOT NULL,
  -- projection
  currentVersion INTEGER NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('drafted', 'reviewed', 'refused', 'published', 'updating', 'withdrawn', 'repealed')),
  title TEXT NOT NULL,
  documentNumber TEXT NOT NULL,
  columnId INTEGER NOT NULL REFERENCES publicationColumn (id),
  domainId INTEGER REFERENCES domain (id),
  responsibleUnit TEXT NOT NULL,
  baseOn TEXT NOT NULL,
  dueOn TEXT NOT NULL,
  firstPublishedOn TEXT,
  lastPublishedOn TEXT,
  timely INTEGER CHECK (timely IN (0, 1)),
  searchText TEXT NOT NULL
) STRICT;

CREATE INDEX publicationByFirstPublished ON publication (firstPublishedOn, columnId);
CREATE INDEX publicationByState ON publication (state, dueOn);
CREATE INDEX publicationByDomain ON publication (domainId, lastPublishedOn);
CREATE INDEX publicationByColumn ON publication (columnId);

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

-- 保密审查: one signed record for exactly one content (contentHash).
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
  conclusion TEXT NOT NULL CHECK (conclusion IN ('allowed', 'allowed-redacted', 'withheld', 'referred')),
  signerId INTEGER NOT NULL REFERENCES person (id),
  signedOn TEXT NOT NULL,
  exceptionReason TEXT NOT NULL,
  recordedAt TEXT NOT NULL,
  UNIQUE (numberYear, numberSequence),
  FOREIGN KEY (publicationId, version) REFERENCES publicationVersion (publicationId, version)
) STRICT;

CREATE INDEX secrecyReviewByPublication ON secrecyReview (publicationId, version);

CREATE TABLE publicationEvent (
  id INTEGER PRIMARY KEY,
  publicationId INTEGER NOT NULL REFERENCES publication (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('drafted', 'revised', 'reviewed', 'published', 'updated', 'withdrawn', 'repealed', 'expired')),
  onDate TEXT NOT NULL,
  version INTEGER NOT NULL,
  channel TEXT CHECK ((channel IS NOT NULL) = (kind = 'published')),
  place TEXT NOT NULL DEFAULT '',
  evidenceUrl TEXT NOT NULL DEFAULT '',
  evidenceFile TEXT REFERENCES storedFile (sha256),
  reviewId INTEGER REFERENCES secrecyReview (id) CHECK ((reviewId IS NOT NULL) = (kind = 'reviewed')),
  reason TEXT NOT NULL DEFAULT '' CHECK (kind <> 'withdrawn' OR reason <> ''),
  recordedAt TEXT NOT NULL,
  recordedBy INTEGER REFERENCES person (id),
  UNIQUE (publicationId, sequence)
) STRICT;

CREATE INDEX publicationEventByDate ON publicationEvent (kind, onDate, channel);

CREATE TRIGGER publicationVersionIsKept BEFORE UPDATE ON publicationVersion
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER publicationVersionStays BEFORE DELETE ON publicationVersion
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;
CREATE TRIGGER secrecyReviewIsKept BEFORE UPDATE ON secrecyReview
BEGIN SELECT RAISE(ABORT, 'a signed review is never changed'); END;
CREATE TRIGGER secrecyReviewStays BEFORE DELETE ON secrecyReview
BEGIN SELECT RAISE(ABORT, 'a signed review is never removed'); END;
CREATE TRIGGER publicationEventIsKept BEFORE UPDATE ON publicationEvent
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER publicationEventStays BEFORE DELETE ON publicationEvent
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
