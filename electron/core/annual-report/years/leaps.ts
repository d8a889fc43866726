// Leaps from one year to the next: five times as many, or a fifth. Often a slip of the pen, sometimes a
// changed way of counting, always worth a look; never an error by itself.

/** From so many times on it is a leap. */
const LEAP = 5;

/** Below this the larger number says nothing: 1 and 5 requests are both few. */
const LEAST = 10;

/**
 * What leaps out between two numbers of a count, in words; null when nothing does.
 * @param before The number of the year before; null where it is not known.
 */
export function leapWords(before: number | null, now: number | null): string | null {
  if (before === null || now === null) return null;
  const larger = Math.max(Math.abs(before), Math.abs(now));
  const smaller = Math.min(Math.abs(before), Math.abs(now));
  if (larger < LEAST || larger < LEAP * smaller) return null;
  if (smaller === 0) return now === 0 ? `上年 ${before}，本年为 0` : '上年为 0';
  const times = Math.round((larger / smaller) * 10) / 10;
  return now > before ? `为上年的 ${times} 倍` : `只有上年的 1/${times}`;
}
