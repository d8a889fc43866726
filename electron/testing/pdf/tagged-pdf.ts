// Reads a tagged PDF by its structure, as a screen reader does (ISO 32000-1 §14.7, §14.8).

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject, PDFPage } from '@cantoo/pdf-lib';
import type { CellTexts, ReadBack } from '../read-back.ts';
import { markedText } from './marked-text.ts';
import type { MarkedText } from './marked-text.ts';

export interface TaggedElement {
  /** Document, H1, P, Table, TR, TH, TD…. */
  readonly role: string;
  /** Its own words and those below it. */
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly children: readonly TaggedElement[];
}

export interface TaggedPdf {
  readonly root: TaggedElement;
  /** The bookmarks with their depth, counted from 1. */
  readonly bookmarks: readonly (readonly [depth: number, title: string])[];
  readonly language: string;
}

/** @throws Error when the file has no structure. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const pages = new Map(file.getPages().map((page) => [page.ref, markedText(page)]));
  const outlines = file.catalog.lookup(PDFName.of('Outlines'));
  return {
    root: elementOf(tree, { pages, page: undefined }),
    bookmarks: outlines instanceof PDFDict ? bookmarksUnder(outlines, 1) : [],
    language: textOf(file.catalog.lookup(PDFName.of('Lang'))),
  };
}

/** Title, headings, paragraphs and signature, and the cells of the tables by their places. */
export async function readPdf(bytes: Uint8Array): Promise<ReadBack> {
  const { root } = await readTaggedPdf(bytes);
  const blocks = blocksOf(root);
  return {
    lines: blocks.flatMap(({ role, text }) => (role === 'Table' || text === '' ? [] : [text])),
    tables: blocks.filter(({ role }) => role === 'Table').map(cellsOf),
  };
}

function blocksOf(element: TaggedElement): readonly TaggedElement[] {
  return /^(H\d|P|Table)$/.test(element.role) ? [element] : element.children.flatMap(blocksOf);
}

function cellsOf(table: TaggedElement): CellTexts {
  const cells: Record<string, string> = {};
  const taken = new Set<string>();
  for (const [row, { children }] of allWith(table, 'TR').entries()) {
    let column = 0;
    for (const { role, text, colSpan, rowSpan } of children) {
      if (role !== 'TH' && role !== 'TD') continue;
      while (taken.has(`${row}:${column}`)) column += 1;
      cells[`${row}:${column}`] = text;
      for (let at = 0; at < colSpan * rowSpan; at += 1) {
        taken.add(`${row + Math.floor(at / colSpan)}:${column + (at % colSpan)}`);
      }
    }
  }
  return cells;
}

/** All elements of a role, in reading order. */
export function allWith(element: TaggedElement, role: string): readonly TaggedElement[] {
  return [
    ...(element.role === role ? [element] : []),
    ...element.children.flatMap((child) => allWith(child, role)),
  ];
}

interface Reading {
  readonly pages: ReadonlyMap<PDFPage['ref'], MarkedText>;
  /** The page of the elements above, which holds for those that name none. */
  readonly page: PDFObject | undefined;
}

function elementOf(dict: PDFDict, above: Reading): TaggedElement {
  const reading = { ...above, page: dict.get(PDFName.of('Pg')) ?? above.page };
  const parts = kidsOf(dict).map((kid) => partOf(kid, reading));
  const attributes = attributesOf(dict);
  const span = (name: string): number => {
    const value = attributes.map((each) => each.lookup(PDFName.of(name))).find((each) => each);
    return value instanceof PDFNumber ? value.asNumber() : 1;
  };
  const role = dict.lookup(PDFName.of('S'));
  return {
    role: role instanceof PDFName ? role.decodeText() : 'Root',
    text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    colSpan: span('ColSpan'),
    rowSpan: span('RowSpan'),
    children: parts.flatMap((part) => (typeof part === 'string' ? [] : [part])),
  };
}

/** The words of a piece of marked content, or an element. */
function partOf(kid: PDFObject, { pages, page }: Reading): string | TaggedElement {
  if (kid instanceof PDFNumber) return wordsOn(pages, page, kid.asNumber());
  if (!(kid instanceof PDFDict)) throw new Error('a part of the structure that is none');
  const mcid = kid.lookup(PDFName.of('MCID'));
  if (!(mcid instanceof PDFNumber)) return elementOf(kid, { pages, page });
  return wordsOn(pages, kid.get(PDFName.of('Pg')) ?? page, mcid.asNumber());
}

function wordsOn(pages: Reading['pages'], page: PDFObject | undefined, mcid: number): string {
  const found = [...pages].find(([ref]) => ref === page)?.[1];
  if (!found) throw new Error('marked content on no page');
  return found.get(mcid) ?? '';
}

function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.lookup(PDFName.of('K'));
  if (kids === undefined) return [];
  return kids instanceof PDFArray
    ? kids.asArray().flatMap((kid) => dict.context.lookup(kid) ?? [])
    : [kids];
}

function attributesOf(dict: PDFDict): readonly PDFDict[] {
  const attributes = dict.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.flatMap((each) => {
    const found = each && dict.context.lookup(each);
    return found instanceof PDFDict ? [found] : [];
  });
}

function bookmarksUnder(parent: PDFDict, depth: number): TaggedPdf['bookmarks'] {
  const found: (readonly [number, string])[] = [];
  let item = parent.lookup(PDFName.of('First'));
  while (item instanceof PDFDict) {
    found.push(
      [depth, textOf(item.lookup(PDFName.of('Title')))],
      ...bookmarksUnder(item, depth + 1),
    );
    item = item.lookup(PDFName.of('Next'));
  }
  return found;
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
