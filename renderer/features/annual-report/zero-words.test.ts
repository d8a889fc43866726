import { expect, test } from 'vitest';
import type { ZeroArea } from '../../../electron/core/annual-report/life/zeros.ts';
import { zeroFacts, zeroPlace, zeroSummary } from './zero-words.ts';

const licence: ZeroArea = {
  area: 'table2.licence',
  name: '行政许可',
  state: 'unfilled',
  facts: '处理决定数量 未填',
  figures: ['table2.licence.decisions'],
  confirmed: null,
};

test('what nobody filled in counts as 0 only over the name of who confirmed it', () => {
  expect(zeroFacts(licence)).toBe('处理决定数量 未填');
  const confirmed = { signer: '玉香', signedOn: '2021-01-15' };
  expect(zeroFacts({ ...licence, confirmed })).toBe(
    '没有填写，按 0 计；玉香 2021-01-15 签字确认为零',
  );
  expect(zeroFacts({ facts: '热线受理数 0 条', confirmed })).toBe(
    '热线受理数 0 条；玉香 2021-01-15 签字确认为零',
  );
});

test('the sentence above the list says how many are still open', () => {
  const filled: ZeroArea = { ...licence, state: 'filled' };
  expect(zeroSummary([licence, filled])).toContain('2 个方面中有 1 个没有数据');
  expect(zeroSummary([filled])).toBe('1 个方面都有数据或者已经确认为零。');
});

test('a line of table 二 is filled in with the yearly figures, the others in their registers', () => {
  expect(zeroPlace('table2.licence').to).toBe('/annual-report/yearly-figures');
  expect(zeroPlace('hotline').to).toBe('/hotline');
});
