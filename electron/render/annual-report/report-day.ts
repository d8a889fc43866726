import type { ReportDocument } from '../../core/annual-report/document.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';

/** The only day that a report's files carry: 成文日期, in a draft without one the year's last. */
export function dayOf({ signedOn, year }: Pick<ReportDocument, 'signedOn' | 'year'>): LocalDate {
  return signedOn ?? `${year}-12-31`;
}
