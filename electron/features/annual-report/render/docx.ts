// The report as a Word file, by GB/T 9704—2012.

import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
} from 'docx';
import type { Table, TextRun } from 'docx';
import type { LocalDate } from '../../../core/calendar/local-date.ts';
import { chineseDate } from '../../../core/calendar/local-date.ts';
import type {
  ReportBlock,
  ReportDocument,
  ReportSpan,
} from '../../../core/annual-report/document.ts';
import { eastAsianRun } from './docx-run.ts';
import { DOCX_STYLES, fontTableXml, stylesXml } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import {
  FOOTER_DISTANCE_MM,
  LINE_PITCH_TWIPS,
  PAGE_MM,
  PAGE_NUMBER_PT,
  twipsFromCharacters,
  twipsFromMm,
} from './page-format.ts';
import { escapeMarkup, printableDocument } from './printable.ts';
import { signaturePlace } from './signature.ts';
import { repackZip } from './zip.ts';

/** The bytes of a .docx; the same document always gives the same bytes. */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const report = printableDocument(document);
  const file = new Document({
    title: report.titleLines.join(''),
    creator: report.organ,
    lastModifiedBy: report.organ,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PAGE,
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [...titleOf(report), ...bodyOf(report.blocks), ...signatureOf(report)],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(file);
  return repackZip(bytes, {
    'word/styles.xml': stylesXml,
    'word/fontTable.xml': fontTableXml,
    'word/document.xml': (xml) => withTableTitles(xml, report),
    'docProps/core.xml': (xml) => withFixedDates(xml, report.signedOn ?? `${report.year}-12-31`),
  });
}

// As every word processor writes it, so that printers find their A4 tray.
const A4_TWIPS = { width: 11906, height: 16838 } as const;

const PAGE = {
  page: {
    size: A4_TWIPS,
    margin: {
      top: twipsFromMm(PAGE_MM.top),
      right: twipsFromMm(PAGE_MM.right),
      bottom: twipsFromMm(PAGE_MM.bottom),
      left: twipsFromMm(PAGE_MM.left),
      footer: twipsFromMm(FOOTER_DISTANCE_MM),
    },
  },
  grid: {
    type: DocumentGridType.LINES_AND_CHARS,
    linePitch: LINE_PITCH_TWIPS,
  },
} as const;

// 单页码居右空一字，双页码居左空一字; the character is one of the page number's own size.
function pageNumber(side: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const inset = PAGE_NUMBER_PT * 20;
  return new Footer({
    children: [
      new Paragraph({
        style: DOCX_STYLES.pageNumber,
        alignment: side,
        indent: side === AlignmentType.RIGHT ? { right: inset } : { left: inset },
        children: [eastAsianRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function titleOf(report: ReportDocument): Paragraph[] {
  const lines = report.titleLines.map((text, line) =>
    eastAsianRun(line === 0 ? { text } : { text, break: 1 }),
  );
  return [new Paragraph({ style: DOCX_STYLES.title, children: lines }), blankLine()];
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function bodyOf(blocks: readonly ReportBlock[]): (Paragraph | Table)[] {
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return new Paragraph({
          heading: HEADINGS[block.level],
          children: [eastAsianRun({ text: block.text })],
        });
      case 'table':
        return docxTable(block);
      case 'paragraph':
        return new Paragraph({
          style: DOCX_STYLES.body,
          // The signature never stands on a page without text.
          keepNext: index === blocks.length - 1,
          children: block.spans.map(spanRun),
        });
    }
  });
}

function spanRun(span: ReportSpan): TextRun {
  return eastAsianRun({ text: span.text, bold: span.kind === 'text' && span.bold === true });
}

function signatureOf({ organ, signedOn }: ReportDocument): Paragraph[] {
  const date = signedOn === null ? '' : chineseDate(signedOn);
  const place = signaturePlace(organ, date);
  const line = (text: string, characters: number, keepNext: boolean): Paragraph =>
    new Paragraph({
      style: DOCX_STYLES.plain,
      keepNext,
      alignment: AlignmentType.LEFT,
      // Room on the right: digits of a substitute font may be wider than half a character.
      indent: { left: twipsFromCharacters(characters), right: twipsFromCharacters(-2) },
      children: [eastAsianRun({ text })],
    });
  const signature = [blankLine(true), line(organ, place.organIndent, date !== '')];
  return date === '' ? signature : [...signature, line(date, place.dateIndent, false)];
}

function blankLine(keepNext = false): Paragraph {
  return new Paragraph({ style: DOCX_STYLES.plain, keepNext });
}

/** Tables get their title for screen readers; the library has no word for it. */
function withTableTitles(xml: string, report: ReportDocument): string {
  const titles = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.title] : []));
  let next = 0;
  return xml.replaceAll('</w:tblPr>', () => {
    const title = escapeMarkup(titles[next] ?? '');
    next += 1;
    return `<w:tblCaption w:val="${title}"/></w:tblPr>`;
  });
}

/** The library writes the present moment; the report carries the day of its signature. */
function withFixedDates(xml: string, day: LocalDate): string {
  return xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_found, open: string) => `${open}${day}T00:00:00Z`,
  );
}
