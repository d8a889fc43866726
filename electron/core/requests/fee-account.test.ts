import { expect, test } from 'vitest';
import { itemFeeAccount, pageFeeAccount } from './fee-account.ts';

test('pages are told by their bands, with the sum that is charged', () => {
  expect(pageFeeAccount(57)).toBe(
    '共 57 页，按量计收：第 1 页至第 30 页免费，第 31 页至第 57 页 27 页 × 10 元，合计 270 元（国办函〔2020〕109号）。',
  );
  expect(pageFeeAccount(250)).toContain('第 201 页至第 250 页 50 页 × 40 元，合计 4700 元');
});

test('an item is told by its place in the calendar month', () => {
  expect(itemFeeAccount('2024-09-05', 11)).toBe(
    '该申请人 2024年9月的第 11 件申请，按件计收：本件收费 100 元（国办函〔2020〕109号）。',
  );
  expect(itemFeeAccount('2024-09-05', 10)).toContain('不收费');
});
