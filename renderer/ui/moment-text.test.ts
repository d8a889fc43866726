import { expect, test } from 'vitest';
import { momentText } from './moment-text.ts';

test('a moment is told by the clock of the office, on whatever machine', () => {
  expect(momentText('2021-01-28T01:30:00.000Z')).toBe('2021-01-28 09:30');
  expect(momentText('2020-12-31T18:00:00.000Z')).toBe('2021-01-01 02:00');
});
