// A table written as text, as spreadsheet programs save it: commas or tabs, fields in quotes where they
// hold such a mark (RFC 4180).

/** A row of a table with its number in the file, for messages. */
export interface TableRow {
  /** From 1, as editors and spreadsheet programs count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The rows of the text with their cells trimmed; a row that spans lines has the number of its first
 * one. Quotes only hold a field together and are left out.
 */
export function rowsOfText(text: string): TableRow[] {
  const plain = `${text.replaceAll(/\r\n?/g, '\n')}\n`;
  const separator = plain.slice(0, plain.indexOf('\n')).includes('\t') ? '\t' : ',';
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let row = 1;
  for (const character of plain) {
    if (character === '\n') line += 1;
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (isQuoted || (character !== separator && character !== '\n')) {
      cell += character;
    } else {
      cells.push(cell.trim());
      cell = '';
      if (character === separator) continue;
      rows.push({ row, cells });
      cells = [];
      row = line;
    }
  }
  // A quote that is never closed: what it holds is still shown to the reader of the messages.
  return isQuoted ? [...rows, { row, cells: [...cells, cell.trim()] }] : rows;
}
