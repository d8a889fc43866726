// The columns of a publication that lists filter and sort on, from its events and present version.

import type { LocalDate } from '../calendar/local-date.ts';
import type { PublicationFacts } from './facts.ts';
import { firstOf } from './fold.ts';
import type { Edition, Folded } from './fold.ts';
import type { Attribute } from './kinds.ts';
import { isTimely } from './timeliness.ts';

/** A due date as counted by the national calendar. */
export interface CountedDue {
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
}

export interface EditionProjection extends Edition {
  readonly baseOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly timely: boolean | null;
}

export interface PublicationProjection extends CountedDue {
  readonly state: Folded['state'];
  readonly currentVersion: number;
  readonly clockOpen: boolean;
  readonly timely: boolean | null;
  readonly firstPublishedOn: LocalDate | null;
  readonly firstPortalOn: LocalDate | null;
  readonly lastPublishedOn: LocalDate | null;
  readonly channels: Folded['channels'];
  readonly endKind: Folded['endKind'];
  readonly endedOn: LocalDate | null;
  /** By which the register is sorted and cut into years: first on the portal, else first anywhere,
   * else the date of forming. */
  readonly listedOn: LocalDate;
  readonly editions: readonly EditionProjection[];
}

type VersionClock = Pick<PublicationFacts, 'baseOn' | 'limitDays' | 'attribute'>;

/**
 * @param versionOf The facts of a version by number.
 * @param due Counts the period of art. 26 for a version.
 */
export function projectPublication(
  folded: Folded,
  versionOf: (version: number) => VersionClock,
  due: (version: VersionClock) => CountedDue,
): PublicationProjection {
  const editions = folded.editions.map((edition) => {
    const version = versionOf(edition.version);
    const { dueOn } = due(version);
    const timely = isTimely(dueOn, edition.firstOn);
    return { ...edition, baseOn: version.baseOn, dueOn, timely };
  });
  const current = versionOf(folded.currentVersion);
  const firstPublishedOn = firstOf(folded, ({ firstOn }) => firstOn);
  const firstPortalOn = firstOf(folded, (edition) => edition.firstPortalOn);
  return {
    ...due(current),
    state: folded.state,
    currentVersion: folded.currentVersion,
    clockOpen: isClockOpen(folded, current.attribute),
    timely: editions.at(-1)?.timely ?? null,
    firstPublishedOn,
    firstPortalOn,
    lastPublishedOn: folded.lastPublishedOn,
    channels: folded.channels,
    endKind: folded.endKind,
    endedOn: folded.endedOn,
    listedOn: firstPortalOn ?? firstPublishedOn ?? current.baseOn,
    editions,
  };
}

/**
 * Whether the office still has to publish the present text: it is to be published on its own motion,
 * hasn't been, and no signed review has decided to withhold it. A referral to the competent
 * department (art. 17) doesn't stop the clock.
 */
export function isClockOpen(folded: Folded, attribute: Attribute): boolean {
  if (attribute !== 'proactive' || folded.lastConclusion === 'withheld') return false;
  if (folded.state === 'withdrawn' || folded.state === 'repealed') return false;
  return folded.editions.at(-1)?.firstOn === null;
}

/** What the search box looks through, folded to one form of width and case. */
export function searchTextOf(
  facts: Pick<PublicationFacts, 'title' | 'documentNumber' | 'responsibleUnit' | 'summary'>,
): string {
  return searchForm(
    [facts.title, facts.documentNumber, facts.responsibleUnit, facts.summary].join('\n'),
  );
}

/** Full-width letters and digits as half-width, capitals as small letters. */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
