// When a ticked domain counts as stale: 26 pilot domains under 国办发〔2019〕54号.

import { addMonths } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';

/** A domain with business but nothing published for so long needs a look (our own rule, DES). */
export const STALE_AFTER_MONTHS = 12;

/** Whether a domain in which the office has business has had nothing published within 12 months. */
export function isStale(
  { hasBusiness, lastPublishedOn }: { hasBusiness: boolean; lastPublishedOn: LocalDate | null },
  today: LocalDate,
): boolean {
  if (!hasBusiness) return false;
  return lastPublishedOn === null || lastPublishedOn < addMonths(today, -STALE_AFTER_MONTHS);
}
