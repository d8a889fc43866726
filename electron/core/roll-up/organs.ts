// Packages by organ: one organ under several spellings is one, and a damaged package goes to the organ that
// its folder names.

import { namedByFolder } from './handed-in.ts';
import type { HandedIn } from './handed-in.ts';
import { bareName, callNames, organKey, plainName, stemName } from './organ-names.ts';
import type { OrganName } from './organ-names.ts';
import { compareText, problem } from './problems.ts';
import type { RollUpProblem } from './problems.ts';

export interface OrganPackages extends OrganName {
  /** What messages call it: with its county where there are several. */
  readonly label: string;
  readonly packages: readonly HandedIn[];
  /** Hints about how its name is written. */
  readonly problems: readonly RollUpProblem[];
}

/** The organs, by prefecture, county and name; `expected` tells the spelling of a damaged package's organ. */
export function organsOf(
  packages: readonly HandedIn[],
  expected: readonly string[],
): readonly OrganPackages[] {
  const readable = Map.groupBy(
    packages.filter(({ facts }) => facts !== null),
    ({ facts }) => (facts === null ? '' : organKey(facts.organ)),
  );
  const known = withLabels([...readable.values()].map(knownOrgan));
  const byName = Map.groupBy(
    known.flatMap((organ) => callNames(organ).map((name) => ({ name, organ }))),
    ({ name }) => name,
  );
  const lines = new Map(expected.map((line) => [bareName(line), line]));
  const unreadable = Map.groupBy(
    packages.filter(({ facts }) => facts === null),
    ({ name }) => bareName(namedByFolder(name).organ),
  );
  const added = new Map<OrganPackages, readonly HandedIn[]>();
  const others = [...unreadable].flatMap(([bare, group]): OrganPackages[] => {
    const [found, ...more] = byName.get(bare) ?? [];
    if (found === undefined || more.length > 0) return [unknownOrgan(lines.get(bare), group)];
    const { organ } = found;
    added.set(organ, [...(added.get(organ) ?? []), ...group]);
    return [];
  });
  const joined = known.map((organ) => ({
    ...organ,
    packages: [...organ.packages, ...(added.get(organ) ?? [])],
  }));
  // Lists name those first of whom something is known.
  return withRanks([...joined.toSorted(byPlaceAndName), ...others.toSorted(byPlaceAndName)]);
}

function byPlaceAndName(a: OrganName, b: OrganName): number {
  return (
    compareText(a.prefecture, b.prefecture) ||
    compareText(a.county, b.county) ||
    compareText(a.name, b.name)
  );
}

type Unlabelled = Omit<OrganPackages, 'label'>;

function withLabels(organs: readonly Unlabelled[]): readonly OrganPackages[] {
  const isOneCounty = new Set(organs.map(({ county }) => county)).size <= 1;
  return organs.map((organ) => {
    const { name, county } = organ;
    const label = isOneCounty || name.startsWith(county) ? name : county + name;
    const problems = organ.problems.map((each) => ({ ...each, organ: label }));
    return { ...organ, label, problems };
  });
}

/** Under the name that its newest package has. */
function knownOrgan(packages: readonly HandedIn[]): Unlabelled {
  const facts = packages
    .flatMap((handed) => handed.facts ?? [])
    .toSorted((a, b) => compareText(b.madeAt, a.madeAt));
  const { name = '', county = '', prefecture = '' } = facts[0]?.organ ?? {};
  const spelled = [...new Set(facts.map(({ organ }) => organ.name))];
  if (new Set(spelled.map(plainName)).size === 1) {
    return { ...{ name, county, prefecture, packages }, problems: [] };
  }
  const what = `报送包里有几种写法（“${spelled.join('”“')}”），按同一个单位计，只计一次。`;
  const todo = '不是同一个单位的，请它们写明全称，重新报送；是的，请它统一写法。';
  const folders = packages.map(({ folder }) => folder);
  const problems = [problem('spelling', name, { what, todo, folders })];
  return { name, county, prefecture, packages, problems };
}

function unknownOrgan(line: string | undefined, packages: readonly HandedIn[]): OrganPackages {
  const name = line ?? namedByFolder(packages[0]?.name ?? '').organ;
  return { name, label: name, county: '', prefecture: '', packages, problems: [] };
}

/** A hint where two organs of one county differ in their rank only: 勐往乡 may have become 勐往镇. */
function withRanks(organs: readonly OrganPackages[]): readonly OrganPackages[] {
  const alike = Map.groupBy(organs, (organ) =>
    [organ.prefecture, organ.county, stemName(organ)].join('/'),
  );
  return organs.map((organ) => {
    const key = [organ.prefecture, organ.county, stemName(organ)].join('/');
    const others = (alike.get(key) ?? []).filter((each) => each !== organ);
    const isFirst = alike.get(key)?.[0] === organ;
    if (others.length === 0 || !isFirst || stemName(organ) === '') return organ;
    const names = [organ, ...others].map(({ name }) => `“${name}”`).join('');
    const what = `同一个县里有${names}，名称只差在乡、镇、街道，按不同的单位各计一次。`;
    const todo = '是同一个单位改了名的，请只留一个报送包后重做。';
    const folders = [organ, ...others].flatMap(({ packages }) =>
      packages.map(({ folder }) => folder),
    );
    const hint = problem('spelling', organ.label, { what, todo, folders });
    return { ...organ, problems: [...organ.problems, hint] };
  });
}
