import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedNationalDays } from '../../db/calendar.ts';
import { addDays } from '../calendar/local-date.ts';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import { runClock } from './clock.ts';
import { deadlineLedger, replyDeadline } from './deadline.ts';
import type { HistoryEvent, RequestHistory } from './history.ts';
import { oracleDue } from './testing/oracle.ts';

const national = createWorkdayCalendar({ national: shippedNationalDays() });

function dueOf(received: string, events: readonly HistoryEvent[] = []) {
  const result = runClock({ received, calendar: 'national', events: [...events] }, national);
  return result.ok ? replyDeadline(result.state, national).due : result.refusal.message;
}

const extended = (on: string, days = 20): HistoryEvent => ({ type: 'extended', on, days });
const at = (type: Exclude<HistoryEvent['type'], 'extended' | 'delayed-to'>, on: string) =>
  ({ type, on }) as HistoryEvent;

test.each([
  ['T1', '2019-12-10', '2020-01-08'],
  ['T3', '2020-01-15', '2020-02-19'],
  ['T5', '2020-09-25', '2020-10-29'],
  ['T6', '2020-12-03', '2020-12-31'],
  ['T7', '2020-12-10', '2021-01-08'],
  ['T8', '2021-02-05', '2021-03-10'],
  ['T9', '2021-12-02', '2021-12-30'],
  ['T10', '2023-04-22', '2023-05-22'],
  ['T13', '2024-02-01', '2024-03-05'],
  ['T15', '2024-09-12', '2024-10-16'],
  ['T16', '2025-06-05', '2025-07-03'],
  ['T17', '2025-09-19', '2025-10-23'],
  ['T18', '2026-01-02', '2026-01-29'],
  ['T19', '2026-02-06', '2026-03-12'],
])('%s: received %s, the reply is due on %s', (_name, received, due) => {
  expect(dueOf(received)).toBe(due);
});

test('T4, T19: a full extension adds 20 workdays', () => {
  expect(dueOf('2020-01-15', [extended('2020-02-19')])).toBe('2020-03-18');
  expect(dueOf('2026-02-06', [extended('2026-03-12')])).toBe('2026-04-10');
});

test('T20: consultation suspends; silence ends it after 15 workdays', () => {
  const sent = [at('consult-sent', '2022-04-22'), at('consult-received', '2022-04-25')];
  expect(dueOf('2022-04-18', [...sent, at('consult-answered', '2022-05-10')])).toBe('2022-06-01');
  expect(dueOf('2022-04-18', [...sent, at('consult-deemed', '2022-05-18')])).toBe('2022-06-10');
  expect(dueOf('2022-04-18', sent)).toBe('2022-06-10');
});

test('T21: correction restarts', () => {
  const events = [at('correction-notice', '2024-09-14'), at('corrected', '2024-09-24')];
  expect(dueOf('2024-09-05', events)).toBe('2024-10-25');
});

test('T22: payment restarts, and is late after 20 workdays', () => {
  const notice = at('fee-notice', '2023-04-24');
  expect(dueOf('2023-04-10', [notice, at('fee-paid', '2023-05-15')])).toBe('2023-06-12');
  expect(dueOf('2023-04-10', [notice, at('fee-paid', '2023-05-24')])).toBe('2023-06-21');
  expect(dueOf('2023-04-10', [notice, at('fee-paid', '2023-05-25')])).toContain('视为放弃');
});

test('an art. 35 date replaces the clock', () => {
  const delayed: HistoryEvent = { type: 'delayed-to', on: '2024-09-20', to: '2025-01-10' };
  expect(dueOf('2024-09-12', [delayed])).toBe('2025-01-10');
});

test.each([
  ['extended twice', [extended('2020-12-11', 5), extended('2020-12-14', 5)], '只能延长一次'],
  ['extended by 21', [extended('2020-12-11', 21)], '不得超过 20 个工作日'],
  ['extended after expiry', [extended('2021-01-11')], '已经届满'],
  ['a late correction notice', [at('correction-notice', '2020-12-22')], '超过 7 个工作日'],
  [
    'a second correction notice',
    [
      at('correction-notice', '2020-12-14'),
      at('corrected', '2020-12-16'),
      at('correction-notice', '2020-12-17'),
    ],
    '一次性告知',
  ],
  ['a date before receipt', [at('consult-sent', '2020-12-09')], '早于前一事项'],
  ['an answer to no letter', [at('consult-answered', '2020-12-15')], '没有待答复'],
  ['payment without notice', [at('fee-paid', '2020-12-15')], '没有待缴费'],
  ['correction without notice', [at('corrected', '2020-12-15')], '没有待补正'],
] as const)('%s is refused with its reason', (_what, events, reason) => {
  expect(dueOf('2020-12-10', events)).toContain(reason);
});

const types = [
  'correction-notice',
  'corrected',
  'extended',
  'consult-sent',
  'consult-received',
  'consult-answered',
  'consult-deemed',
  'fee-notice',
  'fee-paid',
  'delayed-to',
] as const satisfies readonly HistoryEvent['type'][];

const randomHistory: fc.Arbitrary<RequestHistory> = fc
  .record({
    startOffset: fc.nat(2600),
    steps: fc.array(
      fc.record({
        type: fc.constantFrom(...types),
        gap: fc.oneof(fc.nat(3), fc.nat(14)),
        days: fc.integer({ min: 1, max: 22 }),
        ahead: fc.integer({ min: -1, max: 90 }),
      }),
      { maxLength: 7 },
    ),
  })
  .map(({ startOffset, steps }) => {
    const received = addDays('2019-01-01', startOffset);
    let day = received;
    const events = steps.map(({ type, gap, days, ahead }): HistoryEvent => {
      day = addDays(day, gap);
      if (type === 'extended') return { type, on: day, days };
      if (type === 'delayed-to') return { type, on: day, to: addDays(day, ahead) };
      return { type, on: day };
    });
    return { received, calendar: 'national', events };
  });

test('100,000 generated histories have the due date that walking day by day finds', () => {
  const outcomes = { dated: 0, waiting: 0, refused: 0 };
  fc.assert(
    fc.property(randomHistory, (history) => {
      const result = runClock(history, national);
      const due = result.ok ? replyDeadline(result.state, national).due : 'refused';
      outcomes[due === 'refused' ? 'refused' : due === null ? 'waiting' : 'dated'] += 1;
      expect(due).toBe(oracleDue(history, national.isWorkday));
    }),
    { numRuns: 100_000, seed: 20191 },
  );
  // The generator must reach all three kinds of end, or the comparison says little.
  expect(Math.min(outcomes.dated, outcomes.waiting, outcomes.refused)).toBeGreaterThan(5_000);
}, 120_000);

test('the day-by-day account counts up to the due date and no further', () => {
  fc.assert(
    fc.property(randomHistory, (history) => {
      const result = runClock(history, national);
      if (!result.ok) return;
      const { due } = replyDeadline(result.state, national);
      const ledger = deadlineLedger(result.state, national);
      if (ledger.length === 0) return;
      expect(ledger.at(-1)?.date).toBe(due);
      const counted = ledger.filter((day) => day.counted !== null);
      expect(counted.length).toBe(20 + result.state.extension);
    }),
    { numRuns: 3_000 },
  );
});
