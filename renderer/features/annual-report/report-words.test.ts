import { expect, test } from 'vitest';
import { deadlineText, sizeText } from './report-words.ts';

test('the deadline is told in days, also when it is today or past', () => {
  expect(deadlineText({ on: '2021-01-31', daysLeft: 11 })).toBe(
    '应在 2021-01-31 前报送，还有 11 天',
  );
  expect(deadlineText({ on: '2021-01-31', daysLeft: 0 })).toBe('应在今天（2021-01-31）报送');
  expect(deadlineText({ on: '2021-01-31', daysLeft: -3 })).toBe(
    '应在 2021-01-31 前报送，已过 3 天',
  );
});

test('sizes are told in the unit that fits', () => {
  expect([sizeText(900), sizeText(14_000), sizeText(2_300_000)]).toEqual([
    '900 字节',
    '14 KB',
    '2.2 MB',
  ]);
});
