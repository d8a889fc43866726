// What the form of a step usually holds.

import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import type { Output } from '../../../electron/core/contract.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import type { LifeView } from './life-words.ts';
import { ablePeople } from './step-people.ts';
import { sheetOf } from './step-sheets.ts';

export interface StepDefaults {
  readonly onDate: string;
  readonly personId?: number;
  readonly to?: string;
  readonly manner?: 'usb';
  readonly packageCode?: string;
}

/** Today, the usual person, the county, the package just written; null while they are asked for. */
export function useStepDefaults(
  kind: ReportStepKind,
  { year, version }: Pick<LifeView, 'year' | 'version'>,
): StepDefaults | null {
  const { today } = useDesk();
  const handsIn = kind === 'handed-in';
  const packages = useQueryCall('submissions.list', { year }, { enabled: handsIn });
  const people = useQueryCall('office.people', {});
  const status = useQueryCall('office.status', {});
  if ([people, status, packages].some(({ isLoading }) => isLoading)) return null;
  const personId = usualPerson(kind, people.data ?? [], today, status.data);
  return {
    onDate: today,
    ...(personId === undefined ? {} : { personId }),
    ...(handsIn ? { ...receiver(status.data), ...lastPackage(packages.data, version) } : {}),
  };
}

/** The package that was last written of the version; nothing while there is none. */
export function lastPackage(
  packages: readonly Pick<SubmissionPackage, 'id' | 'version' | 'shortCode'>[] | undefined,
  version: number,
): Pick<StepDefaults, 'manner' | 'packageCode'> {
  const last = (packages ?? [])
    .filter((written) => written.version === version)
    .toSorted((a, b) => a.id - b.id)
    .at(-1);
  return last === undefined ? {} : { manner: 'usb', packageCode: last.shortCode };
}

/** The competent department of a township's county is its government's office (条例 art. 3). */
function receiver(status: Output<'office.status'> | undefined): Pick<StepDefaults, 'to'> {
  const county = status?.profile?.county;
  return county === undefined ? {} : { to: `${county}人民政府办公室` };
}

/** Who sits at the PC, for what anybody may do; else the only one who can. */
function usualPerson(
  kind: ReportStepKind,
  people: Output<'office.people'>,
  today: string,
  status: Output<'office.status'> | undefined,
): number | undefined {
  const { person } = sheetOf(kind);
  if (!person) return undefined;
  const able = ablePeople(people, person.role, today);
  if (person.role === null) return able.find(({ value }) => value === status?.actor?.id)?.value;
  return able.length === 1 ? able[0]?.value : undefined;
}
