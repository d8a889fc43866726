// A county's roll-up (汇总): the statutory tables of one year of all organs added up, and everything named
// that is missing, damaged, late or does not fit. Nothing is added up that was not signed and does not add up
// in itself.

import { AppError } from '../app-error.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { StatutoryForm } from '../annual-report/document.ts';
import { formOfYear } from '../annual-report/templates.ts';
import { isSpelledOtherwise, looksLike, matchExpected } from './expected-organs.ts';
import type { HandedIn, WholePackage } from './handed-in.ts';
import { isWhole, yearAndVersion } from './handed-in.ts';
import { mergedTables } from './merge.ts';
import type { MergedTables } from './merge.ts';
import type { OrganName } from './organ-names.ts';
import { judgeOrgan } from './organ-packages.ts';
import { organsOf } from './organs.ts';
import { inOrder, problem } from './problems.ts';
import type { RollUpProblem } from './problems.ts';
import type { OrganState } from './refusals.ts';

export interface RollUpOrder {
  readonly packages: readonly HandedIn[];
  /** The names of the organs that are to hand in; null when no list was given. */
  readonly expected: readonly string[] | null;
  /** null: the latest year of which there is a whole package. */
  readonly year: number | null;
  /** By when everybody was to hand in; null when each package's own day holds. */
  readonly dueOn: LocalDate | null;
}

/** One organ of the list or with a package. */
export interface OrganRow extends OrganName {
  /** What messages call it. */
  readonly label: string;
  readonly state: OrganState;
  readonly package: WholePackage | null;
}

export interface RollUp extends MergedTables {
  readonly year: number;
  readonly form: StatutoryForm;
  /** How many packages were looked at. */
  readonly packages: number;
  /** How many organs the list names; null without a list. */
  readonly expected: number | null;
  /** In the order of the list, then by place and name. */
  readonly organs: readonly OrganRow[];
  readonly problems: readonly RollUpProblem[];
}

/**
 * Adds up and judges.
 * @throws AppError 'invalid-input' when no year is asked for and none can be told from the packages.
 */
export function rollUp({ packages, expected, year, dueOn }: RollUpOrder): RollUp {
  const ofYear = year ?? latestYear(packages);
  const form = formOfYear(ofYear);
  const organs = organsOf(packages, expected ?? []);
  const judged = organs.map((organ) => {
    const verdict = judgeOrgan(organ.label, organ.packages, { year: ofYear, form, dueOn });
    return { ...organ, ...verdict, problems: [...verdict.problems, ...organ.problems] };
  });
  const list = expected === null ? null : againstList(expected, judged, ofYear);
  const rows = (list?.rows ?? judged).map(rowOf);
  const merged = rows.flatMap(({ state, package: own }) =>
    state === 'merged' && own !== null ? [own.facts.values] : [],
  );
  const problems = [...judged.flatMap((organ) => organ.problems), ...(list?.problems ?? [])];
  return {
    ...{ year: ofYear, form, packages: packages.length, organs: rows },
    expected: list?.expected ?? null,
    ...mergedTables(form, merged),
    problems: inOrder(problems),
  };
}

function rowOf({ name, label, county, prefecture, state, package: own }: OrganRow): OrganRow {
  return { name, label, county, prefecture, state, package: own };
}

function latestYear(packages: readonly HandedIn[]): number {
  const whole = packages.filter(isWhole).map(({ facts }) => facts.year);
  const named = packages.flatMap((handed) => yearAndVersion(handed).year ?? []);
  const years = whole.length > 0 ? whole : named;
  const latest = years.reduce((last, year) => Math.max(last, year), 0);
  if (latest > 0) return latest;
  throw new AppError('invalid-input', '这些报送包都看不出年度，请用 --year 写明汇总哪一年度。');
}

interface AgainstList {
  readonly expected: number;
  readonly rows: readonly OrganRow[];
  readonly problems: readonly RollUpProblem[];
}

const MOST_COMPARISONS = 100_000;

function againstList(
  expected: readonly string[],
  organs: readonly OrganRow[],
  year: number,
): AgainstList {
  const { lines, unexpected } = matchExpected(expected, organs);
  const without = lines.filter(({ organ }) => organ === null).map(({ line }) => line);
  // A list of another county would be compared name by name with everything.
  const isComparable = without.length * unexpected.length <= MOST_COMPARISONS;
  const rows = lines.map(
    ({ line, organ }): OrganRow =>
      organ ?? {
        name: line,
        label: line,
        county: '',
        prefecture: '',
        state: 'missing',
        package: null,
      },
  );
  return {
    expected: lines.length,
    rows: [...rows, ...unexpected],
    problems: [
      ...without.map((line) => missing(line, year)),
      ...lines.flatMap(({ line, organ }) => (organ === null ? [] : spelling(line, organ))),
      ...unexpected.map((organ) => notOnList(organ, isComparable ? looksLike(without, organ) : [])),
    ],
  };
}

function missing(line: string, year: number): RollUpProblem {
  const what = `没有收到 ${year} 年度的报送包。`;
  return problem('missing', line, { what, todo: '请催报；已经报送的，请检查文件夹是否给全。' });
}

function spelling(line: string, organ: OrganRow): readonly RollUpProblem[] {
  if (!isSpelledOtherwise(line, organ)) return [];
  const what = `名单里写作“${line}”，报送包里写作“${organ.name}”，按同一个单位计。`;
  return [problem('spelling', organ.label, { what, todo: '不是同一个单位的，请改正名单后重做。' })];
}

function notOnList(organ: OrganRow, alike: readonly string[]): RollUpProblem {
  const hint =
    alike.length === 0 ? '' : `名单里没有收到的“${alike.join('”“')}”与它相近，可能是同一个单位。`;
  const counted = organ.state === 'merged' ? '，已经计入汇总' : '';
  return problem('unexpected', organ.label, {
    what: `名单里没有这个单位${counted}。${hint}`,
    todo: '应当报送的，请补进名单；不应当的，请移走它的报送包。改后重做。',
    folders: organ.package === null ? [] : [organ.package.folder],
  });
}
