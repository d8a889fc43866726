// Reads a document back the way another program would, so that tests can prove that all formats carry the
// same words and cells.

import JSZip from 'jszip';
import { placedCells } from './table-grid.ts';
import type { Grid, GridCell } from './table-grid.ts';

/** A table's cell where it begins: `row:column` counted from 0, and its text. */
export type CellTexts = Readonly<Record<string, string>>;

export interface ReadBack {
  /** Title, headings, paragraphs, organ and date, in order; empty lines left out. */
  readonly lines: readonly string[];
  readonly tables: readonly CellTexts[];
}

/** What every format must give back for this table. */
export function expectedCells(table: Grid<GridCell>): CellTexts {
  return Object.fromEntries(
    placedCells(table).map(({ row, column, cell }) => [
      `${row}:${column}`,
      cell.text.replaceAll('\n', ''),
    ]),
  );
}

/** Reads a .docx by its XML. */
export async function readDocx(bytes: Uint8Array): Promise<ReadBack> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const isTable = /<w:tbl>.*?<\/w:tbl>/gs;
  return {
    lines: [...xml.replaceAll(isTable, '').matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
      .map(([paragraph]) => docxText(paragraph))
      .filter((line) => line !== ''),
    tables: [...xml.matchAll(isTable)].map(([table]) => docxTableCells(table)),
  };
}

function docxText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => unescapeMarkup(text ?? ''))
    .join('');
}

function docxTableCells(xml: string): CellTexts {
  const cells: Record<string, string> = {};
  for (const [row, [rowXml]] of [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].entries()) {
    let column = 0;
    for (const [cellXml] of rowXml.matchAll(/<w:tc>.*?<\/w:tc>/gs)) {
      if (!cellXml.includes('<w:vMerge w:val="continue"/>')) {
        cells[`${row}:${column}`] = docxText(cellXml);
      }
      column += Number(/<w:gridSpan w:val="(\d+)"/.exec(cellXml)?.[1] ?? 1);
    }
  }
  return cells;
}

/** Reads the HTML as text: tags have no other line than their own, so a simple scan is enough. */
export function readHtml(html: string): ReadBack {
  const main = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  const isTable = /<table.*?<\/table>/gs;
  return {
    lines: [...main.replaceAll(isTable, '').matchAll(/<(p|h\d)[ >].*?<\/\1>/gs)].map(([element]) =>
      htmlText(element),
    ),
    tables: [...main.matchAll(isTable)].map(([table]) => htmlTableCells(table)),
  };
}

function htmlText(html: string): string {
  return unescapeMarkup(html.replaceAll(/<[^>]*>/g, ''));
}

function htmlTableCells(html: string): CellTexts {
  const cells: Record<string, string> = {};
  const taken = new Set<string>();
  for (const [row, [rowHtml]] of [...html.matchAll(/<tr(?: [^>]*)?>.*?<\/tr>/gs)].entries()) {
    let column = 0;
    for (const [cell] of rowHtml.matchAll(/<(td|th)[ >].*?<\/\1>/gs)) {
      while (taken.has(`${row}:${column}`)) column += 1;
      cells[`${row}:${column}`] = htmlText(cell);
      const down = Number(/rowspan="(\d+)"/.exec(cell)?.[1] ?? 1);
      const across = Number(/colspan="(\d+)"/.exec(cell)?.[1] ?? 1);
      for (let at = 0; at < down * across; at += 1) {
        taken.add(`${row + Math.floor(at / across)}:${column + (at % across)}`);
      }
    }
  }
  return cells;
}

function unescapeMarkup(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');
}
