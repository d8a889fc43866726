// A block copied from Excel, WPS or a table in Word: lines and tabs.

/** What a cell of numbers may hold; anything else beside numbers is a label of the table. */
const NUMBER_LIKE = /^[\s\d,，.．+\-−–—/／０-９]*(?:件|项|万元|元)?$/u;

/**
 * The block's number cells, row by row. Labels copied along (一、本年新收…) are left out with everything
 * before them, and rows of heads altogether; an empty cell stays an empty cell.
 */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  return lines.flatMap((line) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const label = cells.findLastIndex((cell) => !NUMBER_LIKE.test(cell));
    const numbers = cells.slice(label + 1);
    const isHead = label >= 0 && numbers.every((cell) => cell === '');
    return isHead ? [] : [numbers];
  });
}

/** A place among the number cells of a table, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface PastedCells {
  readonly entries: readonly (readonly [code: string, text: string])[];
  /** How many texts fell outside the table. */
  readonly outside: number;
}

/** Lays a block over the rows of a table's codes from a place on, as a spreadsheet does. */
export function laidOver(
  rows: readonly (readonly string[])[],
  at: CellPlace,
  block: readonly (readonly string[])[],
): PastedCells {
  const placed = block.flatMap((cells, down) => {
    const codes = rows[at.row + down]?.slice(at.column) ?? [];
    return fitted(cells, codes.length).map((text, right) => ({ code: codes[right], text }));
  });
  return {
    entries: placed.flatMap(({ code, text }): [string, string][] =>
      code === undefined ? [] : [[code, text]],
    ),
    // A merged cell of Excel brings empty ones along: they need no place.
    outside: placed.filter(({ code, text }) => code === undefined && text !== '').length,
  };
}

/** Without the empty cells that a label merged over several columns left before the numbers. */
function fitted(cells: readonly string[], width: number): readonly string[] {
  const first = cells.findIndex((text) => text !== '');
  const tooMany = Math.max(0, cells.length - width);
  return cells.slice(Math.min(tooMany, Math.max(0, first)));
}
