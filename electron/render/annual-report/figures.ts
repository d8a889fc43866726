// The figures that a report prints, in the order in which they are read: those of the text, then those of the
// tables.

import * as z from 'zod';
import { FigureId } from '../../core/annual-report/document.ts';
import type { ReportDocument, ReportSpan, ReportTable } from '../../core/annual-report/document.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { TABLE2_FORMS, table2FigureId } from '../../core/annual-report/table2-form.ts';

export const PrintedFigure = z.strictObject({
  figure: FigureId.describe('数字的代码，例如 table3.A.natural-person'),
  /** Its Chinese name; the id where it has none. */
  name: z.string().describe('数字的中文名称'),
  /** The number in `unit`: money in yuan, or in 万元 where the table's heading says so. */
  value: z.number().describe('数值，单位见 unit'),
  unit: z.string().describe('单位，例如 件、项、元、万元、%'),
  /** As printed. */
  text: z.string().describe('印出的文字'),
  /** The heading above it, or the title of its table. */
  place: z.string().describe('所在部分的标题，或者表的名称'),
  /** The sentence that it stands in; empty for a cell of a table. */
  sentence: z.string().describe('所在的文句；表中的数字为空'),
});
export type PrintedFigure = z.infer<typeof PrintedFigure>;

/** What figures are called is known by the report, which has the whole catalogue. */
type Named = Pick<PrintedReport, 'figures'>;

/** The figures of the text; those of the tables are in the tables. */
export function figuresInText(
  { blocks }: Pick<ReportDocument, 'blocks'>,
  named: Named,
): readonly PrintedFigure[] {
  const wordsOf = figureWords(named);
  let place = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') place = block.text;
    if (block.kind !== 'paragraph') return [];
    return block.spans.flatMap((span, at) => {
      if (span.kind !== 'figure') return [];
      const { figure, value, text } = span;
      const words = wordsOf(figure);
      return [{ figure, ...words, value, text, place, sentence: sentenceAround(block.spans, at) }];
    });
  });
}

/** The figures of a table, row by row. */
export function figuresInTable(table: ReportTable, named: Named): readonly PrintedFigure[] {
  const wordsOf = figureWords(named);
  return table.rows.flat().flatMap((cell) => {
    if (cell.kind !== 'figure') return [];
    const { figure, value, text } = cell;
    const { name, unit } = wordsOf(figure);
    return [
      {
        ...{ figure, name, value, unit: IN_TEN_THOUSAND_YUAN.has(figure) ? '万元' : unit },
        ...{ text, place: table.title, sentence: '' },
      },
    ];
  });
}

/** Tables 二, 三 and 四, and those of the office's own that the document has beside them. */
export function tablesOf({
  document,
  tables,
}: Pick<PrintedReport, 'document' | 'tables'>): readonly ReportTable[] {
  const statutory = new Set(tables.map(({ id }) => id));
  const others = document.blocks.filter((block) => block.kind === 'table');
  return [...tables, ...others.filter(({ id }) => !statutory.has(id))];
}

/** All figures: of the text and of the tables. */
export function allFigures(
  report: Pick<PrintedReport, 'document' | 'tables' | 'figures'>,
): readonly PrintedFigure[] {
  return [
    ...figuresInText(report.document, report),
    ...tablesOf(report).flatMap((table) => figuresInTable(table, report)),
  ];
}

const IN_TEN_THOUSAND_YUAN: ReadonlySet<string> = new Set(
  Object.values(TABLE2_FORMS)
    .flat()
    .flatMap(({ columns, lines }) =>
      columns
        .filter(({ money }) => money === 'wan')
        .flatMap(({ key }) => lines.map((line) => table2FigureId(line.key, key))),
    ),
);

function figureWords({ figures }: Named): (figure: FigureId) => { name: string; unit: string } {
  const known = new Map(figures.map(({ id, label, unit }) => [id, { name: label, unit }]));
  return (figure) => known.get(figure) ?? { name: figure, unit: '' };
}

/** The words of a paragraph. */
function plainText(spans: readonly ReportSpan[]): string {
  return spans.map((span) => span.text).join('');
}

function sentenceAround(spans: readonly ReportSpan[], at: number): string {
  const before = plainText(spans.slice(0, at));
  const after = plainText(spans.slice(at + 1));
  const opening = before.slice(before.lastIndexOf('。') + 1);
  const closing = after.slice(0, after.indexOf('。') + 1) || after;
  return opening + plainText(spans.slice(at, at + 1)) + closing;
}
