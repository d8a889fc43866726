import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptStep } from '../annual-report/life/steps.ts';
import type { SubmissionPackage } from './contract.ts';
import { answeredBy, isTaken, matchReceipt } from './match-receipt.ts';
import { makeReceipt, parseReceipt, receiptFileName } from './receipt.ts';
import type { ReceiptAnswer } from './receipt.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const ANSWER: ReceiptAnswer = {
  ...{ organ: '勐往乡人民政府', year: 2020, reportVersion: 2, packageName: '报送包' },
  ...{ shortCode: 'ABCD-EFGH-JKMN', manifestHash: 'a'.repeat(64), decision: 'accepted' },
  ...{ reason: '', receiver: '勐海县政务公开办', by: '岩温', onDate: '2021-01-29', faults: [] },
};

const PACKAGE: SubmissionPackage = {
  ...{ id: 1, year: 2020, version: 2, name: '报送包', place: 'E:\\', auditCode: '' },
  ...{ shortCode: ANSWER.shortCode, manifestHash: ANSWER.manifestHash, files: [], madeAt: '' },
};

const GROUNDS = { packages: [PACKAGE], organ: ANSWER.organ, version: 2 };
const receipt = (changes: Partial<ReceiptAnswer> = {}) =>
  parseReceipt(makeReceipt({ ...ANSWER, ...changes }, hash), hash);

describe('a receipt', () => {
  test('says what was answered, under a name that says whose it is', () => {
    expect(receipt()).toMatchObject(ANSWER);
    expect(receiptFileName(ANSWER)).toBe('回执-勐往乡人民政府-2020-ABCD-EFGH-JKMN.json');
  });

  test('that anybody changed in any value is refused', () => {
    const made = JSON.parse(makeReceipt(ANSWER, hash)) as Record<string, unknown>;
    const key = fc.constantFrom(...Object.keys(made));
    fc.assert(
      fc.property(key, fc.jsonValue(), (name, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(made[name]));
        expect(() => parseReceipt(JSON.stringify({ ...made, [name]: value }), hash)).toThrow();
      }),
    );
    const other = JSON.stringify({ ...made, by: '岩罕' });
    expect(() => parseReceipt(other, hash)).toThrow('可能被改动或者损坏');
  });

  test.each(['', '{', '[]', '{"format":"gongkai-desk/package"}'])('is not “%s”', (text) => {
    expect(() => parseReceipt(text, hash)).toThrow('不是报送回执');
  });

  test('never accepts what has faults, returns nothing without a reason, answers no draft', () => {
    expect(() => makeReceipt({ ...ANSWER, faults: ['data/甲.pdf'] }, hash)).toThrow('核对不通过');
    expect(() => makeReceipt({ ...ANSWER, decision: 'returned' }, hash)).toThrow('没有写明理由');
    expect(() => makeReceipt({ ...ANSWER, reportVersion: 0 }, hash)).toThrow('草稿没有回执');
  });

  test('survives an editor that puts a mark before it and ends lines as Windows does', () => {
    const text = `\uFEFF${makeReceipt(ANSWER, hash).replaceAll('\n', '\r\n')}`;
    expect(parseReceipt(text, hash)).toMatchObject(ANSWER);
  });
});

describe('the package that a receipt answers', () => {
  test('is found by the hash of its list', () => {
    const older = { ...PACKAGE, id: 2, manifestHash: 'b'.repeat(64) };
    expect(matchReceipt(receipt(), { ...GROUNDS, packages: [older, PACKAGE] })).toBe(PACKAGE);
  });

  test.each<[string, Partial<ReceiptAnswer>, Partial<typeof GROUNDS>, string]>([
    ['another organ’s', { organ: '勐遮镇人民政府' }, {}, '是给“勐遮镇人民政府”的'],
    ['another package’s', { manifestHash: 'c'.repeat(64) }, {}, '没有短码是'],
    ['of a year without packages', {}, { packages: [] }, '台账里没有 2020 年度的报送包'],
    ['with another code', { shortCode: 'ABCD-EFGH-JKMP' }, {}, '短码、版本与它的报送包不一致'],
    ['of an older version', {}, { version: 3 }, '答复的是第 2 版，2020 年度报告现在是第 3 版'],
  ])('is not taken from a receipt that is %s', (_case, changes, grounds, words) => {
    expect(() => matchReceipt(receipt(changes), { ...GROUNDS, ...grounds })).toThrow(words);
  });
});

test('the same answer is known again, another one is not', () => {
  const step = { kind: 'accepted', onDate: '2021-01-29', remark: '' } as const;
  const kept = (by: string): KeptStep => ({
    step: { ...step, by, packageCode: ANSWER.shortCode },
    ...{
      sequence: 5,
      contentHash: null,
      version: 2,
      recordedAt: '',
      recordedBy: null,
      person: null,
    },
  });
  expect(isTaken(receipt(), [kept(answeredBy(ANSWER))])).toBe(true);
  expect(isTaken(receipt(), [kept('别人')])).toBe(false);
  expect(
    isTaken(receipt({ decision: 'returned', reason: '缺页' }), [kept(answeredBy(ANSWER))]),
  ).toBe(false);
});
