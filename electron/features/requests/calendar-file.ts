// The dues as an iCalendar file that any calendar program reads: one whole day for each.

import ical from 'ical-generator';
import type { Due } from '../../core/requests/dues.ts';

/**
 * The text of the .ics file. Identity and order of its events follow from the dues, so that importing a
 * later file replaces what an earlier one brought in.
 * @param now the moment of writing, UTC ISO 8601
 */
export function calendarFile(
  dues: readonly (Due & { readonly requestId: number; readonly number: string })[],
  now: string,
): string {
  const calendar = ical({
    name: '依申请公开期限',
    prodId: { company: 'gongkai-desk', product: 'dues', language: 'ZH' },
  });
  const seen = new Map<number, number>();
  for (const { requestId, number, title, what, on, provisional } of dues) {
    const place = (seen.get(requestId) ?? 0) + 1;
    seen.set(requestId, place);
    calendar.createEvent({
      id: `request-${requestId}-${place}@gongkai-desk`,
      stamp: new Date(now),
      // The library writes whole days as they are in UTC.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: `${what}${provisional ? '（暂估）' : ''}：${title}`,
      description: `${number} ${title}`,
    });
  }
  return calendar.toString();
}
