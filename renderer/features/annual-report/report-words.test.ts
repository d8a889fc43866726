import { expect, test } from 'vitest';
import { deadlineText, fixLabel, sizeText } from './report-words.ts';

test('the deadline is told in days, also when it is today or past', () => {
  expect(deadlineText({ on: '2021-01-31', daysLeft: 11 })).toBe(
    '应在 2021-01-31 前报送，还有 11 天',
  );
  expect(deadlineText({ on: '2021-01-31', daysLeft: 0 })).toBe('应在今天（2021-01-31）报送');
  expect(deadlineText({ on: '2021-01-31', daysLeft: -3 })).toBe(
    '应在 2021-01-31 前报送，已过 3 天',
  );
});

test('sizes are told in the unit that fits', () => {
  expect([sizeText(900), sizeText(14_000), sizeText(2_300_000)]).toEqual([
    '900 字节',
    '14 KB',
    '2.2 MB',
  ]);
});

test.each([
  ['⟦收到申请数⟧', '换成台账里的“收到申请数”'],
  ['文件', '改成“文件”'],
  ['', '删去'],
  ['⟦报告年度⟧年1月1日至⟦报告年度⟧年12月31日', '按建议改正'],
  ['统计时限为2020年1月，由多名人员负责这一项工作。', '按建议改正'],
])('the button of a fix to “%s” says what it does', (replacement, label) => {
  expect(fixLabel({ replacement })).toBe(label);
});
