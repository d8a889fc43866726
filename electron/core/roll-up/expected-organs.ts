// The list of organs that are to hand in, against those that did.

import {
  bareName,
  callNames,
  coreName,
  isOneSlipApart,
  plainName,
  stemName,
} from './organ-names.ts';
import type { OrganName } from './organ-names.ts';

export interface ExpectedMatch<O extends OrganName> {
  /** In the order of the list; null for a line without an organ. */
  readonly lines: readonly { readonly line: string; readonly organ: O | null }[];
  /** Organs that no line names. */
  readonly unexpected: readonly O[];
}

/**
 * Finds each line's organ, however it is spelled. A line that stands twice takes two organs of that name
 * where there are two, as in two counties; otherwise it is one line.
 */
export function matchExpected<O extends OrganName>(
  expected: readonly string[],
  organs: readonly O[],
): ExpectedMatch<O> {
  const free = new Map<string, Set<O>>();
  for (const organ of organs) {
    for (const name of callNames(organ)) {
      free.set(name, (free.get(name) ?? new Set<O>()).add(organ));
    }
  }
  const taken = new Set<O>();
  const found = new Set<string>();
  const lines = expected.flatMap((line): { line: string; organ: O | null }[] => {
    const name = bareName(line);
    const [organ] = [...(free.get(name) ?? [])].filter((each) => !taken.has(each));
    if (organ === undefined) return found.has(name) ? [] : [{ line, organ: null }];
    taken.add(organ);
    found.add(name);
    return [{ line, organ }];
  });
  return { lines, unexpected: organs.filter((organ) => !taken.has(organ)) };
}

/** Whether a line spells an organ's name otherwise than the organ does, its places left aside. */
export function isSpelledOtherwise(line: string, { name, county, prefecture }: OrganName): boolean {
  const spelled = ['', county, prefecture, prefecture + county].map((place) => place + name);
  return !spelled.map(plainName).includes(plainName(line));
}

/** Lines without an organ that may mean this one: another rank, or one character mistyped. */
export function looksLike(lines: readonly string[], organ: OrganName): readonly string[] {
  const [core, stem] = [coreName(organ), stemName(organ)];
  return lines.filter((line) => {
    const bare = coreName({ ...organ, name: line });
    const sameStem = stem !== '' && stemName({ ...organ, name: line }) === stem;
    return sameStem || isOneSlipApart(bare, core);
  });
}
