import { describe, expect, test } from 'vitest';
import { REPEATED_FROM, SIMILAR_FROM, similarity } from './similarity.ts';

describe('texts that ask for the same again', () => {
  test.each([
    ['青石乡2020年农村低保对象名单', '青石乡 2020 年农村低保对象名单。'],
    ['勐往乡２０２０年度部门决算', '勐往乡2020年度部门决算'],
    ['关于A村道路硬化工程的招标文件', '关于a村道路硬化工程的招标文件'],
    [
      '申请公开青石村二组土地征收补偿方案及补偿费发放明细',
      '申请公开青石村二组土地征收的补偿方案和补偿费发放明细',
    ],
    ['青石乡2020年农村低保对象名单', '请公开青石乡2020年农村低保对象名单'],
  ])('“%s” and “%s”', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(REPEATED_FROM);
  });
});

describe('texts worth showing side by side', () => {
  test.each([
    ['青石乡2019年部门预算', '青石乡2020年部门预算公开情况'],
    ['青石村二组土地征收补偿方案', '青石村二组征地补偿安置方案公告'],
    ['2020年农村危房改造对象名单', '2020年度危房改造补助资金发放名单'],
  ])('“%s” and “%s”', (a, b) => {
    const likeness = similarity(a, b);
    expect(likeness).toBeGreaterThanOrEqual(SIMILAR_FROM);
    expect(likeness).toBeLessThan(REPEATED_FROM);
  });
});

describe('texts about different matters', () => {
  test.each([
    ['青石乡2020年农村低保对象名单', '青石乡人民政府2020年部门预算'],
    ['青石村二组土地征收补偿方案', '青石乡中心幼儿园招生简章'],
    ['退耕还林补助发放明细', '集镇供水管网改造工程施工合同'],
  ])('“%s” and “%s”', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(SIMILAR_FROM);
  });
});

test('the order of the two texts is of no matter, and the result lies between 0 and 1', () => {
  const texts = ['青石乡2020年决算', '决算', '青石乡青石乡青石乡', '低保', '𠮷村补助'];
  for (const a of texts) {
    for (const b of texts) {
      const likeness = similarity(a, b);
      expect(likeness).toBe(similarity(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(likeness === 1).toBe(a === b);
    }
  }
});

test.each([
  ['', ''],
  ['', '决算'],
  ['。，', '—'],
  ['是', '否'],
])('nothing is alike in “%s” and “%s”', (a, b) => {
  expect(similarity(a, b)).toBe(0);
});

test('a text of one character is like itself only', () => {
  expect(similarity('水', '水。')).toBe(1);
});

test('a character that occurs more often in one text counts only as often as in the other', () => {
  // Pairs: 补补 ×3 and 补补 ×1.
  expect(similarity('补补补补', '补补')).toBe(0.5);
});
