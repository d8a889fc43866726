import { expect, test } from 'vitest';
import { coverageWords } from './coverage-words.ts';

test.each([
  [{ hasBusiness: false, stale: false, published: 3 }, '没有业务'],
  [{ hasBusiness: true, stale: false, published: 3 }, '正常'],
  [{ hasBusiness: true, stale: true, published: 3 }, '待更新'],
  [{ hasBusiness: true, stale: true, published: 0 }, '从未公开'],
])('%j is %s', (domain, word) => {
  expect(coverageWords(domain).word).toBe(word);
});
