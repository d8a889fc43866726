import { describe, expect, it, test } from 'vitest';
import { checkSheets, satisfactionRate, satisfactionText } from './satisfaction.ts';

const sheets = (validSheets: number | null, satisfiedSheets: number | null) => {
  return { validSheets, satisfiedSheets };
};

describe('满意率', () => {
  it.each([
    // 沙湾区 2022: 很满意 3955 and 满意 475 of 4480; the wide scale would make it 100 %.
    [[sheets(4480, 4430)], 98.9],
    [[sheets(60, 57)], 95],
    [[sheets(60, 0)], 0],
    [[sheets(2000, 1)], 0.1],
    [[sheets(3, 2)], 66.7],
  ] as const)('of %j is %s %%', (rounds, rate) => {
    expect(satisfactionRate(rounds)).toBe(rate);
  });

  it('adds up the sheets of rounds, not their rates, and leaves out who counted none', () => {
    const rounds = [sheets(90, 90), sheets(10, 0), sheets(null, null)];
    expect(satisfactionRate(rounds)).toBe(90);
  });

  it('is not known of nothing', () => {
    expect(satisfactionRate([])).toBeNull();
    expect(satisfactionRate([sheets(null, null)])).toBeNull();
    expect(satisfactionText(sheets(null, null))).toBe('');
  });

  it('is told with what it is counted from', () => {
    expect(satisfactionText(sheets(60, 57))).toBe('95%（有效问卷 60 份，其中满意 57 份）');
  });
});

test.each([
  [sheets(null, 57), 'validSheets', /请填写有效问卷份数/u],
  [sheets(60, null), 'satisfiedSheets', /请填写其中满意的份数/u],
  [sheets(60, 61), 'satisfiedSheets', /不能多于有效问卷（60 份）/u],
] as const)('%j is refused under its field', (wrong, field, message) => {
  expect(() => checkSheets(wrong)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      fields: { [field]: [expect.stringMatching(message)] },
    }),
  );
});

test.each([sheets(null, null), sheets(60, 60), sheets(1, 0)])('%j is taken', (right) => {
  expect(() => checkSheets(right)).not.toThrow();
});
