// Reads a document back the way another program would, so that tests can prove that all formats carry the
// same words and cells.

import JSZip from 'jszip';
import { placedCells } from '../render/table-grid.ts';
import type { Grid, GridCell } from '../render/table-grid.ts';
import type { XmlElement } from './xml-tree.ts';
import { allElements, childrenNamed, xmlTree } from './xml-tree.ts';

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
  const [body] = xmlTree((await zip.file('word/document.xml')?.async('string')) ?? '').children;
  const blocks = body?.children ?? [];
  return {
    lines: blocks
      .filter(({ name }) => name === 'w:p')
      .map(docxText)
      .filter((line) => line !== ''),
    tables: blocks.filter(({ name }) => name === 'w:tbl').map(docxTableCells),
  };
}

function docxText(element: XmlElement): string {
  return allElements(element)
    .filter(({ name }) => name === 'w:t')
    .map(({ text }) => unescapeMarkup(text))
    .join('');
}

function docxTableCells(table: XmlElement): CellTexts {
  const cells: Record<string, string> = {};
  for (const [row, rowElement] of childrenNamed(table, 'w:tr').entries()) {
    let column = 0;
    for (const cell of childrenNamed(rowElement, 'w:tc')) {
      const [properties] = childrenNamed(cell, 'w:tcPr');
      const value = (name: string) =>
        properties && childrenNamed(properties, name)[0]?.attributes['w:val'];
      if (value('w:vMerge') !== 'continue') cells[`${row}:${column}`] = docxText(cell);
      column += Number(value('w:gridSpan') ?? 1);
    }
  }
  return cells;
}

// HTML's elements without an end of their own.
const VOID = /<(br|col|meta)((?:\s+[\w-]+="[^"]*")*)>/g;

/** Reads the HTML by its elements; markup that browsers would have to mend is an error. */
export function readHtml(html: string): ReadBack {
  const page = xmlTree(html.replace('<!doctype html>', '').replaceAll(VOID, '<$1$2/>'));
  const main = allElements(page).filter(({ name }) => name === 'main');
  const blocks = main.flatMap(htmlBlocks);
  return {
    lines: blocks.filter(({ name }) => name !== 'table').map(htmlText),
    tables: blocks.filter(({ name }) => name === 'table').map(htmlTableCells),
  };
}

function htmlBlocks(element: XmlElement): readonly XmlElement[] {
  return /^(p|h\d|table)$/.test(element.name) ? [element] : element.children.flatMap(htmlBlocks);
}

function htmlText(element: XmlElement): string {
  return element.pieces
    .map((piece) => (typeof piece === 'string' ? unescapeMarkup(piece) : htmlText(piece)))
    .join('');
}

function htmlTableCells(table: XmlElement): CellTexts {
  const cells: Record<string, string> = {};
  const taken = new Set<string>();
  const rows = allElements(table).filter(({ name }) => name === 'tr');
  for (const [row, { children }] of rows.entries()) {
    let column = 0;
    for (const cell of children) {
      while (taken.has(`${row}:${column}`)) column += 1;
      cells[`${row}:${column}`] = htmlText(cell);
      const across = Number(cell.attributes['colspan'] ?? 1);
      for (let at = 0; at < Number(cell.attributes['rowspan'] ?? 1) * across; at += 1) {
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
