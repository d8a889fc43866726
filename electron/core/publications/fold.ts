// The state of a publication from its dated events; everything shown in lists is recomputed by this.

import type { LocalDate } from '../calendar/local-date.ts';
import type { Channel, Conclusion, EndKind, PublicationEventKind } from './kinds.ts';
import type { PublicationState } from './kinds.ts';
import { stepOf, transition } from './lifecycle.ts';

/** What the fold needs of a stored event. */
export interface FoldEvent {
  readonly sequence: number;
  readonly kind: PublicationEventKind;
  readonly onDate: LocalDate;
  readonly version: number;
  readonly channel: Channel | null;
  /** Of the signed review, when kind is 'reviewed'. */
  readonly conclusion: Conclusion | null;
  /** The first of the events that a 'retracted' event takes back. */
  readonly retracts: number | null;
}

/** One text of the publication: the first draft, or an update, with the revisions made to it. */
export interface Edition {
  readonly edition: number;
  /** Its latest version. */
  readonly version: number;
  /** Its first publishing on any channel, and on the county portal. */
  readonly firstOn: LocalDate | null;
  readonly firstPortalOn: LocalDate | null;
  /** Whether an earlier edition already stood on the county portal: then it counts as 更新. */
  readonly isUpdate: boolean;
}

export interface Folded {
  readonly state: PublicationState;
  readonly currentVersion: number;
  readonly editions: readonly Edition[];
  readonly lastPublishedOn: LocalDate | null;
  readonly channels: readonly Channel[];
  readonly endKind: EndKind | null;
  readonly endedOn: LocalDate | null;
  /** The conclusion of the last review of the present text, null before it. */
  readonly lastConclusion: Conclusion | null;
  /** The events that were not taken back, in order. */
  readonly effective: readonly FoldEvent[];
  /** Steps that the table doesn't allow: empty unless the file was tampered with. */
  readonly problems: readonly string[];
}

/**
 * Folds the events of one publication, in order of sequence. Never throws: an event that the table
 * refuses is skipped and named in `problems`.
 */
export function foldEvents(events: readonly FoldEvent[]): Folded {
  const { effective, problems } = withoutRetracted(events);
  let folded = start(effective, problems);
  for (const event of effective) folded = apply(folded, event);
  return folded;
}

/** The earliest of the publication's publishing dates that `pick` finds in an edition. */
export function firstOf(
  folded: Pick<Folded, 'editions'>,
  pick: (edition: Edition) => LocalDate | null,
): LocalDate | null {
  return folded.editions.map(pick).reduce(earlier, null);
}

/** The version that the public sees now: null before the first publishing and after a withdrawal. */
export function publicVersionOf({ effective }: Pick<Folded, 'effective'>): number | null {
  let version: number | null = null;
  for (const event of effective) {
    if (event.kind === 'published') version = event.version;
    if (event.kind === 'withdrawn') version = null;
  }
  return version;
}

/**
 * The first event that 撤销登记 would take back: the latest publishing, withdrawal or end that was
 * recorded, or a whole update that is not published yet; null when there is nothing to take back.
 */
export function retractable(folded: Pick<Folded, 'effective' | 'state'>): FoldEvent | null {
  const last = folded.effective.at(-1);
  if (last && RECORDED_FACTS.has(last.kind)) return last;
  if (folded.state !== 'updating') return null;
  return folded.effective.findLast(({ kind }) => kind === 'updated') ?? null;
}

const RECORDED_FACTS: ReadonlySet<PublicationEventKind> = new Set([
  'published',
  'withdrawn',
  'repealed',
  'expired',
]);

function withoutRetracted(events: readonly FoldEvent[]): {
  effective: FoldEvent[];
  problems: string[];
} {
  const effective: FoldEvent[] = [];
  const problems: string[] = [];
  for (const event of events) {
    if (event.kind !== 'retracted') effective.push(event);
    else if (!takeBack(effective, event.retracts)) {
      problems.push(`第 ${event.sequence} 条登记要撤销的登记不存在。`);
    }
  }
  return { effective, problems };
}

function takeBack(effective: FoldEvent[], from: number | null): boolean {
  const index = effective.findIndex(({ sequence }) => sequence === from);
  // The first draft can't be taken back: there would be no publication left.
  if (index < 1) return false;
  effective.length = index;
  return true;
}

function start(effective: readonly FoldEvent[], problems: readonly string[]): Folded {
  return {
    state: 'drafted',
    currentVersion: 0,
    editions: [],
    lastPublishedOn: null,
    channels: [],
    endKind: null,
    endedOn: null,
    lastConclusion: null,
    effective,
    problems,
  };
}

function apply(folded: Folded, event: FoldEvent): Folded {
  const step = stepOf(event.kind, event.conclusion);
  if (step === undefined) return startEdition(folded, event);
  const cell = transition(folded.state, step);
  if ('refused' in cell) {
    const problem = `第 ${event.sequence} 条登记不符合办理流程：${cell.refused}`;
    return { ...folded, problems: [...folded.problems, problem] };
  }
  return { ...(EFFECTS[event.kind]?.(folded, event) ?? folded), state: cell.to };
}

/** What an event changes besides the state. */
const EFFECTS: Partial<Record<PublicationEventKind, (folded: Folded, event: FoldEvent) => Folded>> =
  {
    updated: startEdition,
    revised: (folded, { version }) => ({ ...onVersion(folded, version), lastConclusion: null }),
    refiled: (folded, { version }) => onVersion(folded, version),
    reviewed: (folded, { conclusion }) => ({ ...folded, lastConclusion: conclusion }),
    published: publishedOn,
    repealed: (folded, { onDate }) => ({ ...folded, endKind: 'repealed', endedOn: onDate }),
    expired: (folded, { onDate }) => ({ ...folded, endKind: 'expired', endedOn: onDate }),
  };

function startEdition(folded: Folded, event: FoldEvent): Folded {
  const edition: Edition = {
    edition: folded.editions.length + 1,
    version: event.version,
    firstOn: null,
    firstPortalOn: null,
    isUpdate: folded.editions.some(({ firstPortalOn }) => firstPortalOn !== null),
  };
  return {
    ...folded,
    currentVersion: event.version,
    editions: [...folded.editions, edition],
    lastConclusion: null,
  };
}

function onVersion(folded: Folded, version: number): Folded {
  return {
    ...folded,
    currentVersion: version,
    editions: replaceLast(folded.editions, (last) => ({ ...last, version })),
  };
}

function publishedOn(folded: Folded, { channel, onDate }: FoldEvent): Folded {
  const editions = replaceLast(folded.editions, (last) => ({
    ...last,
    firstOn: earlier(last.firstOn, onDate),
    firstPortalOn:
      channel === 'county-portal' ? earlier(last.firstPortalOn, onDate) : last.firstPortalOn,
  }));
  const isNewChannel = channel !== null && !folded.channels.includes(channel);
  return {
    ...folded,
    editions,
    lastPublishedOn:
      folded.lastPublishedOn !== null && folded.lastPublishedOn > onDate
        ? folded.lastPublishedOn
        : onDate,
    channels: isNewChannel ? [...folded.channels, channel] : folded.channels,
  };
}

function replaceLast(
  editions: readonly Edition[],
  change: (last: Edition) => Edition,
): readonly Edition[] {
  const last = editions.at(-1);
  return last ? [...editions.slice(0, -1), change(last)] : editions;
}

function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b;
  return b !== null && b < a ? b : a;
}
