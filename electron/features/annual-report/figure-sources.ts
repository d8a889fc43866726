// Where each figure is counted: one text from FROM to the end of WHERE, from which both the count and
// the list of records are made, so that they can't disagree. :from and :to are the year's first and
// last day.

export interface FigureSource {
  /** FROM … WHERE …; one row for each thing that is counted. */
  readonly from: string;
  /** Of a record: its name. */
  readonly title: string;
  readonly detail: string;
  /** Why it counts: the day or fact that put it into the figure. */
  readonly why: string;
  readonly date: string;
  readonly route: string;
}

const publicationRecord = {
  title: 'p.title',
  // A column that is gone is told by check K12; its items are listed all the same.
  detail: `'栏目：' || coalesce(
    (SELECT c.name FROM publicationColumn c WHERE c.id = p.columnId), '（栏目不存在）')`,
  why: "p.firstPortalOn || ' 首次在县人民政府门户网站发布'",
  date: 'p.firstPortalOn',
  route: "'/publications/' || p.id",
};

const editionsOfYear = `FROM publicationEdition e
  JOIN publication p ON p.id = e.publicationId
  JOIN publicationVersion v ON v.publicationId = e.publicationId AND v.version = e.version
  WHERE e.firstOn BETWEEN :from AND :to`;

const editionRecord = {
  title: 'v.title',
  detail: publicationRecord.detail,
  why: `e.firstOn || ' 发布，应在 ' || e.dueOn || ' 前发布 → ' ||
    CASE e.timely WHEN 1 THEN '按时' ELSE '逾期' END`,
  date: 'e.firstOn',
  route: "'/publications/' || p.id",
};

/** The present text of a publication, where it is a 规范性文件. */
const normative = `FROM publication p
  JOIN publicationVersion v ON v.publicationId = p.id AND v.version = p.currentVersion
  JOIN publicationEdition first ON first.publicationId = p.id AND first.edition = 1
  WHERE v.normative = 1`;

const normativeRecord = {
  title: 'p.title',
  detail: "'文号：' || CASE p.documentNumber WHEN '' THEN '无' ELSE p.documentNumber END",
  why: "p.firstPublishedOn || ' 首次公开'",
  date: 'coalesce(p.firstPublishedOn, first.baseOn)',
  route: "'/publications/' || p.id",
};

/** Whether an event was not taken back later. */
const stands = (event: string): string => `NOT EXISTS (SELECT 1 FROM publicationEvent undoing
  WHERE undoing.publicationId = p.id AND undoing.kind = 'retracted'
    AND undoing.sequence > ${event}.sequence AND undoing.retracts <= ${event}.sequence)`;

/** Whether it was withdrawn when the year ended, whatever has become of it since. */
const WITHDRAWN_THEN = `EXISTS (SELECT 1 FROM publicationEvent w
  WHERE w.publicationId = p.id AND w.kind = 'withdrawn' AND w.onDate <= :to AND ${stands('w')}
    AND NOT EXISTS (SELECT 1 FROM publicationEvent again
      WHERE again.publicationId = p.id AND again.kind = 'published' AND again.onDate <= :to
        AND again.sequence > w.sequence AND ${stands('again')}))`;

// The 2021 form counts 行政规范性文件: what the Party committee issued alone is none.
const administrative = `${normative} AND v.documentSource <> 'party'`;

const issuedRecord = {
  ...normativeRecord,
  why: "first.baseOn || ' 制发'",
  date: 'first.baseOn',
};

const surveyRecord = {
  title: 's.title',
  detail: "CASE s.kind WHEN 'satisfaction' THEN '群众满意度测评' ELSE '社会评议' END",
  route: "'/surveys/' || s.id",
};

