import { describe, expect, test } from 'vitest';
import { ENDED_STATES, RequestState } from './kinds.ts';
import { STEP_KINDS, transition } from './lifecycle.ts';
import { STEP_RULES } from './step-rules.ts';

const matrix = RequestState.options.flatMap((state) =>
  STEP_KINDS.map((kind) => ({ state, kind, cell: transition(state, kind) })),
);

test('every state answers every step: with a next state, or a sentence that says why not', () => {
  expect(matrix).toHaveLength(RequestState.options.length * STEP_KINDS.length);
  for (const { cell } of matrix) {
    if ('refused' in cell) expect(cell.refused).toMatch(/。$/u);
    else expect(['stays', 'resumes', ...RequestState.options]).toContain(cell.to);
  }
});

test('every state can be reached, and every open one can be left for an end', () => {
  const next = (state: RequestState): readonly RequestState[] =>
    matrix.flatMap(({ state: from, cell }) => {
      if (from !== state || 'refused' in cell || cell.to === 'stays') return [];
      return cell.to === 'resumes' ? ['in-progress' as const] : [cell.to];
    });
  const reached = new Set<RequestState>(['awaiting-confirmation', 'registered']);
  for (const state of reached) for (const after of next(state)) reached.add(after);
  expect([...reached].sort()).toEqual([...RequestState.options].sort());
  for (const state of RequestState.options) {
    if (ENDED_STATES.has(state)) continue;
    expect(next(state)).toContain('discontinued');
  }
});

describe('an ended request', () => {
  test.each(['archived', 'voided'] as const)('that is %s takes no step at all', (state) => {
    const taken = STEP_KINDS.filter((kind) => !('refused' in transition(state, kind)));
    expect(taken).toEqual([]);
  });

  test('is not reopened: what follows the end is a correction, a note, a notice, a publication, archiving', () => {
    const allowed = (state: RequestState) =>
      STEP_KINDS.filter((kind) => !('refused' in transition(state, kind)));
    expect(allowed('closed')).toEqual([
      'amended',
      'noted',
      'third-party-notified',
      'made-proactive',
      'archived',
    ]);
    expect(allowed('discontinued')).toEqual(['amended', 'noted', 'archived']);
  });

  test('says so with the article of the law', () => {
    expect(transition('archived', 'extended')).toEqual({
      refused: '案卷已经归档，不能再登记“延长答复期限”（条例第四十五条）。',
    });
  });
});

test('no reply is signed without review and secrecy review before it (art. 17)', () => {
  expect(STEP_RULES.approved.from).toEqual(['under-review']);
  expect(STEP_RULES['secrecy-cleared'].from).toEqual(['secrecy-review']);
  expect(STEP_RULES.signed.from).toEqual(['awaiting-signature']);
  expect(STEP_RULES.served.from).toEqual(['awaiting-service']);
});
