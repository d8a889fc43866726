import { describe, expect, test } from 'vitest';
import { PublicationState } from './kinds.ts';
import { STEPS, transition } from './lifecycle.ts';

/** What each step leads to; '-' where it is refused. Columns in the order of STEPS. */
const EXPECTED: Record<PublicationState, string> = {
  //          revised  allowed  refused published updated  refiled   withdrawn repealed expired
  drafted: '  drafted  reviewed refused -         -        -         withdrawn -        -       ',
  reviewed: ' drafted  reviewed refused published -        reviewed  withdrawn -        -       ',
  refused: '  drafted  reviewed refused -         -        -         withdrawn -        -       ',
  published: '-        -        -       published updating published withdrawn repealed repealed',
  updating: ' updating updating updating published -       updating  withdrawn repealed repealed',
  withdrawn: '-        -        -       -         updating withdrawn -         -        -       ',
  repealed: ' -        -        -       -         -        repealed  -         -        -       ',
};

const CASES = PublicationState.options.flatMap((state) => {
  const cells = EXPECTED[state].trim().split(/\s+/);
  return STEPS.map((step, index) => ({ state, step, to: cells[index] ?? '' }));
});

describe('every step in every state', () => {
  test.each(CASES)('$state, $step → $to', ({ state, step, to }) => {
    const cell = transition(state, step);
    if (to === '-') expect(cell).toEqual({ refused: expect.stringMatching(/[。]$/) as string });
    else expect(cell).toEqual({ to });
  });

  test('the matrix has no gap', () => {
    expect(CASES).toHaveLength(PublicationState.options.length * STEPS.length);
    expect(CASES.every(({ to }) => to !== '')).toBe(true);
  });
});
