import { expect, test } from 'vitest';
import type { RequestFacts } from './facts.ts';
import { requestSearchText, searchWords } from './search-text.ts';

const facts = {
  applicants: [{ name: '岩温' }, { name: '玉香' }],
  matter: {
    title: '宅基地审批结果',
    documentNumber: '勐政复（2019）3号',
    description: '曼短村 A区',
  },
} as unknown as RequestFacts;
const text = requestSearchText(facts, [{ series: 'application', year: 2021, number: 1 }]);

test.each([
  ['the whole number with the office’s prefix', '青政公开申〔2021〕1号'],
  ['a number in other brackets', '申[2021]1号'],
  ['a joint applicant', '玉香'],
  ['letters in another width and case', 'ａ区'],
  ['several words in any order', '审批 曼短'],
])('finds %s', (_case, typed) => {
  expect(searchWords(typed, '青政公开').filter((word) => !text.includes(word))).toEqual([]);
});

test('a prefix alone looks for nothing in particular, and other words stay', () => {
  expect(searchWords('青政公开 土地', '青政公开')).toEqual(['', '土地']);
  expect(searchWords('  ', '')).toEqual([]);
});
