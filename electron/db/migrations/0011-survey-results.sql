-- What the sheets of a survey round say: how many are valid, and how many of these are 很满意 or 满意. Both
-- or neither, and only of a round that is closed; a round of before has none.
ALTER TABLE surveyRound ADD COLUMN validSheets INTEGER
  CHECK (validSheets IS NULL OR (validSheets >= 1 AND closedOn IS NOT NULL));
ALTER TABLE surveyRound ADD COLUMN satisfiedSheets INTEGER
  CHECK ((validSheets IS NULL) = (satisfiedSheets IS NULL)
    AND (satisfiedSheets IS NULL OR satisfiedSheets BETWEEN 0 AND validSheets));

-- 群众满意率 counts a round in the year of its end: in a frozen year (0010) its sheets stay as they are, also
-- those of a round that was opened in the year before.
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
