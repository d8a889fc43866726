import { describe, expect, test } from 'vitest';
import { rowsOfText } from './delimited-text.ts';
import { daysOfChineseDays, daysOfTable } from './read-days.ts';

const readText = (text: string) => daysOfTable(rowsOfText(text));

describe('a table as text', () => {
  test('keeps separators and line breaks inside quotes, and numbers rows as an editor does', () => {
    expect(rowsOfText('a, b\r\n"1,\n2",3\r4')).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1,\n2', '3'] },
      { row: 4, cells: ['4'] },
    ]);
  });

  test('takes tabs where the first line has them', () => {
    expect(rowsOfText('a\tb,c\n1\t2')[0]).toEqual({ row: 1, cells: ['a', 'b,c'] });
  });

  test('doesn’t lose what follows a quote that is never closed', () => {
    expect(rowsOfText('a\n"b\nc')).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: ['b\nc'] },
    ]);
  });
});

describe('the days of a table', () => {
  test('are read in any order of columns, below a title, in the usual ways to write a date', () => {
    const text = `2027年放假安排,,
名称,日期,休/班
元旦,2027-01-01,休
元旦,2027/1/3,班

国庆节,2027年10月1日,放假
国庆节,2027.10.9,上班`;
    expect(readText(text)).toEqual({
      problems: [],
      days: [
        { date: '2027-01-01', kind: 'off', name: '元旦' },
        { date: '2027-01-03', kind: 'work', name: '元旦' },
        { date: '2027-10-01', kind: 'off', name: '国庆节' },
        { date: '2027-10-09', kind: 'work', name: '国庆节' },
      ],
    });
  });

  test('are none when any line is wrong, and each wrong line is named', () => {
    const text = `日期,休/班,名称
2027-01-01,休,元旦
2027-02-30,休,春节
,休,春节
2027-02-08,调休,春节
2027-02-09,休,
二〇二七年,休,春节
2027-02-10,休,${'节'.repeat(21)}
2027-01-01,班,元旦`;
    expect(readText(text)).toEqual({
      days: [],
      problems: [
        '第 3 行：日期“2027-02-30”不存在或者看不懂，请写成 2027-01-31 这样。',
        '第 4 行：没有日期。',
        '第 5 行：“休/班”一栏是“调休”，只能写“休”或者“班”。',
        '第 6 行：没有名称，请写节日的名称，例如“春节”。',
        '第 7 行：日期“二〇二七年”不存在或者看不懂，请写成 2027-01-31 这样。',
        '第 8 行：名称最多 20 个字。',
        '第 9 行：2027-01-01 和第 2 行写的不一样，请只留一条。',
      ],
    });
  });

  test('that stand twice alike count once', () => {
    expect(readText('日期,休/班,名称\n2027-01-01,休,元旦\n2027-01-01,休,元旦').days).toHaveLength(
      1,
    );
  });

  test.each([
    ['日期,名称\n2027-01-01,元旦', '没有找到“日期”“休/班”“名称”三列'],
    ['', '没有找到“日期”“休/班”“名称”三列'],
    ['日期,休/班,名称\n', '文件里没有日子'],
  ])('are refused as a whole in %j', (text, words) => {
    const { days, problems } = readText(text);
    expect(days).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(words)]);
  });
});

describe('the days of chinese-days', () => {
  const data = {
    holidays: { '2027-01-01': "New Year's Day,元旦,1" },
    workdays: { '2027-01-03': "New Year's Day,元旦,1" },
    inLieuDays: { '2027-01-02': "New Year's Day,元旦,1" },
  };

  test('are its days off and the days worked in exchange', () => {
    expect(daysOfChineseDays(data).days).toEqual([
      { date: '2027-01-01', kind: 'off', name: '元旦' },
      { date: '2027-01-03', kind: 'work', name: '元旦' },
    ]);
  });

  test('name the entry that can’t be taken', () => {
    const wrong = { ...data, workdays: { '2027-13-01': 'X,元旦,1', '2027-01-01': 'X,元旦,1' } };
    expect(daysOfChineseDays(wrong).problems).toEqual([
      '“workdays”里的“2027-13-01”：日期“2027-13-01”不存在或者看不懂，请写成 2027-01-31 这样。',
      '“workdays”里的“2027-01-01”：2027-01-01 和“holidays”里的“2027-01-01”写的不一样，请只留一条。',
    ]);
  });

  test.each([[null], [[]], [{ holidays: {} }], [{ holidays: { a: 1 }, workdays: {} }]])(
    'are not found in %j',
    (other) => {
      expect(daysOfChineseDays(other).problems).toEqual([expect.stringContaining('holidays')]);
    },
  );
});
