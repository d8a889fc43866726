// A document as a Word file, by GB/T 9704—2012: its page, its page numbers, its bytes.

import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
} from 'docx';
import type { Table } from 'docx';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { eastAsianRun } from './docx-run.ts';
import { DOCX_STYLES, fontTableXml, stylesXml } from './docx-styles.ts';
import {
  FOOTER_DISTANCE_MM,
  LINE_PITCH_TWIPS,
  PAGE_MM,
  PAGE_NUMBER_PT,
  twipsFromMm,
} from './page-format.ts';
import { escapeMarkup } from './printable.ts';
import { repackZip } from './zip.ts';

export interface DocxContent {
  readonly title: string;
  readonly organ: string;
  /** The only day that the file carries. */
  readonly day: LocalDate;
  readonly children: readonly (Paragraph | Table)[];
  /** For screen readers: what each table is, in order. */
  readonly tableTitles: readonly string[];
}

/** The bytes of a .docx; the same content always gives the same bytes. */
export async function docxFile(content: DocxContent): Promise<Uint8Array> {
  const file = new Document({
    title: content.title,
    creator: content.organ,
    lastModifiedBy: content.organ,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PAGE,
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [...content.children],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(file);
  return repackZip(
    bytes,
    {
      '[Content_Types].xml': withoutUnused,
      '_rels/.rels': withoutUnused,
      'word/_rels/document.xml.rels': withoutUnused,
      'word/styles.xml': stylesXml,
      'word/fontTable.xml': fontTableXml,
      'word/document.xml': (xml) => withTableTitles(xml, content.tableTitles),
      'docProps/app.xml': () => appXml(content.organ),
      'docProps/core.xml': (xml) => withFixedDates(xml, content.day),
    },
    [...UNUSED_PARTS, ...UNUSED_RELATIONS],
  );
}

// The library adds these to every file. Nothing in ours refers to them, and the theme would bring its fonts.
const UNUSED_PARTS = [
  'docProps/custom.xml',
  'word/endnotes.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/theme/theme1.xml',
] as const;
const UNUSED_RELATIONS = ['word/_rels/endnotes.xml.rels', 'word/_rels/footnotes.xml.rels'] as const;

/** A list of parts or of relationships without those that are left out. */
function withoutUnused(xml: string): string {
  return xml.replaceAll(/<(?:Override|Relationship) [^>]*\/>/g, (entry) => {
    const part = /(?:PartName|Target)="\/?(?:word\/)?([^"]*)"/.exec(entry)?.[1] ?? '';
    return UNUSED_PARTS.some((unused) => unused === part || unused === `word/${part}`) ? '' : entry;
  });
}

/** docProps/app.xml: whose document it is, and not which program wrote it. */
function appXml(organ: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${escapeMarkup(organ)}</Company></Properties>`;
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

/** Tables get their title for screen readers; the library has no word for it. */
function withTableTitles(xml: string, titles: readonly string[]): string {
  let next = 0;
  return xml.replaceAll('</w:tblPr>', () => {
    const title = escapeMarkup(titles[next] ?? '');
    next += 1;
    return `<w:tblCaption w:val="${title}"/></w:tblPr>`;
  });
}

/** The library writes the present moment; the file carries the day of the document. */
function withFixedDates(xml: string, day: LocalDate): string {
  return xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_found, open: string) => `${open}${day}T00:00:00Z`,
  );
}
