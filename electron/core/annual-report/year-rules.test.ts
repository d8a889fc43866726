import { describe, expect, it } from 'vitest';
import { areaCodeOf, placeOfAreaCode } from './area-codes.ts';
import { reportDeadline } from './deadline.ts';
import { templateMisfit } from './templates.ts';
import { yearlyFigures, YearlyFigureEntry } from './yearly-figures.ts';

describe('the template of a year', () => {
  it.each([
    ['form-2019', 2019, true],
    ['form-2019', 2020, true],
    ['form-2019', 2018, false],
    ['form-2019', 2021, false],
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
    const [first, ...others] = yearlyFigures([]);
    expect(first).toMatchObject({ value: 0, source: '', recordedAt: null });
    expect(others.every(({ value }) => value === 0)).toBe(true);
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
