// Builds the sample office through the contract's own commands, each on its day, so that every rule
// and check of the program holds for it too.

import type { Desk } from '../desk.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { domainStep, officeSteps, readReferences } from './office-steps.ts';
import { publicationSteps } from './publication-steps.ts';
import type { SampleReferences } from './publication-steps.ts';
import { registerSteps } from './register-steps.ts';
import { reportSteps } from './report-steps.ts';
import { requestSteps } from './request-steps.ts';
import { sampleItems, sampleOffice, sampleRegisters, sampleRequests } from './sample-data.ts';
import { byDay } from './sample-step.ts';

/** The first working day of the sample's year. */
const FIRST_DAY: LocalDate = '2020-01-02';

/**
 * Fills an empty ledger with the sample office, in one transaction: all of it or nothing.
 * @param setToday Moves the office's clock to the day of each entry.
 * @param openedOn The day on which it is first opened: its open requests are dated back from it.
 * @throws AppError when a rule of the program refuses an entry of the sample.
 */
export function buildSampleOffice(
  { db, runCall }: Pick<Desk, 'db' | 'runCall'>,
  setToday: (today: LocalDate) => void,
  openedOn: LocalDate,
): void {
  const domains = new Set(sampleItems.flatMap(({ domain }) => domain ?? []));
  let known: SampleReferences | undefined;
  const references = () => (known ??= readReferences(runCall, sampleOffice));
  const steps = byDay([
    ...officeSteps(sampleOffice, FIRST_DAY),
    domainStep(domains, FIRST_DAY),
    ...registerSteps(sampleRegisters),
    ...reportSteps(sampleOffice),
    ...sampleItems.flatMap((item) => publicationSteps(item, references)),
    ...requestSteps(sampleRequests, openedOn, () => references().drafterId),
  ]);
  db.transaction(() => {
    for (const { on, enter } of steps) {
      setToday(on);
      enter(runCall);
    }
  }).immediate();
}
