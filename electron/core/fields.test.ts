import { describe, expect, test } from 'vitest';
import { YearField, optionalText, requiredText, withoutUnseen } from './fields.ts';

const Title = requiredText('信息名称', 10);

describe('a text', () => {
  test.each([
    ['a NUL', '通\u0000知', '通知'],
    ['control characters', '\u0001通\u0008知\u007F\u009F', '通知'],
    ['half of a character', '通\uD83D知', '通知'],
    ['a turn of the writing direction', '通\u202E知\u2066', '通知'],
    ['zero-width spaces and a byte order mark', '\uFEFF通\u200B知\u2060', '通知'],
    ['the line break of a word processor', '一\v二\r\n三\u2028四', '一\n二\n三\n四'],
  ])('is kept without %s', (_what, typed, kept) => {
    expect(withoutUnseen(typed)).toBe(kept);
    expect(Title.parse(typed)).toBe(kept);
  });

  test.each(['一\t二', '👨‍👩‍👧', 'שלום', '𠮷田', '<b>&amp;', "'; DROP TABLE x", '=1+1'])(
    'is kept as it is: %s',
    (text) => {
      expect(withoutUnseen(text)).toBe(text);
    },
  );

  test('of nothing that can be seen is no text', () => {
    expect(Title.safeParse(' \u200B\u0000 ').error?.issues[0]?.message).toBe('请填写信息名称');
  });

  test('that is too long is refused with the field’s name and the limit', () => {
    expect(Title.safeParse('一'.repeat(11)).error?.issues[0]?.message).toBe('信息名称最多 10 个字');
  });

  test('that is no text at all is refused with the field’s name', () => {
    expect(Title.safeParse(7).error?.issues[0]?.message).toBe('请填写信息名称');
    expect(optionalText('文号', 5).safeParse(7).error?.issues[0]?.message).toBe('请填写文号');
    expect(optionalText('文号', 5).parse(undefined)).toBe('');
  });
});

test.each([
  [2007, '年份不能早于 2008 年'],
  [2198, '年份太远，请核对'],
  [2020.5, '请填写四位年份'],
  ['2020', '请填写四位年份'],
])('the year %s is refused with “%s”', (year, message) => {
  expect(YearField.safeParse(year).error?.issues[0]?.message).toBe(message);
});
