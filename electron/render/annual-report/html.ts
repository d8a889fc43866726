// The report as one HTML file.

import { chineseDate } from '../../core/calendar/local-date.ts';
import type { ReportBlock, ReportDocument, ReportSpan } from '../../core/annual-report/document.ts';
import { htmlHeading, htmlPage, htmlSignature, htmlTitle } from '../html-page.ts';
import { escapeMarkup } from '../printable.ts';
import { signaturePlace } from '../signature.ts';
import { htmlTable } from './html-table.ts';
import { printableReport } from './printable-report.ts';

/**
 * The HTML of the report. Every figure stands in an element with data-figure="<FigureId>", so that the
 * window can lead from it to the records behind it.
 */
export function renderHtml(document: ReportDocument): string {
  const { titleLines, organ } = printableReport(document);
  return htmlPage({ title: titleLines.join(''), organ, body: reportElements(document) });
}

/** The report's own elements, for a page that has more than the report. */
export function reportElements(document: ReportDocument): readonly string[] {
  const report = printableReport(document);
  const { blocks } = report;
  return [
    htmlTitle(report.titleLines),
    ...blocks.map((block, at) => htmlBlock(block, tablesBefore(blocks, at))),
    signatureOf(report),
  ];
}

function tablesBefore(blocks: readonly ReportBlock[], at: number): number {
  return blocks.slice(0, at).filter(({ kind }) => kind === 'table').length;
}

function htmlBlock(block: ReportBlock, tables: number): string {
  switch (block.kind) {
    case 'heading':
      return htmlHeading(block.level, block.text);
    case 'paragraph':
      return `<p class="body">${block.spans.map(htmlSpan).join('')}</p>`;
    case 'table':
      return htmlTable(block, tables + 1);
  }
}

function htmlSpan(span: ReportSpan): string {
  const text = escapeMarkup(span.text);
  if (span.kind === 'figure') {
    return `<span data-figure="${escapeMarkup(span.figure)}">${text}</span>`;
  }
  return span.bold === true ? `<strong>${text}</strong>` : text;
}

function signatureOf({ organ, signedOn }: ReportDocument): string {
  const date = signedOn === null ? '' : chineseDate(signedOn);
  const { organIndent, dateIndent } = signaturePlace(organ, date);
  return htmlSignature([
    { text: organ, indent: organIndent },
    ...(date ? [{ text: date, indent: dateIndent }] : []),
  ]);
}
