import { describe, expect, test } from 'vitest';
import { similarity } from '../text/similarity.ts';
import { REPEATED_FROM, SIMILAR_FROM } from './similarity.ts';

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
