// Open disclosure requests of the sample office: dated back from the day on which the sample is first
// opened, so that the board shows clocks that run. The year of its report has none, as the real one.

import type { LocalDate } from '../core/calendar/local-date.ts';
import { addDays } from '../core/calendar/local-date.ts';
import { RequestStep } from '../core/requests/steps/steps.ts';
import { SAMPLE_SIGNED_ON } from './report-steps.ts';
import type { SampleRequest } from './sample-data.ts';
import type { SampleStep } from './sample-step.ts';

/** All entries of the requests; none where they would reach back into the sample's own year. */
export function requestSteps(
  requests: readonly SampleRequest[],
  openedOn: LocalDate,
  clerkId: () => number,
): readonly SampleStep[] {
  const first = Math.max(...requests.map(({ daysAgo }) => daysAgo));
  if (addDays(openedOn, -first) <= SAMPLE_SIGNED_ON) return [];
  return requests.flatMap((request) => stepsOf(request, openedOn, clerkId));
}

function stepsOf(
  { daysAgo, application, steps }: SampleRequest,
  openedOn: LocalDate,
  clerkId: () => number,
): readonly SampleStep[] {
  const { matter, ...common } = application;
  const arrivedOn = addDays(openedOn, -daysAgo);
  let id = 0;
  return [
    {
      on: arrivedOn,
      enter: (run) => {
        const draft = { ...common, arrivedOn, handlerId: clerkId(), matters: [matter] };
        id = run('requests.register', draft).requests[0]?.id ?? 0;
      },
    },
    ...steps.map((each): SampleStep => {
      const on = addDays(openedOn, -each.daysAgo);
      return {
        on,
        enter: (run) => {
          const who = each.step.kind === 'drafted' ? { drafterId: clerkId() } : {};
          const step = RequestStep.parse({ ...each.step, ...who, on });
          run('requests.record', { id, step, letter: null });
        },
      };
    }),
  ];
}
