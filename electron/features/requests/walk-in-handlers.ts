// 当场答复 (条例 art. 33 ¶1): registered, answered and closed in one go, or not at all.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import type { RequestFacts } from '../../core/requests/facts.ts';
import { CONFIRMATION_CHANNELS } from '../../core/requests/receipt.ts';
import type { Problem } from '../../core/requests/step-surroundings.ts';
import type { RequestStep } from '../../core/requests/steps/steps.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { nextHead, registrationProblems } from './registration.ts';
import { createLetterIssuer } from './letter-issuer.ts';
import { printLetter, retryOnConflict } from './letter-printing.ts';
import { createNumberRepository } from './number-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import { refuseProblems } from './refusals.ts';
import { planRequest } from './register.ts';
import type { Register } from './register.ts';
import { createStepCheck } from './step-check.ts';

type Calls = Pick<typeof requestsCalls, 'requests.walkIn'>;

/** The handler of applications that are answered while the applicant waits. */
export function createWalkInHandlers(
  { db, files, run }: SliceParts,
  register: Register,
): HandlersOf<Calls> {
  const office = createOfficeReader(db);
  const numbers = createNumberRepository(db);
  const issuer = createLetterIssuer(db);
  const check = createStepCheck(db, register);
  return {
    'requests.walkIn': ({ matter, reply, ...application }, { today, now }) =>
      retryOnConflict(async () => {
        refuseProblems([
          ...registrationProblems(application, office.people(), today),
          ...channelProblems(application),
        ]);
        const step: RequestStep = { kind: 'answered-on-spot', on: application.arrivedOn, ...reply };
        const facts = { ...application, matter };
        const planned = planRequest(nextHead(register, numbers, facts), facts, now);
        check(planned, step, today, 'reply');
        const prepared = issuer.prepare(planned, step, today);
        const letter = prepared && (await printLetter(files, prepared));
        // Both commands or neither: nothing is half-written.
        return db
          .transaction(() => {
            const { requests } = run('requests.register', { ...application, matters: [matter] });
            const [added] = requests;
            if (!added) throw new Error('a registration answers what it registered');
            const { letterNumber } = run('requests.record', { id: added.id, step, letter });
            return { ...added, replyNumber: letterNumber ?? '' };
          })
          .immediate();
      }),
  };
}

/** Who waits for the answer has come in person, or speaks; other channels begin with a confirmation. */
function channelProblems({ channel }: Pick<RequestFacts, 'channel'>): readonly Problem[] {
  const comesIn = !CONFIRMATION_CHANNELS.has(channel) && channel !== 'registered-mail';
  if (comesIn) return [];
  return [['channel', '当场答复的申请应是当面提交或者口头提出的（条例第三十三条）']];
}
