// What the search box of the register looks through, and how typed words are brought to the same form.

import { searchForm } from '../publications/projection.ts';
import type { RequestFacts } from './facts.ts';
import { numberText } from './numbers.ts';
import type { SeriesNumber } from './numbers.ts';

/**
 * Number, applicants, title, document number and description in one text, folded to one form of width,
 * case and brackets. Numbers stand without the office's prefix, which may change: 申〔2021〕1号.
 */
export function requestSearchText(
  { applicants, matter }: Pick<RequestFacts, 'applicants' | 'matter'>,
  numbers: readonly SeriesNumber[],
): string {
  return requestSearchForm(
    [
      ...numbers.map((number) => numberText('', number)),
      ...applicants.map(({ name }) => name),
      matter.title,
      matter.documentNumber,
      matter.description,
    ].join('\n'),
  );
}

/** The words to look for; the office's prefix before a number is dropped. */
export function searchWords(text: string, prefix: string): readonly string[] {
  const before = requestSearchForm(prefix);
  return requestSearchForm(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (before !== '' && word.startsWith(before) ? word.slice(before.length) : word));
}

/** Brackets around the year are typed in every way: 〔2021〕 [2021] （2021） 【2021】. */
function requestSearchForm(text: string): string {
  return searchForm(text)
    .replaceAll(/[[(【]/g, '〔')
    .replaceAll(/[\])】]/g, '〕');
}
