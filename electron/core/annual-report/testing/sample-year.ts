// A year's figures and texts for tests, without a ledger.

import { buildDocument } from '../build-document.ts';
import type { BuiltReport } from '../build-document.ts';
import type { ReportTemplate } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf, withValue } from '../figure-values.ts';
import type { ColumnName } from '../figures.ts';
import type { Narrative } from '../narrative.ts';
import type { OfficeFacts } from '../office-facts.ts';
import { factTexts } from '../office-facts.ts';
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
    remedies: [],
    referrals: [],
  });
  const set = Object.entries(values).map(([id, value]) => withValue(figureOf(empty, id), value));
  return new Map([...empty, ...set.map((figure) => [figure.id, figure] as const)]);
}

/** What ⟦…⟧ means with these figures. */
export function sampleTokens(
  figures: FigureValues,
  updatedTitles: readonly string[] = [],
  office: OfficeFacts = SAMPLE_OFFICE,
): TokenMeanings {
  const basis = [{ title: '关于编制年度报告的通知', documentNumber: '海政办函〔2021〕3号' }];
  const facts = factTexts(office, basis, 2020);
  return tokenMeanings({ figures, facts, columns: SAMPLE_COLUMNS, updatedTitles });
}

/** The report of 2020 with this text. */
export function sampleReport(
  narrative: Narrative,
  template: ReportTemplate = 'three-part',
  figures: FigureValues = sampleFigures(),
  office: OfficeFacts = SAMPLE_OFFICE,
): BuiltReport {
  const tokens = sampleTokens(figures, ['《勐往乡概况》', '预算信息'], office);
  const organ = office.name;
  return buildDocument({ year: 2020, template, narrative, figures, tokens, organ, signedOn: null });
}