/** Counted in the ledger by SQL; :columnId stands for one column. */
export const FIGURE_SOURCES: Readonly<Record<string, FigureSource>> = {
  // Channels are never added together: what counts is the first publishing on the county's portal.
  'publications.total': {
    from: 'FROM publication p WHERE p.firstPortalOn BETWEEN :from AND :to',
    ...publicationRecord,
  },
  'publications.updated': {
    from: `FROM publicationEdition e
      JOIN publication p ON p.id = e.publicationId
      JOIN publicationVersion v ON v.publicationId = e.publicationId AND v.version = e.version
      WHERE e.isUpdate = 1 AND e.firstPortalOn BETWEEN :from AND :to`,
    ...publicationRecord,
    title: 'v.title',
    why: "e.firstPortalOn || ' 在县人民政府门户网站更新发布'",
    date: 'e.firstPortalOn',
  },
  'publications.timely': { from: `${editionsOfYear} AND e.timely = 1`, ...editionRecord },
  'publications.timelyRate': { from: editionsOfYear, ...editionRecord },
  'domains.total': {
    from: 'FROM domain d',
    title: 'd.name',
    detail: "CASE d.hasBusiness WHEN 1 THEN '本乡涉及' ELSE '本乡不涉及' END",
    why: "'国办发〔2019〕54号的试点领域'",
    date: 'NULL',
    route: "'/publications/coverage'",
  },
  'domains.withBusiness': {
    from: 'FROM domain d WHERE d.hasBusiness = 1',
    title: 'd.name',
    detail: "'本乡涉及'",
    why: "'在覆盖情况里标明本乡有这方面的工作'",
    date: 'NULL',
    route: "'/publications/coverage'",
  },
  // On duty when the year ends.
  'staff.onDuty': {
    from: `FROM person s
      WHERE s.dutyFrom <= :to AND (s.dutyTo IS NULL OR s.dutyTo >= :to)`,
    title: 's.name',
    detail: 's.post',
    why: "s.dutyFrom || ' 到岗，年末仍在岗'",
    date: 's.dutyFrom',
    route: "'/settings/people'",
  },
  institutions: activities("a.kind = 'institution' AND a.heldOn <= :to", '起执行，年末仍在台账'),
  readingPlaces: activities("a.kind = 'reading-place' AND a.heldOn <= :to", '设立，年末仍在台账'),
  'activities.campaign': activities(
    "a.kind = 'campaign' AND a.heldOn BETWEEN :from AND :to",
    '举办',
  ),
  'activities.training': activities(
    "a.kind = 'training' AND a.heldOn BETWEEN :from AND :to",
    '举办',
  ),
  'activities.staffChange': activities(
    "a.kind = 'staff-change' AND a.heldOn BETWEEN :from AND :to",
    '变动',
  ),
  'surveys.rounds': surveys(),
  'surveys.satisfaction': surveys("AND s.kind = 'satisfaction'"),
  'surveys.socialReviews': surveys("AND s.kind = 'social-review'"),
  // The rounds behind 群众满意率: by the day of their end, and only those whose sheets were counted.
  'surveys.satisfactionRate': {
    from: `FROM surveyRound s WHERE s.voided = 0 AND s.validSheets IS NOT NULL
      AND s.closedOn BETWEEN :from AND :to`,
    ...surveyRecord,
    why: `s.closedOn || ' 结束，有效问卷 ' || s.validSheets || ' 份，其中很满意和满意 '
      || s.satisfiedSheets || ' 份'`,
    date: 's.closedOn',
  },
  'table2.normative.made': {
    from: `${normative} AND first.baseOn BETWEEN :from AND :to`,
    ...issuedRecord,
  },
  'table2.normative.disclosed': {
    from: `${normative} AND p.firstPublishedOn BETWEEN :from AND :to`,
    ...normativeRecord,
  },
  // Published by the end of the year and not taken down by then; a repealed one stays visible.
  'table2.normative.open': {
    from: `${normative} AND p.firstPublishedOn <= :to AND NOT ${WITHDRAWN_THEN}`,
    ...normativeRecord,
    why: "p.firstPublishedOn || ' 首次公开，年末仍公开'",
  },
  // 制发, 废止 and 现行有效 go by the day of forming and the day on which it ended, so that what is in
  // force follows from the year before (K6). 撤下 ends nothing.
  'table2.normative.issued': {
    from: `${administrative} AND first.baseOn BETWEEN :from AND :to`,
    ...issuedRecord,
  },
  'table2.normative.repealed': {
    from: `${administrative} AND p.endedOn BETWEEN :from AND :to`,
    ...normativeRecord,
    why: "p.endedOn || CASE p.endKind WHEN 'expired' THEN ' 失效' ELSE ' 废止' END",
    date: 'p.endedOn',
  },
  'table2.normative.inForce': {
    from: `${administrative} AND first.baseOn <= :to AND (p.endedOn IS NULL OR p.endedOn > :to)`,
    ...issuedRecord,
    why: "first.baseOn || ' 制发，年末仍有效'",
  },
};

/** The publications of one column: those of the total that are filed under :columnId. */
export const COLUMN_SOURCE: FigureSource = {
  from: 'FROM publication p WHERE p.columnId = :columnId AND p.firstPortalOn BETWEEN :from AND :to',
  ...publicationRecord,
};

function activities(where: string, words: string): FigureSource {
  return {
    from: `FROM activity a WHERE a.voided = 0 AND ${where}`,
    title: 'a.title',
    detail: 'a.place',
    why: `a.heldOn || ' ${words}'`,
    date: 'a.heldOn',
    route: "'/activities/' || a.id",
  };
}

function surveys(where = ''): FigureSource {
  return {
    from: `FROM surveyRound s
      WHERE s.voided = 0 AND s.openedOn BETWEEN :from AND :to ${where}`,
    ...surveyRecord,
    why: "s.openedOn || ' 开始'",
    date: 's.openedOn',
  };
}

/** Counts the rows of a source. */
export function countSql({ from }: FigureSource): string {
  return `SELECT count(*) ${from}`;
}

/** Lists the rows of a source by date. */
export function recordsSql({ from, title, detail, why, date, route }: FigureSource): string {
  return `SELECT ${title} AS title, ${detail} AS detail, ${why} AS why, ${date} AS date,
      ${route} AS route ${from}
    ORDER BY 4, 1`;
}
