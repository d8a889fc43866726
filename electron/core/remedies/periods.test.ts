import { describe, expect, it } from 'vitest';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { AnswerFacts } from './periods.ts';
import { answerDue, answerRule, filingLimit } from './periods.ts';

const days = (kind: 'off' | 'work', name: string, ...dates: readonly string[]) =>
  dates.map((date) => ({ date, kind, name }));

// The days that the cases below pass over, and what makes a year known.
const calendar = createWorkdayCalendar({
  national: [
    ...['2020', '2021', '2022', '2023', '2024', '2025'].flatMap((year) => [
      ...days('off', '元旦', `${year}-01-01`),
      ...days('off', '国庆节', `${year}-10-01`),
    ]),
    ...days('off', '春节', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16', '2021-02-17'),
    ...days('off', '国庆节', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'),
    ...days('off', '劳动节', '2025-05-01', '2025-05-02', '2025-05-05'),
    ...days('work', '国庆节', '2024-09-29', '2024-10-12'),
  ],
});

describe('the limit for bringing a case', () => {
  it.each([
    ['2025-03-03', '2025-05-06'],
    ['2024-08-02', '2024-10-08'],
    ['2020-12-03', '2021-02-01'],
  ])('is 60 days for a reconsideration: from %s to %s, past days off', (from, due) => {
    expect(filingLimit('reconsideration', from, calendar).due.date).toBe(due);
  });

  it('names the law of its time', () => {
    expect(filingLimit('reconsideration', '2023-12-31', calendar).rule).toBe(
      '自收到答复之日起 60 日（2017 年行政复议法第九条）',
    );
    expect(filingLimit('reconsideration', '2024-01-01', calendar).rule).toBe(
      '自收到答复之日起 60 日（行政复议法第二十条）',
    );
  });

  it('is 6 months for a direct suit, to the last day of a shorter month', () => {
    expect(filingLimit('litigation-direct', '2024-08-31', calendar).due.date).toBe('2025-02-28');
    expect(filingLimit('litigation-direct', '2024-04-05', calendar).due.date).toBe('2024-10-08');
  });

  it('is 15 days for a suit after a reconsideration', () => {
    const after = filingLimit('litigation-after-reconsideration', '2024-09-20', calendar);
    expect(after.due.date).toBe('2024-10-08');
    expect(after.rule).toContain('行政诉讼法第四十五条');
  });

  it('is an estimate beyond the known calendar', () => {
    expect(filingLimit('litigation-direct', '2025-09-01', calendar).due.provisional).toBe(true);
  });
});

describe('the limit of our answer', () => {
  const facts: AnswerFacts = {
    kind: 'reconsideration',
    acceptedOn: '2024-09-23',
    noticeReceivedOn: '2024-09-26',
    procedure: null,
    answerDueOn: null,
  };

  it.each<[string, Partial<AnswerFacts>, string | null]>([
    ['10 workdays in the ordinary procedure', {}, '2024-10-15'],
    ['5 workdays in the simplified one', { procedure: 'simplified' }, '2024-10-09'],
    ['15 calendar days in a suit', { kind: 'litigation-direct' }, '2024-10-11'],
    [
      '10 calendar days before 2024',
      { acceptedOn: '2021-02-01', noticeReceivedOn: '2021-02-02' },
      '2021-02-18',
    ],
    [
      'what the notice prints',
      { answerDueOn: '2024-10-09', procedure: 'simplified' },
      '2024-10-09',
    ],
    ['unknown before the notice came', { noticeReceivedOn: null }, null],
  ])('is %s', (_, change, due) => {
    expect(answerDue({ ...facts, ...change }, calendar)?.date ?? null).toBe(due);
  });

  it('is told with its article', () => {
    expect(answerRule(facts)).toContain('第四十八条');
    expect(answerRule({ ...facts, procedure: 'simplified' })).toContain('第五十四条');
    expect(answerRule({ ...facts, acceptedOn: '2023-12-29' })).toContain('2017 年行政复议法');
    expect(answerRule({ ...facts, kind: 'litigation-direct' })).toContain('行政诉讼法第六十七条');
  });
});
