import { describe, expect, test } from 'vitest';
import { firstOf, foldEvents, publicVersionOf, retractable } from './fold.ts';
import type { FoldEvent } from './fold.ts';

type Told = Partial<FoldEvent> & Pick<FoldEvent, 'kind' | 'onDate'>;

/** Events in order; a missing version is that of the event before. */
function story(...told: readonly Told[]): readonly FoldEvent[] {
  let version = 1;
  return told.map((event, index) => {
    version = event.version ?? version;
    return {
      sequence: index + 1,
      channel: event.kind === 'published' ? 'county-portal' : null,
      conclusion: event.kind === 'reviewed' ? 'allowed' : null,
      retracts: null,
      ...event,
      version,
    };
  });
}

const drafted: Told = { kind: 'drafted', onDate: '2020-08-20' };
const reviewed: Told = { kind: 'reviewed', onDate: '2020-08-25' };
const published: Told = { kind: 'published', onDate: '2020-08-26' };
const updated: Told = { kind: 'updated', onDate: '2020-10-01', version: 2 };

describe('state', () => {
  test('a draft, its review and its publishing', () => {
    expect(foldEvents(story(drafted)).state).toBe('drafted');
    expect(foldEvents(story(drafted, reviewed)).state).toBe('reviewed');
    expect(foldEvents(story(drafted, reviewed, published)).state).toBe('published');
  });

  test('a review that refers or withholds refuses', () => {
    const folded = foldEvents(story(drafted, { ...reviewed, conclusion: 'referred' }));
    expect(folded.state).toBe('refused');
    expect(folded.lastConclusion).toBe('referred');
  });

  test('an event that the table refuses is skipped and named', () => {
    const folded = foldEvents(story(drafted, published));
    expect(folded.state).toBe('drafted');
    expect(folded.lastPublishedOn).toBeNull();
    expect(folded.problems).toEqual([expect.stringContaining('第 2 条登记')]);
  });

  test('a repealed document keeps its day and stays visible', () => {
    const repealed: Told = { kind: 'repealed', onDate: '2021-01-01' };
    const folded = foldEvents(story(drafted, reviewed, published, repealed));
    expect(folded).toMatchObject({ state: 'repealed', endKind: 'repealed', endedOn: '2021-01-01' });
    expect(publicVersionOf(folded)).toBe(1);
  });
});

describe('editions', () => {
  test('an update is a new edition, counted apart from the first publishing', () => {
    const events = story(drafted, reviewed, published, updated, reviewed, {
      kind: 'published',
      onDate: '2020-10-12',
    });
    const { editions } = foldEvents(events);
    expect(editions).toEqual([
      {
        edition: 1,
        version: 1,
        firstOn: '2020-08-26',
        firstPortalOn: '2020-08-26',
        isUpdate: false,
      },
      {
        edition: 2,
        version: 2,
        firstOn: '2020-10-12',
        firstPortalOn: '2020-10-12',
        isUpdate: true,
      },
    ]);
  });

  test('an update of what was never on the portal is its first publishing there, not an update', () => {
    const onBoard: Told = { ...published, channel: 'notice-board' };
    const folded = foldEvents(story(drafted, reviewed, onBoard, updated, reviewed, published));
    expect(folded.editions.map(({ isUpdate }) => isUpdate)).toEqual([false, false]);
  });

  test('the earliest date counts, in whatever order the channels were recorded', () => {
    const board: Told = { kind: 'published', onDate: '2020-08-25', channel: 'notice-board' };
    const folded = foldEvents(story(drafted, reviewed, published, board));
    expect(firstOf(folded, ({ firstOn }) => firstOn)).toBe('2020-08-25');
    expect(firstOf(folded, ({ firstPortalOn }) => firstPortalOn)).toBe('2020-08-26');
    expect(folded.lastPublishedOn).toBe('2020-08-26');
    expect(folded.channels).toEqual(['county-portal', 'notice-board']);
  });

  test('refiling keeps the edition and its review', () => {
    const refiled: Told = { kind: 'refiled', onDate: '2020-08-25', version: 2 };
    const folded = foldEvents(story(drafted, reviewed, refiled, published));
    expect(folded).toMatchObject({ state: 'published', currentVersion: 2 });
    expect(folded.editions).toHaveLength(1);
    expect(folded.lastConclusion).toBe('allowed');
  });
});

describe('taking a record back', () => {
  const takeBack = (retracts: number): Told => ({
    kind: 'retracted',
    onDate: '2020-10-02',
    retracts,
  });

  test('the last publishing: the item awaits publishing again', () => {
    const events = story(drafted, reviewed, published, takeBack(3));
    const folded = foldEvents(events);
    expect(folded).toMatchObject({ state: 'reviewed', lastPublishedOn: null, channels: [] });
    expect(folded.problems).toEqual([]);
  });

  test('a whole update with its review: the published version is the present one again', () => {
    const before = story(drafted, reviewed, published, updated, reviewed);
    expect(retractable(foldEvents(before))?.sequence).toBe(4);
    const folded = foldEvents([...before, ...story(takeBack(4)).map(atSequence(6))]);
    expect(folded).toMatchObject({ state: 'published', currentVersion: 1 });
  });

  test('nothing of a draft can be taken back, and the draft itself never', () => {
    expect(retractable(foldEvents(story(drafted, reviewed)))).toBeNull();
    const folded = foldEvents(story(drafted, takeBack(1)));
    expect(folded.state).toBe('drafted');
    expect(folded.problems).toHaveLength(1);
  });

  test('a withdrawal recorded by mistake', () => {
    const withdrawn: Told = { kind: 'withdrawn', onDate: '2020-09-01' };
    const before = story(drafted, reviewed, published, withdrawn);
    expect(publicVersionOf(foldEvents(before))).toBeNull();
    expect(retractable(foldEvents(before))?.kind).toBe('withdrawn');
    const after = foldEvents(story(drafted, reviewed, published, withdrawn, takeBack(4)));
    expect(after.state).toBe('published');
    expect(publicVersionOf(after)).toBe(1);
  });

  function atSequence(sequence: number): (event: FoldEvent) => FoldEvent {
    return (event) => ({ ...event, sequence });
  }
});
