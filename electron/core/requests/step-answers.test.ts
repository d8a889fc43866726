import { expect, test } from 'vitest';
import { shippedCalendars } from '../../db/calendar.ts';
import { stepAnswers } from './step-answers.ts';
import { caseOf, stepOf, surroundings } from './testing/case-builder.ts';
import type { RequestStep, StepKind } from './steps/steps.ts';

const calendar = shippedCalendars().national;

/** What is said of a step on a day: '' where it is offered. */
function refusal(steps: readonly RequestStep[], kind: StepKind, today: string): string | undefined {
  return stepAnswers(caseOf(steps), surroundings(today, calendar)).find((a) => a.kind === kind)
    ?.reason;
}

// Received on 2024-09-12: a correction is asked for until 09-24, the reply is due on 2024-10-16.
const accepted = stepOf('accepted', '2024-09-12');
const noticed = stepOf('correction-noticed', '2024-09-13', { until: '2024-09-30' });

test.each([
  ['an extension of the last day', [accepted], 'extended', '2024-10-17'],
  ['a correction that came in time', [noticed], 'corrected', '2024-10-08'],
  ['a correction notice of the seventh workday', [], 'correction-noticed', '2024-09-25'],
  ['an answer given on the spot yesterday', [], 'answered-on-spot', '2024-09-13'],
] as const)('%s is entered a day late', (_what, steps, kind, today) => {
  expect(refusal(steps, kind, today)).toBe('');
});

test('what no day is left for is refused with its article', () => {
  const late = [accepted, stepOf('reasons-asked', '2024-10-17', { until: '2024-10-31' })];
  expect(refusal(late, 'extended', '2024-10-18')).toContain('条例第三十三条');
  expect(refusal([noticed], 'lapsed-uncorrected', '2024-09-30')).toContain('条例第三十条');
  const drafted = [accepted, stepOf('drafted', '2024-09-20')];
  expect(refusal(drafted, 'answered-on-spot', '2024-09-20')).toContain('条例第三十三条');
});
