// All packages of one organ: which one counts, and what has to be said of the others.

import type { LocalDate } from '../calendar/local-date.ts';
import type { StatutoryForm } from '../annual-report/document.ts';
import { carriedOverProblem } from './carried-over.ts';
import { isWhole, yearAndVersion } from './handed-in.ts';
import type { HandedIn, WholePackage } from './handed-in.ts';
import { compareText } from './problems.ts';
import type { RollUpProblem } from './problems.ts';
import { refusalOf } from './refusals.ts';
import type { OrganState } from './refusals.ts';
import { copies, damage, lateness, lowerVersions, otherYears, strays } from './remarks.ts';

export interface RollUpYear {
  readonly year: number;
  readonly form: StatutoryForm;
  /** For all organs; null when each package's own day holds. */
  readonly dueOn: LocalDate | null;
}

export interface OrganVerdict {
  readonly state: OrganState;
  /** The package that counts, or would if it were in order; null when none of the year is whole. */
  readonly package: WholePackage | null;
  readonly problems: readonly RollUpProblem[];
}

/** Judges what one organ handed in. `organ` is the name for messages. */
export function judgeOrgan(
  organ: string,
  packages: readonly HandedIn[],
  roll: RollUpYear,
): OrganVerdict {
  const damaged = packages.filter((handed) => !isWhole(handed));
  const whole = packages.filter(isWhole);
  const ofYear = whole.filter(({ facts }) => facts.year === roll.year);
  const said = [
    ...damaged.map((handed) => damage(organ, handed)),
    ...otherYears(organ, whole, roll.year, ofYear.length > 0),
    ...whole.flatMap((handed) => strays(organ, handed)),
  ];
  const chosen = newest(ofYear);
  if (chosen === null) {
    return { state: stateWithout(damaged, roll.year), package: null, problems: said };
  }
  const others = ofYear.filter((handed) => handed !== chosen);
  const same = others.filter(({ facts }) => facts.version === chosen.facts.version);
  const lower = others.filter(({ facts }) => facts.version < chosen.facts.version);
  const refusal = refusalOf({ organ, chosen, same, damaged, ...roll });
  const further = refusal
    ? [refusal.problem]
    : [
        ...lateness(organ, ofYear, roll.dueOn),
        ...carriedOverProblem(organ, chosen, lastYears(whole, roll.year)),
      ];
  return {
    state: refusal?.state ?? 'merged',
    package: chosen,
    problems: [
      ...said,
      ...lowerVersions(organ, lower, chosen.facts.version),
      ...copies(organ, chosen, same),
      ...further,
    ],
  };
}

/** The highest version, of several the one made last. */
function newest(packages: readonly WholePackage[]): WholePackage | null {
  const [last] = packages.toSorted(
    ({ facts: a }, { facts: b }) => b.version - a.version || compareText(b.madeAt, a.madeAt),
  );
  return last ?? null;
}

function lastYears(whole: readonly WholePackage[], year: number): WholePackage | null {
  return newest(whole.filter(({ facts }) => facts.year === year - 1 && facts.version > 0));
}

function stateWithout(damaged: readonly HandedIn[], year: number): OrganState {
  const ofYear = damaged.some((handed) => (yearAndVersion(handed).year ?? year) === year);
  return ofYear ? 'damaged' : 'other-year';
}
