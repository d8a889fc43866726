// A day that differs from plain Monday-to-Friday: one line of a holiday notice.

import * as z from 'zod';
import { LocalDateField } from './local-date.ts';

export const CalendarEntry = z.object({
  date: LocalDateField,
  /** off: a day off (放假). work: a day worked in exchange (调休上班). */
  kind: z.enum(['off', 'work']),
  /** The festival: 春节, 泼水节 … */
  name: z.string(),
});

export type CalendarEntry = Readonly<z.infer<typeof CalendarEntry>>;
