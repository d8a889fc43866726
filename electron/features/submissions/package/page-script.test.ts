// The page on the stick judges as the program does: two writings of one rule, held against each other.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReceipt, parseReceipt, receiptFileName } from '../../../core/submissions/receipt.ts';
import type { ReceiptAnswer } from '../../../core/submissions/receipt.ts';
import { shortCode } from '../../../core/submissions/short-code.ts';
import { checkPackage, isOtherPackage } from '../../../../resources/package/bag-check.js';
import {
  receiptFaults,
  receiptName,
  receiptText,
  typedText,
} from '../../../../resources/package/receipt.js';
import { shortCodeOf } from '../../../../resources/package/short-code.js';
import { packageFile } from './lay-out.ts';
import type { Files } from './testing/small-package.ts';
import {
  entriesOf,
  filesOf,
  flipped,
  packaged,
  smallPackage,
  textsOf,
  verdictOn,
  without,
} from './testing/small-package.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let files: Files;
let embedded: readonly { readonly path: string; readonly sha256: string }[];

beforeAll(async () => {
  files = filesOf(await smallPackage());
  const isKnown = (path: string) => !path.startsWith('tagmanifest-') && path !== '打开我.html';
  embedded = packaged(files)
    .map(packageFile)
    .filter(({ path }) => isKnown(path));
});

const onPage = (damaged: Files, expected?: typeof embedded) =>
  checkPackage(entriesOf(damaged), Object.fromEntries(textsOf(damaged)), expected);
const brief = (findings: readonly { readonly path: string; readonly kind: string }[]) =>
  findings.map(({ path, kind }) => `${kind} ${path}`);

type Damage = (whole: Files) => Files;

const damage = (paths: readonly string[]): fc.Arbitrary<Damage> => {
  const path = fc.constantFrom(...paths);
  return fc.oneof(
    fc.tuple(path, fc.nat()).map(([name, at]): Damage => (whole) => {
      const bits = (whole.get(name)?.length ?? 0) * 8;
      return bits === 0 ? whole : flipped(whole, name, at % bits);
    }),
    path.map(
      (name): Damage =>
        (whole) =>
          without(whole, name),
    ),
    fc.constantFrom('x.txt', 'data/x.docx', 'data/.DS_Store').map(
      (name): Damage =>
        (whole) =>
          new Map(whole).set(name, new Uint8Array([1])),
    ),
    fc.tuple(path, fc.nat(40)).map(([name, length]): Damage => (whole) => {
      const content = whole.get(name);
      return content ? new Map(whole).set(name, content.slice(0, length)) : whole;
    }),
  );
};

describe('the check', () => {
  test('finds nothing in a whole package, with and without what the page remembers', () => {
    expect([onPage(files), onPage(files, embedded)]).toEqual([[], []]);
  });

  test('names the same files for the same reason as the program, for up to three damages at once', () => {
    const several = fc.array(damage([...files.keys()]), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(several, (damages) => {
        const damaged = damages.reduce((whole, apply) => apply(whole), files);
        expect(brief(onPage(damaged))).toEqual(brief(verdictOn(damaged).findings));
      }),
      { numRuns: 3000 },
    );
  });

  test('with what the page remembers, one damage still names one file', () => {
    fc.assert(
      fc.property(damage([...files.keys()]), (apply) => {
        const damaged = apply(files);
        expect(brief(onPage(damaged, embedded))).toEqual(brief(verdictOn(damaged).findings));
      }),
      { numRuns: 1000 },
    );
  });

  test('is not fooled by lists that were written anew: the page remembers the old hashes', async () => {
    const other = filesOf(await smallPackage(2));
    const page = files.get('打开我.html') ?? new Uint8Array();
    expect(isOtherPackage(entriesOf(other), Object.fromEntries(textsOf(other)), embedded)).toBe(
      true,
    );
    const mixed = new Map(other).set('打开我.html', page);
    expect(brief(onPage(mixed, embedded)).length).toBeGreaterThan(0);
    expect(isOtherPackage(entriesOf(files), Object.fromEntries(textsOf(files)), embedded)).toBe(
      false,
    );
  });

  test('names a file that could not be read', () => {
    const entries = entriesOf(files).map((entry) =>
      entry.path === '报送单.pdf' ? { ...entry, sha256: null, sha512: null } : entry,
    );
    expect(brief(checkPackage(entries, Object.fromEntries(textsOf(files)), embedded))).toEqual([
      'unreadable 报送单.pdf',
    ]);
  });
});

test('the short code is the program’s', () => {
  fc.assert(
    fc.property(fc.string(), (text) => shortCodeOf(sha256(text)) === shortCode(sha256(text))),
  );
});

describe('the receipt', () => {
  const answer: ReceiptAnswer = {
    decision: 'returned',
    ...{ organ: '勐往乡/人民政府', year: 2020, reportVersion: 1, packageName: '包' },
    ...{ shortCode: 'ABCD-EFGH-JKMN', manifestHash: 'a'.repeat(64) },
    ...{
      reason: '第一行\n“第二行”',
      receiver: '勐海县政务公开办',
      by: '岩温',
      onDate: '2021-01-29',
    },
    faults: ['data/甲.pdf'],
  };
  const hash = (text: string) => Promise.resolve(sha256(text));

  test('is byte for byte the program’s, and is read by it', async () => {
    const text = await receiptText(answer, hash);
    expect(text).toBe(makeReceipt(answer, sha256));
    expect(parseReceipt(text, sha256)).toMatchObject({ by: '岩温', decision: 'returned' });
    expect(receiptName(answer)).toBe(receiptFileName(answer));
  });

  test('is not made while something is missing', () => {
    const whole = { decision: 'accepted', reason: '', by: '岩温', onDate: '2021-01-29' };
    expect(receiptFaults(whole, true)).toEqual({});
    expect(receiptFaults(whole, false)).toHaveProperty('decision');
    expect(receiptFaults({ ...whole, decision: '' }, true)).toHaveProperty('decision');
    expect(receiptFaults({ ...whole, decision: 'returned' }, true)).toHaveProperty('reason');
    expect(receiptFaults({ ...whole, by: '', onDate: '昨天' }, true)).toEqual(
      expect.objectContaining({
        by: expect.any(String) as string,
        onDate: expect.any(String) as string,
      }),
    );
  });

  test('holds no control characters of what was typed', () => {
    expect(typedText('  甲\u0000\r\n乙\t ', 10)).toBe('甲\n乙');
    expect(typedText('一二三', 2)).toBe('一二');
  });
});
