// Where the keyboard leads in a table of number cells, as in a spreadsheet.

import type { CellPlace } from './pasted-block.ts';

/** By key; Enter goes down as in Excel. Tab is left to the window: it leads to the next cell anyway. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  'Shift+Enter': [-1, 0],
};

export interface CellCaret {
  /** The caret stands before the first or behind the last character, or the whole text is marked. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/**
 * The cell that a key leads to; null where the key is none of these, is still moving inside the text, or
 * there is no further cell. Rows may be of different length: a column too far to the right is the last.
 */
export function movedPlace(
  rows: readonly (readonly string[])[],
  at: CellPlace,
  key: string,
  caret: CellCaret,
): CellPlace | null {
  const step = STEPS[key];
  if (!step || staysInText(key, caret)) return null;
  const [down, right] = step;
  const row = at.row + down;
  const cells = rows[row];
  if (!cells) return null;
  const column = down === 0 ? at.column + right : Math.min(at.column, cells.length - 1);
  return column < 0 || column >= cells.length ? null : { row, column };
}

function staysInText(key: string, { atStart, atEnd }: CellCaret): boolean {
  return (key === 'ArrowLeft' && !atStart) || (key === 'ArrowRight' && !atEnd);
}
