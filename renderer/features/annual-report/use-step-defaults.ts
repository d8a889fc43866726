// What the form of a step usually holds.

import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ablePeople } from './step-people.ts';
import { sheetOf } from './step-sheets.ts';

export interface StepDefaults {
  readonly onDate: string;
  readonly personId?: number;
  readonly to?: string;
}

/** Today, the usual person, the county; null while they are asked for. */
export function useStepDefaults(kind: ReportStepKind): StepDefaults | null {
  const { today } = useDesk();
  const people = useQueryCall('office.people', {});
  const status = useQueryCall('office.status', {});
  if (people.isLoading || status.isLoading) return null;
  const personId = usualPerson(kind, people.data ?? [], today, status.data?.actor?.id);
  return {
    onDate: today,
    ...(personId === undefined ? {} : { personId }),
    ...(kind === 'handed-in' ? receiver(status.data?.profile?.county) : {}),
  };
}

/** The competent department of a township's county is its government's office (条例 art. 3). */
function receiver(county: string | undefined): Pick<StepDefaults, 'to'> {
  return county === undefined ? {} : { to: `${county}人民政府办公室` };
}

/** Who sits at the PC, for what anybody may do; else the only one who can. */
function usualPerson(
  kind: ReportStepKind,
  people: Output<'office.people'>,
  today: string,
  actorId: number | undefined,
): number | undefined {
  const { person } = sheetOf(kind);
  if (!person) return undefined;
  const able = ablePeople(people, person.role, today);
  if (person.role === null) return able.find(({ value }) => value === actorId)?.value;
  return able.length === 1 ? able[0]?.value : undefined;
}
