// A letter or form as HTML: the preview on the screen and the page that is printed to PDF.

import type { FormCell, OfficialDocument } from '../core/document/official-document.ts';
import {
  characters,
  classAttribute,
  htmlHeading,
  htmlInnerTitle,
  htmlPage,
  htmlSealedSignature,
  htmlTitle,
} from './html-page.ts';
import { htmlGrid, spanAttributes } from './html-table.ts';
import { formDensity, longRows, rowHeightsMm } from './official-form.ts';
import { officialParts, printableOfficial } from './official-layout.ts';
import type { FormBlock, OfficialPart } from './official-layout.ts';
import { escapeMarkup } from './printable.ts';

/**
 * The HTML of the document: the same words in the same places as in its Word file.
 * @param numbered whether its pages carry numbers; a cover has none
 */
export function renderOfficialHtml(document: OfficialDocument, numbered = true): string {
  const printed = printableOfficial(document);
  return htmlPage({
    title: printed.titleLines.join(''),
    organ: printed.signature?.organ ?? '',
    body: officialParts(printed).map(htmlPart),
    numbered,
  });
}

function htmlPart(part: OfficialPart, index: number): string {
  const classes = part.newPage ? ['new-page'] : [];
  switch (part.kind) {
    case 'title':
      return index === 0 ? htmlTitle(part.lines) : htmlInnerTitle(part.lines, classes);
    case 'heading':
      return htmlHeading(part.level, part.text, classes);
    case 'form':
      return htmlForm(part.form, classes);
    case 'signature':
      return htmlSealedSignature(part.lines, part.note);
    case 'line':
      return htmlLine(part, classes);
  }
}

function htmlLine(
  { role, text, hang }: Extract<OfficialPart, { kind: 'line' }>,
  classes: readonly string[],
): string {
  const place = hang
    ? ` style="padding-left:${characters(hang.left)};text-indent:${characters(-hang.by)}"`
    : '';
  return `<p${classAttribute([...classes, role])}${place}>${escapeMarkup(text)}</p>`;
}

function htmlForm(form: FormBlock, classes: readonly string[]): string {
  const long = longRows(form);
  const headings = new Set(form.rows.slice(0, form.headRows).flat());
  const table = htmlGrid(form, {
    density: formDensity(form),
    groups: [{ from: 0, until: form.rows.length, staysWhole: false }],
    cell: (cell) => htmlCell(cell, headings.has(cell) ? 'col' : 'row'),
    rowHeights: rowHeightsMm(form),
    rowClasses: (row) => (long.has(row) ? ['long'] : []),
  });
  return `<div${classAttribute(['form-table', ...classes])}>\n${table}\n</div>`;
}

function htmlCell(cell: FormCell, scope: 'row' | 'col'): string {
  const text = cell.text.split('\n').map(escapeMarkup).join('<br>');
  const attributes = `${spanAttributes(cell)}${classAttribute(cell.align === 'left' ? ['left'] : [])}`;
  return cell.isLabel && cell.text !== ''
    ? `<th scope="${scope}"${attributes}>${text}</th>`
    : `<td${attributes}>${text}</td>`;
}
