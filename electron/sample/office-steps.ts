// The sample office itself: its first page, its people and the domains it has business in.

import type { LocalDate } from '../core/calendar/local-date.ts';
import type { RunCall } from '../platform/slice-parts.ts';
import type { SampleReferences } from './publication-steps.ts';
import type { SampleOffice } from './sample-data.ts';
import type { SampleStep } from './sample-step.ts';

/** Sets the office up on its first working day, with the clerk at the PC from then on. */
export function officeSteps(
  { profile, clerk, head }: SampleOffice,
  on: LocalDate,
): readonly SampleStep[] {
  return [
    {
      on,
      enter: (run) => {
        run('office.saveProfile', profile);
        run('office.actAs', { id: run('office.addPerson', clerk).id });
        run('office.addPerson', head);
      },
    },
  ];
}

/** Ticks the domains that the office publishes in; the others are 无此项业务 in its catalogue. */
export function domainStep(names: ReadonlySet<string>, on: LocalDate): SampleStep {
  return {
    on,
    enter: (run) => {
      const domains = run('publications.domains', {});
      const ids = domains.filter(({ name }) => names.has(name)).map(({ id }) => id);
      run('publications.tickDomains', { ids });
    },
  };
}

/** Reads the ids that publications refer to by name. */
export function readReferences(run: RunCall, office: SampleOffice): SampleReferences {
  const people = new Map(run('office.people', {}).map(({ name, id }) => [name, id]));
  const columns = new Map(run('publications.columns', {}).map(({ name, id }) => [name, id]));
  const domains = new Map(run('publications.domains', {}).map(({ name, id }) => [name, id]));
  return {
    drafterId: idOf(people, office.clerk.name),
    reviewerId: idOf(people, office.head.name),
    columnId: (name) => idOf(columns, name),
    domainId: (name) => idOf(domains, name),
  };
}

function idOf(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined)
    throw new Error(`the sample office names “${name}”, which the ledger lacks`);
  return id;
}
