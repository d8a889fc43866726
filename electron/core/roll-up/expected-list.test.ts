import { expect, test } from 'vitest';
import { rowsOfText } from '../office/calendar-import/delimited-text.ts';
import { expectedNames } from './expected-list.ts';

test.each([
  ['one name a line', '勐海镇人民政府\n\n  打洛镇人民政府 \n'],
  ['a remark and a blank line', '# 2024年度\n勐海镇人民政府\n\n打洛镇人民政府\n'],
  ['a number before each name', '1,勐海镇人民政府\n2,打洛镇人民政府\n'],
  ['numbers in brackets', '（1）,勐海镇人民政府\n（2）,打洛镇人民政府\n'],
  [
    'a title and headings',
    '报送名单,,\n序号,联系人,单位名称\n1,岩温,勐海镇人民政府\n2,玉罕,打洛镇人民政府\n合计,,',
  ],
  ['tabs', '乡镇\t电话\n勐海镇人民政府\t5121234\n打洛镇人民政府\t5121235\n'],
])('names are found in a list with %s', (_case, text) => {
  expect(expectedNames(rowsOfText(text))).toEqual(['勐海镇人民政府', '打洛镇人民政府']);
});

test('a list without a name is empty', () => {
  expect(expectedNames(rowsOfText('单位\n\n1\n'))).toEqual([]);
  expect(expectedNames(rowsOfText(''))).toEqual([]);
});
