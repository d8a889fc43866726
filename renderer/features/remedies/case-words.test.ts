import { expect, test } from 'vitest';
import { clockText, isAnswerLate, stateLook, stateWord } from './case-words.ts';

const open = {
  voided: false,
  result: null,
  decidedOn: null,
  answeredOn: null,
  answerDue: { date: '2024-03-29', provisional: false },
  answerWorkdays: 5,
};

test('an open case tells what is left for our answer, amber in the last three workdays', () => {
  expect(clockText(open)).toBe('答复期限 2024-03-29 周五，剩 5 个工作日');
  expect(clockText({ ...open, answerWorkdays: 0 })).toContain('今天到期');
  expect([5, 3, 0, -1].map((answerWorkdays) => stateLook({ ...open, answerWorkdays }))).toEqual([
    'active',
    'soon',
    'soon',
    'late',
  ]);
});

test('a late answer is said to be late', () => {
  expect(clockText({ ...open, answerWorkdays: -2 })).toBe('答复逾期，应在 2024-03-29 周五 前提交');
  expect([open, { answerWorkdays: -1 }, { answerWorkdays: null }].map(isAnswerLate)).toEqual([
    false,
    true,
    false,
  ]);
});

test('without a notice, after our answer and after the decision the clock says so', () => {
  const waiting = { ...open, answerWorkdays: null };
  expect(clockText({ ...waiting, answerDue: null })).toContain('还没有登记收到');
  expect(clockText({ ...waiting, answeredOn: '2024-03-28' })).toBe(
    '2024-03-28 周四 已提交答复，等待审结',
  );
  expect(clockText({ ...waiting, decidedOn: '2024-05-10' })).toBe('2024-05-10 周五 审结');
});

test('the state is the result of table 四', () => {
  expect(stateWord({ voided: false, result: null })).toBe('尚未审结');
  expect(stateWord({ voided: false, result: 'corrected' })).toBe('结果纠正');
  expect(stateWord({ voided: true, result: 'corrected' })).toBe('已作废');
  expect(stateLook({ ...open, result: 'other', answerWorkdays: null })).toBe('history');
});
