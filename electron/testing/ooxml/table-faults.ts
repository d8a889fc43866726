// What is wrong with a table's cells: Word repairs such a table by throwing cells away.

import type { XmlElement } from '../xml-tree.ts';
import { allElements, childrenNamed } from '../xml-tree.ts';

interface Cell {
  readonly column: number;
  readonly columns: number;
  readonly merge: 'none' | 'restart' | 'continue';
  readonly endsWithParagraph: boolean;
  readonly width: number;
}

/** Every fault of the tables in a part, each as a sentence. */
export function tableFaults(root: XmlElement): readonly string[] {
  return allElements(root)
    .filter(({ name }) => name === 'w:tbl')
    .flatMap((table, index) => faultsOf(table).map((fault) => `table ${index + 1}: ${fault}`));
}

function faultsOf(table: XmlElement): readonly string[] {
  const widths = childrenNamed(only(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  const rows = childrenNamed(table, 'w:tr').map(cellsOf);
  return rows.flatMap((cells, row) => {
    const columns = cells.reduce((sum, cell) => sum + cell.columns, 0);
    return [
      ...(columns === widths.length ? [] : [`row ${row + 1} has ${columns} columns`]),
      ...cells.flatMap((cell) =>
        cellFaults(cell, widths, rows[row - 1]).map((fault) => `row ${row + 1}: ${fault}`),
      ),
    ];
  });
}

function cellFaults(
  { column, columns, merge, endsWithParagraph, width }: Cell,
  widths: readonly number[],
  above: readonly Cell[] | undefined,
): readonly string[] {
  const grid = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  const continued = above?.some(
    (cell) => cell.column === column && cell.columns === columns && cell.merge !== 'none',
  );
  return [
    ...(endsWithParagraph ? [] : ['a cell does not end with a paragraph']),
    // Each column's width is rounded down by itself.
    ...(Math.abs(width - grid) <= columns ? [] : [`a cell of ${width} on a grid of ${grid}`]),
    ...(merge !== 'continue' || continued === true ? [] : ['a cell goes on that did not begin']),
  ];
}

function cellsOf(row: XmlElement): readonly Cell[] {
  let column = 0;
  return childrenNamed(row, 'w:tc').map((cell) => {
    const properties = only(cell, 'w:tcPr');
    const value = (name: string) => childrenNamed(properties, name)[0]?.attributes;
    const merge = value('w:vMerge');
    const columns = Number(value('w:gridSpan')?.['w:val'] ?? 1);
    const from = column;
    column += columns;
    return {
      ...{ column: from, columns, width: Number(value('w:tcW')?.['w:w']) },
      merge: merge === undefined ? 'none' : merge['w:val'] === 'restart' ? 'restart' : 'continue',
      endsWithParagraph: cell.children.at(-1)?.name === 'w:p',
    };
  });
}

function only(parent: XmlElement, name: string): XmlElement {
  const [found, ...others] = childrenNamed(parent, name);
  if (!found || others.length > 0) throw new Error(`${parent.name} has not one ${name}`);
  return found;
}
