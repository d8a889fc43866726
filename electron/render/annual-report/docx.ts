// The report as a Word file, by GB/T 9704—2012.

import { Paragraph } from 'docx';
import type { Table, TextRun } from 'docx';
import { chineseDate } from '../../core/calendar/local-date.ts';
import type { ReportBlock, ReportDocument, ReportSpan } from '../../core/annual-report/document.ts';
import { docxFile } from '../docx-file.ts';
import {
  blankLine,
  headingParagraph,
  signatureLine,
  staysWithNext,
  titleParagraph,
} from '../docx-paragraph.ts';
import { eastAsianRun } from '../docx-run.ts';
import { DOCX_STYLES } from '../docx-styles.ts';
import { signaturePlace } from '../signature.ts';
import { docxTable } from './docx-table.ts';
import { printableReport } from './printable-report.ts';
import { dayOf } from './report-day.ts';

/** The bytes of a .docx; the same document always gives the same bytes. */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const report = printableReport(document);
  return docxFile({
    title: report.titleLines.join(''),
    organ: report.organ,
    day: dayOf(report),
    children: [
      titleParagraph(report.titleLines),
      blankLine(),
      ...bodyOf(report.blocks),
      ...signatureOf(report),
    ],
    tableTitles: report.blocks.flatMap((block) => (block.kind === 'table' ? [block.title] : [])),
  });
}

function bodyOf(blocks: readonly ReportBlock[]): (Paragraph | Table)[] {
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return headingParagraph(block.level, block.text);
      case 'table':
        return docxTable(block);
      case 'paragraph':
        return new Paragraph({
          style: DOCX_STYLES.body,
          // The signature never stands on a page without text.
          ...staysWithNext(index === blocks.length - 1),
          children: block.spans.map(spanRun),
        });
    }
  });
}

function spanRun(span: ReportSpan): TextRun {
  const { text } = span;
  return eastAsianRun(span.kind === 'text' && span.bold === true ? { text, bold: true } : { text });
}

function signatureOf({ organ, signedOn }: ReportDocument): Paragraph[] {
  const date = signedOn === null ? '' : chineseDate(signedOn);
  const place = signaturePlace(organ, date);
  const signature = [blankLine(true), signatureLine(organ, place.organIndent, date !== '')];
  return date === '' ? signature : [...signature, signatureLine(date, place.dateIndent, false)];
}
