// What Excel, or WPS, would find wrong with an .xlsx, as far as its package and its worksheets go.

import type { XmlElement } from '../xml-tree.ts';
import { allElements } from '../xml-tree.ts';
import { contentFaults } from './content-faults.ts';
import { SHEET_ORDERS } from './element-orders.ts';
import { packageFaults, packageParts } from './package-faults.ts';

/** Every fault as a sentence; a formula is one. */
export async function workbookFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = await packageParts(bytes);
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]*$/.test(name));
  return [
    ...packageFaults(parts),
    ...sheets.flatMap(([name, sheet]) =>
      [...contentFaults(sheet, SHEET_ORDERS), ...cellFaults(sheet)].map(
        (fault) => `${name}: ${fault}`,
      ),
    ),
  ];
}

/** Merged fields don't meet, and a number is a number to every program. */
function cellFaults(sheet: XmlElement): readonly string[] {
  const elements = allElements(sheet);
  const merged = elements
    .filter(({ name }) => name === 'mergeCell')
    .map(({ attributes }) => placesOf(attributes['ref'] ?? ''));
  const places = merged.flat();
  const numbers = elements.filter(
    ({ name, attributes }) => name === 'c' && attributes['t'] === undefined,
  );
  return [
    ...(new Set(places).size === places.length ? [] : ['two merged fields meet']),
    ...numbers
      .flatMap(({ children }) => children)
      .filter(({ text }) => !/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text))
      .map(({ text }) => `${text} is no number`),
  ];
}

/** The places of A1:C2. */
function placesOf(field: string): readonly string[] {
  const [, left = 'A', top, right = 'A', bottom] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(field) ?? [];
  const columns = range(columnNumber(left), columnNumber(right));
  return range(Number(top), Number(bottom)).flatMap((row) =>
    columns.map((column) => `${row}:${column}`),
  );
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
