-- 主动公开: what the office publishes. A publication is a row, its versions, and an append-only list
-- of dated events; the columns marked "projection" are recomputed from them after every event
-- (core/publications/lifecycle.ts) so that lists filter and sort on indexes.

CREATE TABLE publicationColumn (
  id INTEGER PRIMARY KEY,
  parentId INTEGER REFERENCES publicationColumn (id),
  name TEXT NOT NULL,
  sortOrder INTEGER NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

-- Two columns of the first level have no parent, and NULLs would never collide in a plain UNIQUE.
CREATE UNIQUE INDEX publicationColumnByName ON publicationColumn (coalesce(parentId, 0), name);

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

-- "发布 N 条" of a year = publications whose FIRST publishing on the channel county-portal falls in it
-- (rules 6.5: channels are never added together), by the column of the present version:
--   SELECT columnId, count(*) FROM publication
--   WHERE firstPortalOn BETWEEN :from AND :to GROUP BY columnId
-- Updates are counted apart, and taken-back records count nowhere:
--   SELECT count(*) FROM publicationEdition WHERE isUpdate = 1 AND firstPortalOn BETWEEN :from AND :to
-- Timeliness (rules 6.6) = sum(timely) / count(*) of publicationEdition WHERE firstOn BETWEEN :from AND :to
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

CREATE INDEX publicationByListed ON publication (listedOn, columnId);
CREATE INDEX publicationByFirstPortal ON publication (firstPortalOn, columnId);
CREATE INDEX publicationByColumn ON publication (columnId, listedOn);
CREATE INDEX publicationByDomain ON publication (domainId, lastPublishedOn);
CREATE INDEX publicationByState ON publication (state, listedOn);
CREATE INDEX publicationByDue ON publication (dueOn) WHERE clockOpen = 1;
CREATE INDEX publicationPublishedLate ON publication (timely) WHERE timely = 0;

-- Projection too: one row for each text that was, or is to be, published: the first, and each update.
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

CREATE INDEX publicationEditionByPortal ON publicationEdition (firstPortalOn, isUpdate);
CREATE INDEX publicationEditionByFirst ON publicationEdition (firstOn, timely);

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

CREATE INDEX publicationVersionByCatalogueRow ON publicationVersion (catalogueRowId);

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

CREATE INDEX secrecyReviewByPublication ON secrecyReview (publicationId, version);
CREATE INDEX secrecyReviewException ON secrecyReview (signedOn) WHERE exceptionReason <> '';

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
CREATE TRIGGER publicationVersionFileIsKept BEFORE UPDATE ON publicationVersionFile
BEGIN SELECT RAISE(ABORT, 'a file of a version is never changed'); END;
CREATE TRIGGER publicationVersionFileStays BEFORE DELETE ON publicationVersionFile
BEGIN SELECT RAISE(ABORT, 'a file of a version is never removed'); END;
