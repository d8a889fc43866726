// Intake: registration with its number; several matters become several requests (一事一申请).

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { numberText } from '../../core/requests/numbers.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createCountedCalendar } from './counted-calendar-repository.ts';
import { createNumberRepository } from './number-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import { refuseProblems, requireKnownFiles } from './refusals.ts';
import type { Register } from './register.ts';
import { nextHead, registrationProblems } from './registration.ts';

type Calls = Pick<typeof requestsCalls, 'requests.register'>;

/** The handler of registration. */
export function createIntakeHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const office = createOfficeReader(db);
  const numbers = createNumberRepository(db);
  const counted = createCountedCalendar(db);
  return {
    'requests.register': ({ matters, ...application }, context) => {
      refuseProblems(registrationProblems(application, office.people(), context.today));
      const files = application.files.map(({ sha256 }) => sha256);
      requireKnownFiles(register.cases.unknownFiles(files));
      counted.keepFirst();
      const prefix = office.prefix();
      let applicationId: number | null = null;
      const requests = matters.map((matter) => {
        const facts = { ...application, matter };
        const next = nextHead(register, numbers, facts);
        applicationId ??= next.id;
        register.add({ ...next, applicationId }, facts, context);
        const { id, numberYear: year, number } = next;
        const taken = { series: 'application', year, number } as const;
        numbers.take(taken, { requestId: id, voidReason: '' }, context);
        return { id, number: numberText(prefix, taken) };
      });
      return { requests };
    },
  };
}
