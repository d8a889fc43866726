-- A year whose annual report is frozen (定稿) is closed: nothing is dated into it, and nothing that its
-- report counted is changed, until the report is unfrozen (docs/decisions/0009-period-lock.md).

-- The frozen years with their days. A trigger that finds a year locked inserts it here; that insert is
-- the refusal: "period-locked:2020" (electron/db/period-lock.ts turns it into a sentence).
CREATE VIEW periodLock AS
  SELECT year, year || '-01-01' AS firstDay, year || '-12-31' AS lastDay FROM frozenYear;

-- RAISE takes an expression only since SQLite 3.47, and an older one could then not even read the file.
-- A path that is none lets the year into the message in every version.
CREATE TRIGGER periodLockRefuses INSTEAD OF INSERT ON periodLock
BEGIN
  SELECT json_extract('{}', 'period-locked:' || NEW.year);
  SELECT RAISE(ABORT, 'period-locked');
END;

-- Events --------------------------------------------------------------------------------------------

CREATE TRIGGER publicationEventInOpenYear BEFORE INSERT ON publicationEvent
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock WHERE NEW.onDate BETWEEN firstDay AND lastDay;
END;

-- Taking back what happened in a frozen year is a change of that year, whenever it is recorded.
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

CREATE TRIGGER requestEventInOpenYear BEFORE INSERT ON requestEvent
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock WHERE NEW.onDate BETWEEN firstDay AND lastDay;
END;

-- A request that ended in a frozen year is not amended; one that goes on is, but for what was counted.
CREATE TRIGGER requestEventKeepsFrozenYear BEFORE INSERT ON requestEvent
WHEN NEW.kind = 'amended'
BEGIN
  INSERT INTO periodLock (year)
    SELECT p.year FROM periodLock p JOIN disclosureRequest r
      ON r.closedOn BETWEEN p.firstDay AND p.lastDay
    WHERE r.id = NEW.requestId;
END;

CREATE TRIGGER registerEventInOpenYear BEFORE INSERT ON registerEvent
BEGIN
  INSERT INTO periodLock (year)
    SELECT year FROM periodLock WHERE NEW.onDate BETWEEN firstDay AND lastDay;
END;

-- An entry of a frozen year is not amended or voided. Cases that run on, like a lawsuit, are locked with
-- their end; what is counted of them before is locked below.
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

-- What the report counted ---------------------------------------------------------------------------
-- Each trigger compares what a row counts as in every frozen year, before and after. Dates that nothing
-- counts (a due date that a new holiday moved, whether a text was in time) are not compared: they are
-- counted anew for the living ledger, and the frozen report prints its snapshot.

-- 主动公开: the column of the first publishing on the portal, and the 规范性文件 of table 二.
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

-- Texts published and updated; whether in time is counted anew with the calendar and not compared.
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

-- Table 三: a request counts in every year from its receipt to its end, with its line in that of its end.
-- One registered late would be carried over into the years after its receipt.
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

-- Table 四: a case counts in every year from its acceptance to its decision.
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

-- 热线: a referral of an open year may be closed only in an open one, and keeps its year.
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

-- 机构 and 查阅场所 are counted in every year from the one in which they were set up.
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

-- 工作人员: on duty when the year ends.
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

-- What the report itself takes in -------------------------------------------------------------------

CREATE TRIGGER reportNarrativeOfOpenYear BEFORE INSERT ON reportNarrative
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER reportSetupOfOpenYear BEFORE INSERT ON reportSetup
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER yearlyFigureOfOpenYear BEFORE INSERT ON yearlyFigure
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER signedReasonOfOpenYear BEFORE INSERT ON signedReason
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER zeroConfirmationOfOpenYear BEFORE INSERT ON zeroConfirmation
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

-- The figures and the text of the year before are what a report took over.
CREATE TRIGGER earlierFigureOfOpenYear BEFORE INSERT ON earlierFigure
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year + 1;
END;

CREATE TRIGGER earlierTextOfOpenYear BEFORE INSERT ON earlierText
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year + 1;
END;

CREATE TRIGGER basisDocumentOfOpenYear BEFORE INSERT ON basisDocument
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = NEW.year;
END;

CREATE TRIGGER basisDocumentKeepsFrozenYear BEFORE UPDATE ON basisDocument
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year IN (OLD.year, NEW.year) LIMIT 1;
END;

CREATE TRIGGER basisDocumentStaysInFrozenYear BEFORE DELETE ON basisDocument
BEGIN
  INSERT INTO periodLock (year) SELECT year FROM periodLock WHERE year = OLD.year;
END;
