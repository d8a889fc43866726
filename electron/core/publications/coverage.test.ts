import { expect, test } from 'vitest';
import { isStale } from './coverage.ts';

const ticked = { hasBusiness: true };

test('a ticked domain without anything published, or not for twelve months, is stale', () => {
  expect(isStale({ ...ticked, lastPublishedOn: null }, '2020-12-31')).toBe(true);
  expect(isStale({ ...ticked, lastPublishedOn: '2019-12-30' }, '2020-12-31')).toBe(true);
  expect(isStale({ ...ticked, lastPublishedOn: '2019-12-31' }, '2020-12-31')).toBe(false);
});

test('a domain without business is never stale', () => {
  expect(isStale({ hasBusiness: false, lastPublishedOn: null }, '2020-12-31')).toBe(false);
});
