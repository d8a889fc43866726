import { describe, expect, test } from 'vitest';
import { figureOf } from '../figure-values.ts';
import { sampleFigures } from '../testing/sample-year.ts';
import { canConfirmZero, zeroAreas } from './zero-areas.ts';
import type { ZeroSources } from './zero-areas.ts';
import type { ZeroArea } from './zeros.ts';

function areas(more: Partial<ZeroSources> = {}): ReadonlyMap<string, ZeroArea> {
  const all = zeroAreas({
    ...{ figures: sampleFigures(), form: 'form-2021', isTownship: true },
    ...{ entered: new Set<string>(), confirmations: [], ...more },
  });
  return new Map(all.map((area) => [area.area, area]));
}

describe('a zero that nobody looked at', () => {
  test('is 未填, in every area of the report', () => {
    const all = areas();
    expect([...all.keys()]).toEqual([
      ...['publications', 'requests', 'remedies', 'fees', 'hotline'],
      ...[
        'table2.normative',
        'table2.licence',
        'table2.penalty',
        'table2.coercion',
        'table2.charge',
      ],
    ]);
    expect([...all.values()].every(({ state }) => state === 'unfilled')).toBe(true);
  });

  test('is 确认为零 with the name of whoever signed, the last one counting', () => {
    const confirmations = [
      { area: 'requests', signer: '甲', signedOn: '2021-01-05' },
      { area: 'requests', signer: '乙', signedOn: '2021-01-06' },
    ];
    expect(areas({ confirmations }).get('requests')).toMatchObject({
      state: 'zero',
      confirmed: { signer: '乙', signedOn: '2021-01-06' },
    });
  });

  test('is not confirmed by typing 0 without a signature', () => {
    const entered = new Set(['table2.licence.decisions']);
    expect(areas({ entered }).get('table2.licence')?.state).toBe('unfilled');
  });
});

test('a confirmation stops counting when something is there after all', () => {
  const figures = sampleFigures({ 'requests.received': 1 });
  const confirmations = [{ area: 'requests', signer: '甲', signedOn: '2021-01-05' }];
  expect(areas({ figures, confirmations }).get('requests')).toMatchObject({
    state: 'filled',
    facts: '收到申请数 1 件，上年结转申请数 0 件',
    confirmed: null,
  });
});

test('a cell that is missing beside one that was typed is a gap, and no zero', () => {
  const figures = sampleFigures({ 'table2.licence.previous': 12 });
  const entered = new Set(['table2.licence.previous', 'table2.licence.change']);
  const licence = areas({ figures, form: 'form-2019', entered }).get('table2.licence');
  expect(licence).toMatchObject({
    state: 'unfilled',
    facts: '上一年项目数量 12 项，本年增/减 0 项，处理决定数量 未填',
  });
  const values = (licence?.figures ?? []).map((id) => figureOf(figures, id));
  expect(licence && canConfirmZero(licence, values)).toBe(false);
});

test('规章 are none of a township’s, and have to be filled in or confirmed by others', () => {
  expect(areas().has('table2.rules')).toBe(false);
  expect(areas({ isTownship: false }).get('table2.rules')?.state).toBe('unfilled');
});
