import { describe, expect, test } from 'vitest';
import { foldLife, isFrozen, ReportState, stateAfter, stepsFrom } from './lifecycle.ts';
import { REPORT_STEP_NAMES } from './steps.ts';
import type { KeptStep, ReportStep, ReportStepKind } from './steps.ts';

const KINDS = Object.keys(REPORT_STEP_NAMES) as ReportStepKind[];

/** Every possible step, written out a second time: state, step, next state. */
const POSSIBLE: readonly (readonly [ReportState, ReportStepKind, ReportState])[] = [
  ['drafting', 'reviewed', 'reviewed'],
  ['reviewed', 'reviewed', 'reviewed'],
  ['reviewed', 'sent-back', 'drafting'],
  ['reviewed', 'signed', 'signed'],
  ['signed', 'reviewed', 'reviewed'],
  ['signed', 'sent-back', 'drafting'],
  ['signed', 'frozen', 'frozen'],
  ['frozen', 'unfrozen', 'drafting'],
  ['frozen', 'handed-in', 'handed-in'],
  ['handed-in', 'unfrozen', 'drafting'],
  ['handed-in', 'handed-in', 'handed-in'],
  ['handed-in', 'accepted', 'accepted'],
  ['handed-in', 'returned', 'returned'],
  ['accepted', 'unfrozen', 'drafting'],
  ['accepted', 'returned', 'returned'],
  ['returned', 'unfrozen', 'drafting'],
];

describe.each(ReportState.options)('a report that is %s', (state) => {
  test.each(KINDS)('%s', (kind) => {
    const expected = POSSIBLE.find(([from, step]) => from === state && step === kind)?.[2] ?? null;
    expect(stateAfter(state, kind)).toBe(expected);
    expect(stepsFrom(state).includes(kind)).toBe(expected !== null);
  });
});

test('nothing is handed in that was not signed and frozen', () => {
  const reached = POSSIBLE.filter(([, step]) => step === 'handed-in').map(([from]) => from);
  expect(reached.every(isFrozen)).toBe(true);
  expect(POSSIBLE.filter(([, , to]) => to === 'frozen').map(([from]) => from)).toEqual(['signed']);
});

let sequence = 0;

function kept(step: ReportStep, more: Partial<KeptStep> = {}): KeptStep {
  sequence += 1;
  return {
    ...{ sequence, step, contentHash: null, version: null },
    ...{ recordedAt: '2021-01-20T01:00:00.000Z', recordedBy: null, person: null },
    ...more,
  };
}

const reviewed = kept(
  { kind: 'reviewed', onDate: '2021-01-10', personId: 1, remark: '' },
  { contentHash: 'a'.repeat(64) },
);
const signed = kept({ kind: 'signed', onDate: '2021-01-12', personId: 2, reason: '' });
const frozen = kept({ kind: 'frozen', onDate: '2021-01-13', personId: 3 }, { version: 1 });

test('the fold tells state, version and what was reviewed', () => {
  expect(foldLife([])).toEqual({
    state: 'drafting',
    version: 0,
    reviewedHash: null,
    signedOn: null,
    impossible: 0,
  });
  expect(foldLife([reviewed, signed, frozen])).toEqual({
    state: 'frozen',
    version: 1,
    reviewedHash: 'a'.repeat(64),
    signedOn: '2021-01-12',
    impossible: 0,
  });
});

test('an unfrozen report keeps its number and has to be reviewed anew', () => {
  const unfrozen = kept({ kind: 'unfrozen', onDate: '2021-02-01', personId: 2, reason: '更正' });
  expect(foldLife([reviewed, signed, frozen, unfrozen])).toMatchObject({
    state: 'drafting',
    version: 1,
    reviewedHash: null,
    signedOn: null,
  });
});

test('a new review makes the signing before it void', () => {
  expect(foldLife([reviewed, signed, reviewed])).toMatchObject({
    state: 'reviewed',
    signedOn: null,
  });
});

test('a step that can not have happened is passed over and counted', () => {
  expect(foldLife([frozen, reviewed, frozen])).toMatchObject({ state: 'reviewed', impossible: 2 });
});
