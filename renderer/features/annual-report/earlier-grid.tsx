import { useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import type { ReportCell, ReportTable } from '../../../electron/core/annual-report/document.ts';
import { movedPlace } from '../../../electron/core/annual-report/years/cell-moves.ts';
import { cellText } from '../../../electron/core/annual-report/years/cell-text.ts';
import { cellKind, cellRows } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import type { CellPlace } from '../../../electron/core/annual-report/years/pasted-block.ts';
import { laidOver, pastedBlock } from '../../../electron/core/annual-report/years/pasted-block.ts';
import { focusCell, cellId } from './earlier-focus.ts';
import type { EarlierSheet } from './use-earlier-sheet.ts';

interface EarlierGridProps {
  readonly table: ReportTable;
  readonly sheet: EarlierSheet;
  readonly labels: ReadonlyMap<string, string>;
  readonly isClosed: boolean;
  readonly onFocus: (code: string) => void;
  /** So many pasted texts found no cell. */
  readonly onOutside: (count: number) => void;
}

/** A table as it is printed, its numbers as fields; the keyboard moves as in a spreadsheet. */
export function EarlierGrid(props: EarlierGridProps): ReactElement {
  const { table, sheet, onFocus, onOutside } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const rows = cellRows(table);

  function press(event: KeyboardEvent<HTMLInputElement>, code: string): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const offered = sheet.offered.get(code);
    if (event.key === '=' && offered !== undefined) {
      event.preventDefault();
      sheet.changeCells([[code, cellText(offered, cellKind(code))]]);
      return;
    }
    const target = targetOf(rows, code, event);
    if (target === undefined) return;
    event.preventDefault();
    focusCell(target);
  }

  function paste(event: ClipboardEvent, code: string): void {
    const text = event.clipboardData.getData('text/plain');
    const at = placeOf(rows, code);
    if (!at || !/[\t\r\n]/u.test(text.trim())) return;
    event.preventDefault();
    const { entries, outside } = laidOver(rows, at, pastedBlock(text));
    sheet.changeCells(entries);
    onOutside(outside);
  }

  return (
    <table className="earlier-table" aria-label={table.title}>
      <colgroup>
        {table.columnWidths.map((width, at) => (
          <col key={at} style={{ width: `${(100 * width) / total(table.columnWidths)}%` }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) =>
              cell.kind === 'label' ? (
                <LabelCell key={at} cell={cell} isRow={cells.some(isFigure)} />
              ) : (
                <NumberField
                  key={cell.figure}
                  {...props}
                  cell={cell}
                  isFocused={focused === cell.figure}
                  onPress={press}
                  onPaste={paste}
                  onEnter={(code) => {
                    setFocused(code);
                    if (code !== null) onFocus(code);
                  }}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isFigure = ({ kind }: ReportCell): boolean => kind === 'figure';

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The cell that a key leads to from another one. */
function targetOf(
  rows: readonly (readonly string[])[],
  code: string,
  { key, shiftKey, currentTarget }: KeyboardEvent<HTMLInputElement>,
): string | undefined {
  const at = placeOf(rows, code);
  const next = at && movedPlace(rows, at, shiftKey ? `Shift+${key}` : key, caretOf(currentTarget));
  return next ? rows[next.row]?.[next.column] : undefined;
}

function placeOf(rows: readonly (readonly string[])[], code: string): CellPlace | null {
  const row = rows.findIndex((codes) => codes.includes(code));
  return row < 0 ? null : { row, column: rows[row]?.indexOf(code) ?? 0 };
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement): {
  readonly atStart: boolean;
  readonly atEnd: boolean;
} {
  const isMarked = selectionStart === 0 && selectionEnd === value.length;
  const isPoint = selectionStart === selectionEnd;
  return {
    atStart: isMarked || (isPoint && selectionStart === 0),
    atEnd: isMarked || (isPoint && selectionEnd === value.length),
  };
}

interface LabelCellProps {
  readonly cell: Extract<ReportCell, { kind: 'label' }>;
  readonly isRow: boolean;
}

function LabelCell({ cell, isRow }: LabelCellProps): ReactElement {
  return (
    <th
      scope={isRow ? 'row' : 'col'}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      className={cell.align === 'left' ? 'earlier-left' : ''}
    >
      {cell.text}
    </th>
  );
}

interface NumberFieldProps extends EarlierGridProps {
  readonly cell: Extract<ReportCell, { kind: 'figure' }>;
  readonly isFocused: boolean;
  readonly onPress: (event: KeyboardEvent<HTMLInputElement>, code: string) => void;
  readonly onPaste: (event: ClipboardEvent, code: string) => void;
  readonly onEnter: (code: string | null) => void;
}

function NumberField(props: NumberFieldProps): ReactElement {
  const { cell, sheet, labels, isClosed, isFocused, onPress, onPaste, onEnter } = props;
  const { figure: code, colSpan, rowSpan } = cell;
  const faults = sheet.faultsOf(code);
  const offered = sheet.offered.get(code);
  const noteId = `${cellId(code)}-fault`;
  return (
    <td colSpan={colSpan} rowSpan={rowSpan} className={faults.length > 0 ? 'earlier-wrong' : ''}>
      <input
        id={cellId(code)}
        className="earlier-field"
        aria-label={labels.get(code) ?? code}
        inputMode="decimal"
        autoComplete="off"
        readOnly={isClosed}
        value={sheet.typed.cells[code] ?? ''}
        placeholder={offered === undefined ? '' : cellText(offered, cellKind(code))}
        aria-invalid={faults.length > 0}
        aria-describedby={isFocused && faults.length > 0 ? noteId : undefined}
        onChange={({ target }) => sheet.changeCells([[code, target.value]])}
        onKeyDown={(event) => onPress(event, code)}
        onPaste={(event) => onPaste(event, code)}
        onFocus={({ target }) => {
          onEnter(code);
          target.select();
        }}
        onBlur={() => onEnter(null)}
      />
      {isFocused && faults.length > 0 && (
        <div id={noteId} className="earlier-note">
          {faults.map((fault) => (
            <div key={fault}>{fault}</div>
          ))}
        </div>
      )}
    </td>
  );
}
