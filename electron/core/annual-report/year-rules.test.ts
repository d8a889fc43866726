import { describe, expect, it } from 'vitest';
import { areaCodeOf, placeOfAreaCode } from './area-codes.ts';
import { reportDeadline } from './deadline.ts';
import type { StatutoryForm } from './document.ts';
import { templateMisfit } from './templates.ts';
import { yearlyFigures, YearlyFigureEntry } from './yearly-figures.ts';

describe('the template of a year', () => {
  it.each([
    ['form-2019', 2019, true],
    ['form-2019', 2020, true],
    ['form-2019', 2018, false],
    ['form-2019', 2021, false],
    ['form-2021', 2020, false],
    ['form-2021', 2021, true],
    ['form-2021', 2035, true],
    ['three-part', 2015, true],
    ['three-part', 2030, true],
  ] as const)('%s for %d fits: %s', (template, year, fits) => {
    expect(templateMisfit(template, year) === null).toBe(fits);
  });
});

describe('the deadline', () => {
  it('is the set day of the following year, with the days that are left', () => {
    expect(reportDeadline(2020, '01-31', '2021-01-21')).toEqual({ on: '2021-01-31', daysLeft: 10 });
    expect(reportDeadline(2020, '01-20', '2021-01-21').daysLeft).toBe(-1);
  });
});

describe('a yearly figure', () => {
  const entry = { code: 'table2.licence.decisions', value: 3, source: '行政许可台账' };

  it('needs its source', () => {
    expect(YearlyFigureEntry.safeParse(entry).success).toBe(true);
    expect(YearlyFigureEntry.safeParse({ ...entry, source: ' ' }).error?.issues[0]?.message).toBe(
      '请填写数据来源',
    );
  });

  it('may be negative only as 本年增/减', () => {
    expect(YearlyFigureEntry.safeParse({ ...entry, value: -1 }).success).toBe(false);
    const change = { ...entry, code: 'table2.licence.change', value: -8 };
    expect(YearlyFigureEntry.safeParse(change).success).toBe(true);
  });

  it('is refused under a code that is counted', () => {
    const counted = { ...entry, code: 'publications.total' };
    expect(YearlyFigureEntry.safeParse(counted).success).toBe(false);
  });

  it('is 0 without a source until it is typed in', () => {
    const [first, ...others] = yearlyFigures([], 'form-2019', 0);
    expect(first).toMatchObject({ value: 0, source: '', recordedAt: null });
    expect(others.every(({ value }) => value === 0)).toBe(true);
  });
});

describe('the yearly figures of a form', () => {
  const asked = (form: StatutoryForm, fees = 0) => yearlyFigures([], form, fees);

  it('are the typed cells of its table 二, in the order of the form', () => {
    expect(asked('form-2021').map(({ label }) => label)).toEqual([
      '表二·规章·本年制发件数',
      '表二·规章·本年废止件数',
      '表二·规章·现行有效件数',
      '表二·行政许可·处理决定数量',
      '表二·行政处罚·处理决定数量',
      '表二·行政强制·处理决定数量',
      '表二·行政事业性收费·本年收费金额',
    ]);
    expect(asked('form-2019')).toHaveLength(19);
  });

  it('offer the fees received as part of what was charged, and don’t enter them', () => {
    const charge = (fees: number) =>
      asked('form-2021', fees).find(({ id }) => id === 'table2.charge.amount');
    expect(charge(0)?.proposal).toBeNull();
    expect(charge(223_000)).toMatchObject({ value: 0, proposal: { value: 223_000 } });
  });
});

describe('area codes', () => {
  it('are known by the prefecture’s short and long name', () => {
    expect(areaCodeOf('西双版纳傣族自治州')).toBe('0691');
    expect(areaCodeOf('西双版纳州')).toBe('0691');
    expect(areaCodeOf('')).toBeUndefined();
    expect(placeOfAreaCode('0871')).toBe('昆明');
  });
});
