import { expect, test } from 'vitest';
import { shippedCalendars } from '../../db/calendar.ts';
import { answerHistory } from './answer.ts';

const calendars = shippedCalendars();
const answer = (history: unknown, withLedger = false) =>
  answerHistory(JSON.stringify(history), calendars, withLedger);

test('a plain history is due on the 20th workday', () => {
  expect(answer({ received: '2020-01-15', calendar: 'national', events: [] })).toEqual({
    due: '2020-02-19',
    provisional: false,
  });
});

test('the local calendar leaves the prefecture’s festival out', () => {
  const history = { received: '2019-04-01', calendar: 'local', events: [] };
  expect(answer(history)).toEqual({ due: '2019-05-06', provisional: false });
  expect(answer({ ...history, calendar: 'national' })).toMatchObject({ due: '2019-04-29' });
});

test('a date beyond the last announced year is provisional', () => {
  expect(answer({ received: '2026-12-20', events: [] })).toMatchObject({ provisional: true });
});

test('a waiting clock has no due date and says for what it waits', () => {
  const events = [{ type: 'correction-notice', on: '2024-09-14' }];
  expect(answer({ received: '2024-09-05', events })).toEqual({
    due: null,
    provisional: false,
    waitingFor: 'correction',
  });
});

test('the ledger is given on request, ending on the due date', () => {
  const given = answer({ received: '2024-09-12', events: [] }, true);
  const days = 'ledger' in given ? (given.ledger ?? []) : [];
  expect(days.at(-1)).toEqual({ date: '2024-10-16', counted: 20, why: '工作日' });
  expect(days.find(({ date }) => date === '2024-09-16')?.why).toBe('中秋放假');
});

test.each([
  ['{', '不是 JSON'],
  ['{"received":"2020-02-30"}', 'received'],
  ['{"received":"2020-02-03","events":[{"type":"slept","on":"2020-02-04"}]}', 'events.0'],
  ['{"received":"2020-02-03","events":[{"type":"corrected","on":"2020-02-04"}]}', '第 1 个事项'],
  ['{"received":"2199-12-30"}', '超出可以计算的范围'],
])('%s is answered with an error that says where', (line, words) => {
  const given = answerHistory(line, calendars, false);
  expect('error' in given ? given.error : '').toContain(words);
});
