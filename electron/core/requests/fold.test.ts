import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedCalendars, shippedNationalDays } from '../../db/calendar.ts';
import { addDays } from '../calendar/local-date.ts';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import { clockOf } from './case-clock.ts';
import { foldRequest } from './fold.ts';
import { ENDED_STATES } from './kinds.ts';
import { STEP_KINDS } from './lifecycle.ts';
import { stepAnswers } from './step-answers.ts';
import { stepProblems } from './step-checks.ts';
import type { RequestStep } from './steps/steps.ts';
import { caseOf, stepOf, surroundings } from './testing/case-builder.ts';

const calendars = shippedCalendars();
const { national } = calendars;

const reply = (leaf: object = {}) => [
  stepOf('drafted', '2024-09-13', leaf),
  stepOf('submitted', '2024-09-13'),
  stepOf('approved', '2024-09-14'),
  stepOf('secrecy-cleared', '2024-09-14'),
  stepOf('signed', '2024-09-14'),
];

describe('a request closes on exactly one line of table 三', () => {
  const accepted = stepOf('accepted', '2024-09-12');
  const served = stepOf('served', '2024-09-18');
  test.each<[string, RequestStep[], string]>([
    ['granted', [accepted, ...reply(), served], 'C1'],
    ['overruled', [accepted, ...reply({ overruledLine: 'C63' }), served], 'C63'],
    ['on the spot', [stepOf('answered-on-spot', '2024-09-12')], 'C1'],
    ['withdrawn', [accepted, stepOf('withdrawn', '2024-09-13')], 'C63'],
    [
      'never corrected',
      [
        stepOf('correction-noticed', '2024-09-13', { until: '2024-09-30' }),
        stepOf('lapsed-uncorrected', '2024-10-08'),
      ],
      'C61',
    ],
    [
      'never paid',
      [
        accepted,
        stepOf('charged', '2024-09-13'),
        stepOf('fee-notice-received', '2024-09-14'),
        stepOf('lapsed-unpaid', '2024-11-01'),
      ],
      'C62',
    ],
  ])('%s', (_what, steps, line) => {
    const request = caseOf(steps);
    expect(request).toMatchObject({ line, problems: [] });
    expect(request.closedOn).toBe(steps.at(-1)?.on);
    expect(ENDED_STATES.has(request.state)).toBe(true);
  });
});

test('what is sent back must be approved anew', () => {
  const back = caseOf([
    stepOf('accepted', '2024-09-12'),
    ...reply().slice(0, 4),
    stepOf('sent-back', '2024-09-18'),
  ]);
  expect(back).toMatchObject({ state: 'drafting', approved: null, secrecy: null });
  expect(back.reply?.leaf).toBe('disclosed');
});

test('an event that the table refuses is skipped and named', () => {
  const request = caseOf([stepOf('served', '2024-09-18')]);
  expect(request).toMatchObject({ state: 'registered', closedOn: null });
  expect(request.problems.join('')).toContain('第 2 条登记（2024-09-18）不合流程');
});

test('a history that does not begin with the registration is no request', () => {
  expect(() => foldRequest([])).toThrow('begins with its registration');
});

/** Walks a case at random: of the steps offered, the one drawn is taken if its checks allow it. */
const walk = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        ...STEP_KINDS.filter((kind) => kind !== 'registered' && kind !== 'amended'),
      ),
      gap: fc.nat(12),
      consultation: fc.integer({ min: 2, max: 6 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((draws) => {
    let day = '2024-01-05';
    const steps: RequestStep[] = [];
    for (const { kind, gap, consultation } of draws) {
      const on = addDays(day, gap);
      const names = /^(consultation-|third-party-notified)/.test(kind) ? { consultation } : {};
      const step = stepOf(kind, on, names);
      const request = caseOf(steps, { arrivedOn: '2024-01-05' });
      const around = surroundings('2027-01-01', national);
      if (stepProblems(request, step, around).length > 0) continue;
      steps.push(step);
      day = on > day ? on : day;
    }
    return steps;
  });

test('whatever is allowed step by step folds without a problem, with a clock that never throws', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(walk, (steps) => {
      const request = caseOf(steps, { arrivedOn: '2024-01-05' });
      reached.add(request.state);
      expect(request.problems).toEqual([]);
      const clock = clockOf(request, calendars, '2027-01-01');
      expect((request.closedOn === null) === (request.line === null)).toBe(true);
      expect(clock.onTime === null).toBe(request.closedOn === null);
      // A case is open, with something that can be done, or ended.
      const open = stepAnswers(request, { today: '2027-01-01', calendars }).some((a) => a.allowed);
      expect(open || request.state === 'archived' || request.state === 'voided').toBe(true);
    }),
    { numRuns: 1_500, seed: 45 },
  );
  expect(reached.size).toBeGreaterThan(10);
}, 60_000);

test('a day off more never makes a due date earlier, a workday more never later', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((offset) => addDays('2024-01-06', offset));
  fc.assert(
    fc.property(walk, day, (steps, date) => {
      const request = caseOf(steps, { arrivedOn: '2024-01-05' });
      const due = (kind: 'off' | 'work') => {
        const extra = { date, kind, name: '临时' };
        const changed = createWorkdayCalendar({ national: [...shippedNationalDays(), extra] });
        return clockOf(request, { ...calendars, national: changed, local: changed }, date).dueOn;
      };
      const { dueOn } = clockOf(request, calendars, date);
      // Where a consultation is out, an earlier deemed end may give days back: no order is promised.
      if (dueOn === null || request.consultations.length > 0 || request.delayed) return;
      const [later, earlier] = [due('off'), due('work')];
      expect(later !== null && later >= dueOn).toBe(true);
      expect(earlier !== null && earlier <= dueOn).toBe(true);
    }),
    { numRuns: 60, seed: 33 },
  );
}, 60_000);
