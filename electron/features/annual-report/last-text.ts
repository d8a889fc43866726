// Last year's text, from wherever it is known best: as it was frozen, as it was saved, or as it was
// typed from the paper.

import { buildDocument } from '../../core/annual-report/build-document.ts';
import type { ReportDocument, ReportTemplate } from '../../core/annual-report/document.ts';
import type { Narrative } from '../../core/annual-report/narrative.ts';
import {
  FIRST_TEMPLATE,
  formOfYear,
  TEMPLATE_SECTIONS,
} from '../../core/annual-report/templates.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { EarlierRepository } from './earlier-repository.ts';
import type { LastTextRepository } from './last-text-repository.ts';
import type { Repository } from './repository.ts';
import type { YearReader } from './year-reader.ts';

export interface LastTextParts {
  readonly repository: Repository;
  readonly earlier: Pick<EarlierRepository, 'paper'>;
  readonly lastText: LastTextRepository;
  readonly years: YearReader;
}

/** A report of an earlier year as a document, and where it is from, in words. */
export interface KnownText {
  readonly document: ReportDocument;
  readonly origin: string;
}

export type LastTexts = ReturnType<typeof createLastTexts>;

/** Reads the texts of one ledger. */
export function createLastTexts({ repository, earlier, lastText, years }: LastTextParts) {
  function built(
    year: number,
    today: LocalDate,
    { template, narrative }: { readonly template: ReportTemplate; readonly narrative: Narrative },
  ): ReportDocument {
    const { figures, tokens, office } = years.read(year, today);
    const organ = office?.name ?? '';
    return buildDocument({ year, template, narrative, figures, tokens, organ, signedOn: null })
      .document;
  }

  function frozen(year: number): KnownText | undefined {
    const row = lastText.lastDocument(year);
    if (!row) return undefined;
    const origin = `${year} 年度报告第 ${row.version} 版（${row.frozenOn} 定稿）`;
    return { document: row.document, origin };
  }

  function saved(year: number, today: LocalDate): KnownText | undefined {
    const template = repository.setup(year)?.template ?? FIRST_TEMPLATE;
    const row = repository.latestText({ year, template });
    if (!row?.content) return undefined;
    const origin = `${year} 年度报告正文第 ${row.revision} 稿（没有定稿）`;
    return { document: built(year, today, { template, narrative: row.content }), origin };
  }

  function typed(year: number, today: LocalDate): KnownText | undefined {
    const paper = earlier.paper(year);
    if (!paper || Object.values(paper.text).flat().length === 0) return undefined;
    const template = templateOf(paper.text, year);
    return {
      document: built(year, today, { template, narrative: paper.text }),
      origin: `录入的 ${year} 年度报告（${paper.paper}）`,
    };
  }

  return {
    /** The text of the report before `year`; undefined where none is known. */
    before: (year: number, today: LocalDate): KnownText | undefined =>
      frozen(year - 1) ?? saved(year - 1, today) ?? typed(year - 1, today),
  };
}

/** Whose headings a typed text has: a text in three parts has only those. */
function templateOf(narrative: Narrative, year: number): ReportTemplate {
  const known = TEMPLATE_SECTIONS['three-part'].map(({ section }) => section);
  const written = Object.entries(narrative).filter(([, blocks]) => blocks.length > 0);
  const isThreePart = written.every(([section]) => known.some((part) => part === section));
  return isThreePart ? 'three-part' : formOfYear(year);
}
