// The sample office's referrals, survey rounds and activities, entered on the days they happened.

import type { SampleRegisters } from './sample-data.ts';
import type { SampleStep } from './sample-step.ts';

/** All entries of the registers; see byDay for their order. */
export function registerSteps({
  hotline,
  surveys,
  activities,
}: SampleRegisters): readonly SampleStep[] {
  return [
    ...hotline.flatMap(referralSteps),
    ...surveys.flatMap(roundSteps),
    ...activities.map((activity): SampleStep => ({
      on: activity.heldOn,
      enter: (run) => run('activities.record', activity),
    })),
  ];
}

function referralSteps(referral: SampleRegisters['hotline'][number]): readonly SampleStep[] {
  const { closedOn, closingNote, file, ...order } = referral;
  let id = 0;
  return [
    {
      on: order.receivedOn,
      enter: (run) => (id = run('hotline.register', order).summary.id),
    },
    { on: closedOn, enter: (run) => run('hotline.close', { id, closedOn, closingNote, file }) },
  ];
}

function roundSteps(round: SampleRegisters['surveys'][number]): readonly SampleStep[] {
  const { closedOn, resultNote, validSheets, satisfiedSheets, file, ...facts } = round;
  const result = { closedOn, resultNote, validSheets, satisfiedSheets, file };
  let id = 0;
  return [
    { on: facts.openedOn, enter: (run) => (id = run('surveys.open', facts).id) },
    { on: closedOn, enter: (run) => run('surveys.close', { id, ...result }) },
  ];
}
