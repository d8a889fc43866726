import { describe, expect, it, test } from 'vitest';
import { coreName, isOneSlipApart, organKey, stemName } from './organ-names.ts';

const at = (name: string, county = '勐海县', prefecture = '西双版纳州') => ({
  ...{ name, county, prefecture },
});

describe('one organ', () => {
  it.each([
    '勐往乡',
    '勐往乡 人民政府',
    '勐海县勐往乡人民政府',
    '西双版纳州勐海县勐往乡人民政府',
    '勐海县　勐往乡',
  ])('is meant by %s', (name) => {
    expect(organKey(at(name))).toBe(organKey(at('勐往乡人民政府')));
  });

  it('is the same whether its prefecture is written short or in full', () => {
    expect(organKey(at('勐往乡', '勐海县', '西双版纳傣族自治州'))).toBe(organKey(at('勐往乡')));
  });

  it.each([
    ['of another name', at('勐满镇')],
    ['of another county', at('勐往乡', '勐腊县')],
    ['of another prefecture', at('勐往乡', '勐海县', '普洱市')],
    ['of another rank', at('勐往镇')],
    ['beside the government', at('勐往乡财政所')],
  ])('is not one %s', (_case, other) => {
    expect(organKey(other)).not.toBe(organKey(at('勐往乡人民政府')));
  });
});

test('the county itself keeps its name', () => {
  expect(coreName(at('勐海县人民政府'))).toBe('勐海县');
  expect(coreName(at('勐海县财政局'))).toBe('财政局');
});

test('a town that was a township has the same stem', () => {
  expect(stemName(at('勐往镇人民政府'))).toBe(stemName(at('勐往乡')));
  expect(stemName(at('景洪街道办事处'))).toBe('景洪');
});

test.each([
  ['勐往乡', '勐旺乡', true],
  ['勐往乡', '勐往', true],
  ['勐往', '勐往乡', true],
  ['勐往乡', '勐乡', true],
  ['勐往乡', '勐往乡', false],
  ['勐往乡', '勐旺镇', false],
  ['勐往乡', '打洛镇', false],
  ['勐往', '往勐', false],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlipApart(a, b)).toBe(expected);
});
