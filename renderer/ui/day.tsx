import type { ReactElement } from 'react';
import { showDate } from './date-text.ts';

/** A day in a list whose width is wanted for names: the weekday is its title, and on the record. */
export function Day({ date }: { readonly date: string }): ReactElement {
  return (
    <span className="desk-number" title={showDate(date)}>
      {date}
    </span>
  );
}
