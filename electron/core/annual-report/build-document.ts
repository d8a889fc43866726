// Turns the stored text, the year's figures and the tables into the document that every format prints.

import type { LocalDate } from '../calendar/local-date.ts';
import type {
  ReportBlock,
  ReportDocument,
  ReportSpan,
  ReportTable,
  ReportTemplate,
  StatutoryForm,
} from './document.ts';
import type { FigureValues } from './figure-values.ts';
import type { Narrative } from './narrative.ts';
import { publicationsTable } from './tables/publications-table.ts';
import { remediesTable } from './tables/remedies-table.ts';
import { requestsTable } from './tables/requests-table.ts';
import type { SectionKey, TableId } from './templates.ts';
import { formOf, TEMPLATE_SECTIONS } from './templates.ts';
import type { ResolvedPart, TokenMeanings } from './tokens.ts';
import { resolveText } from './tokens.ts';

type LaidOut = (figures: FigureValues, form: StatutoryForm) => ReportBlock;

const TABLES: Readonly<Record<TableId, LaidOut>> = {
  publications: publicationsTable,
  requests: requestsTable,
  remedies: remediesTable,
};

/** Tables 二, 三 and 四 of a form. */
export function statutoryTables(figures: FigureValues, form: StatutoryForm): ReportTable[] {
  return [publicationsTable(figures, form), requestsTable(figures, form), remediesTable(figures)];
}

export interface DocumentSources {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly narrative: Narrative;
  readonly figures: FigureValues;
  readonly tokens: TokenMeanings;
  /** The organ's full name, for the title and the signature. */
  readonly organ: string;
  readonly signedOn: LocalDate | null;
}

/** Where a block of the document stands in the stored text; null for fixed headings and tables. */
export interface BlockOrigin {
  readonly section: SectionKey;
  readonly index: number | null;
  /** The stored text in pieces; none for fixed headings and tables. */
  readonly parts: readonly ResolvedPart[];
}

export interface BuiltReport {
  readonly document: ReportDocument;
  /** Parallel to the document's blocks. */
  readonly origins: readonly BlockOrigin[];
}

/** Builds the document; a ⟦…⟧ that means nothing stays in the text, where the text check finds it. */
export function buildDocument(sources: DocumentSources): BuiltReport {
  const form = formOf(sources.template, sources.year);
  const placed = TEMPLATE_SECTIONS[sources.template].flatMap((part) => {
    const fixed: ReportBlock[] = [{ kind: 'heading', level: 1, text: part.heading }];
    if (part.table) fixed.push(TABLES[part.table](sources.figures, form));
    const written = (sources.narrative[part.section] ?? []).map((block, index) => {
      const parts = resolveText(block.text, sources.tokens);
      const origin = { section: part.section, index, parts };
      return { block: printedBlock(block.kind, parts), origin };
    });
    return [
      ...fixed.map((block) => ({
        block,
        origin: { section: part.section, index: null, parts: [] },
      })),
      ...written,
    ];
  });
  return {
    document: {
      year: sources.year,
      template: sources.template,
      titleLines: [sources.organ, `${sources.year}年政府信息公开工作年度报告`],
      blocks: placed.map(({ block }) => block),
      organ: sources.organ,
      signedOn: sources.signedOn,
    },
    origins: placed.map(({ origin }) => origin),
  };
}

function printedBlock(kind: 'heading' | 'paragraph', parts: readonly ResolvedPart[]): ReportBlock {
  const spans = parts.flatMap((part) => part.spans);
  if (kind === 'paragraph') return { kind, spans: spans.flatMap(emphasizeLeads) };
  return { kind, level: 2, text: spans.map((span) => span.text).join('') };
}

/** 一是, 二是 … at the beginning of a sentence are printed bold, as official documents do. */
function emphasizeLeads(span: ReportSpan): readonly ReportSpan[] {
  if (span.kind !== 'text') return [span];
  return span.text
    .split(/((?<=^|[，。；：])[一二三四五六七八九十]{1,2}是)/u)
    .filter((text) => text !== '')
    .map((text) => ({
      kind: 'text',
      text,
      ...(/^[一二三四五六七八九十]{1,2}是$/u.test(text) ? { bold: true } : {}),
    }));
}
