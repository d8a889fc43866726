import { expect, test } from 'vitest';
import { likelyTitles } from './likely-titles.ts';

const rows = ['曼糯村宅基地审批结果', '低保户名单', '曼糯村道路', '宅基地审批'].map((title) => ({
  title,
}));
const titles = (text: string, most = 9) => likelyTitles(rows, text, most).map(({ title }) => title);

test('finds titles that are written in the text, the fullest match first', () => {
  expect(titles('曼糯村 2020 年宅基地审批')).toEqual([
    '宅基地审批',
    '曼糯村宅基地审批结果',
    '曼糯村道路',
  ]);
  expect(titles('曼糯村 2020 年宅基地审批', 1)).toEqual(['宅基地审批']);
});

test('finds nothing for a text too short to tell, or one that shares nothing', () => {
  expect(titles('曼')).toEqual([]);
  expect(titles('森林防火')).toEqual([]);
});
