// The report as one HTML file: no script, nothing from elsewhere. It is the preview on the screen, the page
// that is printed to PDF, and what an office without any word processor can read.

import { chineseDate } from '../../../core/calendar/local-date.ts';
import type {
  ReportBlock,
  ReportDocument,
  ReportSpan,
} from '../../../core/annual-report/document.ts';
import { STYLE_SHEET } from './html-style.ts';
import { htmlTable } from './html-table.ts';
import { CHARACTER_PITCH_PT } from './page-format.ts';
import { escapeMarkup, printableDocument } from './printable.ts';
import { signaturePlace } from './signature.ts';

// Even opened from a stick by any browser, the file loads nothing and runs nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The HTML of the report. Every figure stands in an element with data-figure="<FigureId>", so that the
 * window can lead from it to the records behind it.
 */
export function renderHtml(document: ReportDocument): string {
  const report = printableDocument(document);
  const title = report.titleLines.map(escapeMarkup);
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="author" content="${escapeMarkup(report.organ)}">`,
    `<title>${title.join('')}</title>`,
    `<style>${STYLE_SHEET}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title.join('<br>')}</h1>`,
    ...report.blocks.map(htmlBlock),
    signatureOf(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading': {
      // The title is h1.
      const tag = `h${block.level + 1}`;
      return `<${tag}>${escapeMarkup(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p class="body">${block.spans.map(htmlSpan).join('')}</p>`;
    case 'table':
      return htmlTable(block);
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
  const place = signaturePlace(organ, date);
  const line = (text: string, characters: number): string =>
    `<p style="margin-left:${(characters * CHARACTER_PITCH_PT).toFixed(2)}pt">${escapeMarkup(text)}</p>`;
  const lines = [line(organ, place.organIndent), ...(date ? [line(date, place.dateIndent)] : [])];
  return `<div class="signature">${lines.join('')}</div>`;
}
