// A letter or form as a Word file. Issued letters are frozen by the hash of these bytes.

import { Paragraph } from 'docx';
import type { Table } from 'docx';
import type { OfficialDocument } from '../core/document/official-document.ts';
import { docxFile } from './docx-file.ts';
import {
  beginsPage,
  blankLine,
  headingParagraph,
  signatureLine,
  staysWithNext,
  tableGap,
  titleParagraph,
} from './docx-paragraph.ts';
import { eastAsianRun } from './docx-run.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { docxGrid } from './docx-table.ts';
import { formDensity, longRows, rowHeightsMm } from './official-form.ts';
import { officialParts, printableOfficial } from './official-layout.ts';
import type { FormBlock, OfficialPart } from './official-layout.ts';
import { TABLE_GAP_TWIPS, twipsFromCharacters } from './page-format.ts';
import { ENTRY_DAY } from './zip.ts';

/** The bytes of a .docx; the same document always gives the same bytes. */
export async function renderOfficialDocx(document: OfficialDocument): Promise<Uint8Array> {
  const printed = printableOfficial(document);
  const parts = officialParts(printed);
  return docxFile({
    title: printed.titleLines.join(''),
    organ: printed.signature?.organ ?? '',
    day: printed.signature?.date ?? ENTRY_DAY,
    children: parts.flatMap((part, index) => [
      ...Array.from({ length: part.linesAbove }, () => blankLine(true)),
      ...partChildren(part, parts[index + 1]),
    ]),
    tableTitles: parts.flatMap((part) => (part.kind === 'form' ? [part.form.title] : [])),
  });
}

function partChildren(
  part: OfficialPart,
  next: OfficialPart | undefined,
): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [titleParagraph(part.lines, part)];
    case 'heading':
      return [headingParagraph(part.level, part.text, part)];
    case 'form':
      return formChildren(part.form, part, next);
    case 'signature':
      return signatureParagraphs(part);
    case 'line':
      return [lineParagraph(part)];
  }
}

function signatureParagraphs({
  lines,
  note,
}: Extract<OfficialPart, { kind: 'signature' }>): readonly Paragraph[] {
  const noteRuns = { style: DOCX_STYLES.body, children: [eastAsianRun({ text: note })] };
  return [
    ...lines.map(({ text, indent }, index) =>
      signatureLine(text, indent, note !== '' || index < lines.length - 1),
    ),
    ...(note === '' ? [] : [new Paragraph(noteRuns)]),
  ];
}

const LINE_STYLES = {
  number: DOCX_STYLES.number,
  flush: DOCX_STYLES.plain,
  body: DOCX_STYLES.body,
  attachment: DOCX_STYLES.plain,
} as const;

function lineParagraph(part: Extract<OfficialPart, { kind: 'line' }>): Paragraph {
  const { role, text, hang, newPage, keepNext } = part;
  const place = hang && {
    left: twipsFromCharacters(hang.left),
    hanging: twipsFromCharacters(hang.by),
  };
  return new Paragraph({
    style: LINE_STYLES[role],
    ...beginsPage(newPage),
    ...staysWithNext(keepNext),
    ...(place ? { indent: place } : {}),
    children: [eastAsianRun({ text })],
  });
}

const NO_ROOM_TWIPS = 20;

/** A table can neither begin a page by itself nor end a file, and two in a row would grow together. */
function formChildren(
  form: FormBlock,
  { newPage }: OfficialPart,
  next: OfficialPart | undefined,
): readonly (Paragraph | Table)[] {
  const table = docxGrid(form, {
    density: formDensity(form),
    look: ({ align }) => ({ align, bold: false }),
    keptWithNext: new Set(Array.from({ length: form.headRows }, (_, row) => row)),
    mayBreak: longRows(form),
    rowHeights: rowHeightsMm(form),
  });
  return [
    ...(newPage ? [tableGap(NO_ROOM_TWIPS, { newPage })] : []),
    table,
    ...(next === undefined ? [tableGap(NO_ROOM_TWIPS)] : []),
    ...(next?.kind === 'form' && !next.newPage ? [tableGap(TABLE_GAP_TWIPS)] : []),
  ];
}
