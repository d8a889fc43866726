import type { ReactElement } from 'react';

interface NumberCellProps {
  /** null is shown as a dash: not known, which is not the same as 0. */
  readonly value: number | null;
  readonly unit?: string;
}

/** A number in tabular figures, to stand right-aligned in a column (`align: 'right'`). */
export function NumberCell({ value, unit = '' }: NumberCellProps): ReactElement {
  return (
    <span className="desk-number">
      {value === null ? '—' : value.toLocaleString('zh-CN')}
      {value === null ? '' : unit}
    </span>
  );
}
