// A year's figures and texts for tests, without a ledger.

import { buildDocument } from '../build-document.ts';
import type { BuiltReport } from '../build-document.ts';
import type { CheckSources } from '../checks/check.ts';
import type { ReportTemplate } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf, withValue } from '../figure-values.ts';
import type { ColumnName } from '../figures.ts';
import type { Narrative } from '../narrative.ts';
import type { OfficeFacts } from '../office-facts.ts';
import { factTexts } from '../office-facts.ts';
import type { Table3Line } from '../outcome-lines.ts';
import type { TokenMeanings } from '../tokens.ts';
import { tokenMeanings } from '../tokens.ts';
import { yearFigures } from '../year-figures.ts';

export const SAMPLE_COLUMNS: readonly ColumnName[] = [
  { id: 1, name: '通知公告' },
  { id: 2, name: '工作动态' },
];

export const SAMPLE_OFFICE: OfficeFacts = {
  name: '勐往乡人民政府',
  shortName: '勐往乡',
  county: '勐海县',
  prefecture: '西双版纳州',
  address: '勐海县勐往乡大街',
  postcode: '666214',
  telephone: '0691—5626093',
  contactUnit: '勐往乡党政办公室',
  website: '勐海县人民政府门户网站勐往乡窗口',
  isTownship: true,
};

/** All figures of 2020 at 0, with those of `values` set. */
export function sampleFigures(values: Readonly<Record<string, number>> = {}): FigureValues {
  const empty = yearFigures({
    year: 2020,
    columns: SAMPLE_COLUMNS,
    counted: new Map(),
    entered: new Map(),
    requests: [],
    fees: [],
    remedies: [],
    referrals: [],
    surveyResults: [],
  });
  const set = Object.entries(values).map(([id, value]) => withValue(figureOf(empty, id), value));
  return new Map([...empty, ...set.map((figure) => [figure.id, figure] as const)]);
}

/** What ⟦…⟧ means with these figures. */
export function sampleTokens(
  figures: FigureValues,
  updatedTitles: readonly string[] = [],
  office: OfficeFacts = SAMPLE_OFFICE,
  year = 2020,
): TokenMeanings {
  const basis = [{ title: '关于编制年度报告的通知', documentNumber: '海政办函〔2021〕3号' }];
  const facts = factTexts(office, basis, year);
  return tokenMeanings({ figures, facts, columns: SAMPLE_COLUMNS, updatedTitles });
}

/** The report of 2020 with this text; in the form of 2021, the report of that year. */
export function sampleReport(
  narrative: Narrative,
  template: ReportTemplate = 'three-part',
  figures: FigureValues = sampleFigures(),
  office: OfficeFacts = SAMPLE_OFFICE,
): BuiltReport {
  const year = template === 'form-2021' ? 2021 : 2020;
  const tokens = sampleTokens(figures, ['《勐往乡概况》', '预算信息'], office, year);
  const organ = office.name;
  return buildDocument({ year, template, narrative, figures, tokens, organ, signedOn: null });
}

/** What the checks look at in a year of zeros, with `changes`. */
export function sampleSources(changes: Partial<CheckSources> = {}): CheckSources {
  return {
    template: 'form-2019',
    form: 'form-2019',
    figures: sampleFigures(),
    columns: SAMPLE_COLUMNS,
    narrative: {
      problems: [{ kind: 'paragraph', text: '公开形式单一，下一步改进。' }],
      other: [{ kind: 'paragraph', text: '没有收取信息处理费。' }],
    },
    isTownship: true,
    lastYear: { year: 2019, counted: new Map(), reported: new Map() },
    standings: [],
    ...changes,
  };
}

/**
 * The 总计 column of a real city's table 三 (宿迁市 2024), as published: 3525 new and 121 carried in, 3521
 * closed and 125 carried out.
 */
export const SUQIAN_2024 = {
  ...{ A: 3525, B: 121, C1: 1431, C2: 471 },
  ...{ C31: 2, C32: 1, C33: 4, C34: 17, C35: 21, C36: 11, C37: 23, C38: 13 },
  ...{ C41: 897, C42: 36, C43: 8, C51: 87, C52: 27, C53: 0, C54: 3, C55: 0 },
  ...{ C61: 77, C62: 38, C63: 354, C7: 3521, D: 125 },
} as const satisfies Partial<Record<Table3Line, number>>;

/** The city's figures in the 总计 column, all put on natural persons, whose share it did not publish. */
export function suqianFigures(values: Readonly<Record<string, number>> = {}): FigureValues {
  const other = SUQIAN_2024.C61 + SUQIAN_2024.C62 + SUQIAN_2024.C63;
  const cells = Object.entries({ ...SUQIAN_2024, C6: other }).flatMap(
    ([line, count]): [string, number][] => [
      [`table3.${line}.total`, count],
      [`table3.${line}.natural-person`, count],
    ],
  );
  return sampleFigures({ ...Object.fromEntries(cells), ...values });
}
