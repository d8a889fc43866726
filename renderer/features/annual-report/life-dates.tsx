import type { ReactElement, ReactNode } from 'react';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import { DeskProvider, useDesk } from '../../ui/desk-context.ts';

/**
 * A report is signed and handed in after its year: a date typed without a year is of today's, not of the
 * year that is worked on.
 */
export function DatesOfToday({ children }: { readonly children: ReactNode }): ReactElement {
  const desk = useDesk();
  return <DeskProvider value={{ ...desk, year: yearOf(desk.today) }}>{children}</DeskProvider>;
}
