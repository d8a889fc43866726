import { describe, expect, test } from 'vitest';
import { OUTCOME_LINES, OutcomeLine } from '../annual-report/outcome-lines.ts';
import { OUTCOME_LEAVES, OutcomeLeaf } from './kinds.ts';
import { LEAVES, WITHHOLDING_LEAVES } from './outcome-leaves.ts';
import {
  OUTCOME_ROOT,
  OUTCOME_TREE,
  REPLY_ROOT,
  leafReached,
  outcomePath,
} from './outcome-tree.ts';
import type { OutcomeQuestionId } from './outcome-tree.ts';

interface Road {
  readonly answers: readonly number[];
  readonly leaf: OutcomeLeaf;
}

/** Every road from a question to an end; a circle would never come back and is cut with a failure. */
function roadsFrom(root: OutcomeQuestionId): Road[] {
  const roads: Road[] = [];
  const open: (readonly number[])[] = [[]];
  for (let answers = open.pop(); answers; answers = open.pop()) {
    if (answers.length > Object.keys(OUTCOME_TREE).length) throw new Error('the tree has a circle');
    const { next, leaf } = outcomePath(answers, root);
    if (leaf !== null) roads.push({ answers, leaf });
    if (next === null) continue;
    for (const place of OUTCOME_TREE[next].answers.keys()) open.push([...answers, place]);
  }
  return roads;
}

const roads = roadsFrom(OUTCOME_ROOT);

describe('the outcome tree', () => {
  test('every leaf lands in exactly one line, and every one of the 21 lines is reached', () => {
    const reached = new Set(roads.map(({ leaf }) => LEAVES[leaf].line));
    expect([...reached].sort()).toEqual([...OUTCOME_LINES].sort());
    expect(OUTCOME_LINES).toHaveLength(21);
    for (const leaf of OUTCOME_LEAVES) {
      expect(OutcomeLine.safeParse(LEAVES[leaf].line).success).toBe(true);
    }
  });

  test('every leaf is reached by exactly one road', () => {
    expect(roads.map(({ leaf }) => leaf).sort()).toEqual([...OUTCOME_LEAVES].sort());
  });

  test('every question is asked on some road, and has at least two answers, none said twice', () => {
    const asked = new Set(
      roads.flatMap(({ answers }) => outcomePath(answers).steps.map(({ id }) => id)),
    );
    expect([...asked].sort()).toEqual(Object.keys(OUTCOME_TREE).sort());
    for (const { question, answers } of Object.values(OUTCOME_TREE)) {
      expect(question).toMatch(/？$/);
      expect(answers.length).toBeGreaterThanOrEqual(2);
      expect(new Set(answers.map(({ label }) => label)).size).toBe(answers.length);
    }
  });

  test('from its first question of a reply on, it leads to all replies and to nothing else', () => {
    const replies = OUTCOME_LEAVES.filter((leaf) => LEAVES[leaf].isReply);
    expect(
      roadsFrom(REPLY_ROOT)
        .map(({ leaf }) => leaf)
        .sort(),
    ).toEqual([...replies].sort());
  });

  test('tells the next question while it is open, and leaves out what comes after the end', () => {
    expect(outcomePath([])).toEqual({ steps: [], next: OUTCOME_ROOT, leaf: null });
    expect(leafReached([0])).toBeNull();
    expect(outcomePath([3, 4, 5])).toEqual({
      steps: [{ id: OUTCOME_ROOT, chosen: 3 }],
      next: null,
      leaf: 'withdrawn',
    });
    expect(outcomePath([0, 99]).next).toBe(REPLY_ROOT);
    expect(leafReached([1], REPLY_ROOT)).toBe('petition');
  });
});

describe('a leaf', () => {
  // Kinds, grounds and lines as the table of reply kinds has them.
  test.each<[OutcomeLeaf, string, string]>([
    ['already-public', 'C1', '第三十六条第（一）项'],
    ['disclosed', 'C1', '第三十六条第（二）项'],
    ['partly', 'C2', '第三十七条'],
    ['state-secret', 'C31', '第十四条'],
    ['prohibited', 'C32', '第十四条'],
    ['security-stability', 'C33', '第十四条'],
    ['third-party-rights', 'C34', '第十五条'],
    ['internal-affairs', 'C35', '第十六条第一款'],
    ['deliberative', 'C36', '第十六条第二款'],
    ['enforcement-file', 'C37', '第十六条第二款'],
    ['special-inquiry', 'C38', '第三十六条第（七）项'],
    ['not-existing', 'C41', '第三十六条第（四）项'],
    ['not-this-organ', 'C41', '第三十六条第（五）项'],
    ['needs-processing', 'C42', '第三十八条'],
    ['still-unclear', 'C43', '第三十条'],
    ['petition', 'C51', '第三十九条第一款'],
    ['repeated', 'C52', '第三十六条第（六）项'],
    ['publication-asked', 'C53', '第三十九条第二款'],
    ['excessive', 'C54', '第三十五条'],
    ['not-information', 'C63', '第二条'],
    ['uncorrected', 'C61', '第三十条'],
    ['unpaid', 'C62', '国办函〔2020〕109号'],
  ])('%s is on line %s by %s', (leaf, line, ground) => {
    expect(LEAVES[leaf].line).toBe(line);
    expect(LEAVES[leaf].articles).toContain(ground);
  });

  test('without an article of its own cites none', () => {
    const without = OUTCOME_LEAVES.filter((leaf) => LEAVES[leaf].articles === '');
    expect(without).toEqual(['confirmation-asked', 'withdrawn', 'other-end']);
  });

  test('that withholds something tells its reasons', () => {
    for (const leaf of WITHHOLDING_LEAVES.filter((each) => each !== 'special-inquiry')) {
      expect(LEAVES[leaf].needsReasons).toBe(true);
      expect(LEAVES[leaf].letterTitle).toBe('政府信息不予公开告知书');
    }
    expect(LEAVES.partly.needsReasons).toBe(true);
    expect(WITHHOLDING_LEAVES.map((leaf) => LEAVES[leaf].line)).toEqual(
      OUTCOME_LINES.filter((line) => line.startsWith('C3')),
    );
  });

  test('says that something doesn’t exist only after a search, and that it is repeated only with the first reply', () => {
    const having = (need: 'needsSearch' | 'needsEarlierReply') =>
      OUTCOME_LEAVES.filter((leaf) => LEAVES[leaf][need]);
    expect(having('needsSearch')).toEqual(['not-existing']);
    expect(having('needsEarlierReply')).toEqual(['repeated']);
  });

  test('that no reply leads to is one of four', () => {
    expect(OUTCOME_LEAVES.filter((leaf) => !LEAVES[leaf].isReply)).toEqual([
      'uncorrected',
      'unpaid',
      'withdrawn',
      'other-end',
    ]);
  });

  test('that is a reply has a letter', () => {
    for (const leaf of OutcomeLeaf.options.filter((each) => LEAVES[each].isReply)) {
      expect(LEAVES[leaf].letterTitle).toMatch(/^政府信息.*(答复书|告知书)/);
    }
  });
});
