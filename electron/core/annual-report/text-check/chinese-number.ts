// Chinese numerals of headings, 一 to 九十九.

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 十二 → 12; NaN for anything that is not such a numeral. */
export function chineseNumber(text: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return Number.NaN;
  const [, head, ten, tail] = match;
  if (ten === undefined) return tail === undefined ? digit(head) : Number.NaN;
  return (head === undefined ? 1 : digit(head)) * 10 + (tail === undefined ? 0 : digit(tail));
}

function digit(text: string | undefined): number {
  return DIGITS.findIndex((name) => name === text);
}

/** 12 → 十二; for 1 to 99. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${units === 0 ? '' : (DIGITS[units] ?? '')}`;
}
