import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatutoryForm } from '../annual-report/document.ts';
import { statutoryFigures } from '../annual-report/statutory-figures.ts';
import type { QrContent } from './qr-content.ts';
import { encodeQrSet, MOST_BYTES_PER_CODE } from './qr-set.ts';
import { readQrSets } from './read-qr-set.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function content(
  figures: Readonly<Record<string, number>>,
  changes: Partial<QrContent> = {},
): QrContent {
  const form = changes.form ?? 'form-2021';
  const zeros = statutoryFigures(form).map(({ id }) => [id, 0]);
  return {
    ...{ form, year: 2024, version: 2, manifestHash: hash('manifest') },
    office: {
      name: '勐往乡人民政府',
      county: '勐海县',
      prefecture: '西双版纳州',
      isTownship: true,
    },
    ...changes,
    figures: { ...(Object.fromEntries(zeros) as Record<string, number>), ...figures },
  };
}

/** As many numbers as a busy city has: seven columns on every line. */
const BUSY = content(
  Object.fromEntries(statutoryFigures('form-2021').map(({ id }, at) => [id, 100 + at])),
);
/** A township's usual year: two requests, both answered. */
const SMALL = content({
  ...{
    'table2.normative.issued': 3,
    'table2.licence.decisions': 128,
    'table2.penalty.decisions': 17,
  },
  ...{ 'table3.A.natural-person': 2, 'table3.A.total': 2, 'table3.C7.natural-person': 2 },
  ...{ 'table3.C1.natural-person': 2, 'table3.C1.total': 2, 'table3.C7.total': 2 },
});
const EMPTY = content({});

const read = (lines: readonly string[]) => readQrSets(lines, hash);

describe('a set of QR codes', () => {
  it('brings back exactly the content, whatever the names and the numbers', () => {
    const office = fc.record({
      name: fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed()),
      county: fc.constantFrom('', '勐海县', 'a|b;c,d:e%20"f" '),
      prefecture: fc.constantFrom('', '西双版纳\u3000州'),
      isTownship: fc.boolean(),
    });
    const contents = fc.constantFrom(...StatutoryForm.options).chain((form) =>
      fc
        .record({
          office,
          year: fc.integer({ min: 2008, max: 2197 }),
          version: fc.nat(120),
          numbers: fc.dictionary(
            fc.constantFrom(...statutoryFigures(form).map(({ id }) => id)),
            fc.integer({ min: -999, max: 900_000_000 }),
          ),
        })
        .map(({ numbers, ...changes }) => content(numbers, { ...changes, form })),
    );
    fc.assert(
      fc.property(contents, (given) => {
        const { codes, check } = encodeQrSet(given, hash);
        const expected = [{ check, content: given }];
        expect(read(codes)).toEqual({ reports: expected, problems: [], notes: [] });
      }),
    );
  });

  it('fits an empty year into one code, a township’s into two and a busy city’s into eight', () => {
    expect(encodeQrSet(EMPTY, hash).codes).toHaveLength(1);
    expect(encodeQrSet(SMALL, hash).codes).toHaveLength(2);
    expect(encodeQrSet(BUSY, hash).codes).toHaveLength(8);
  });

  it('puts no more into a code than it holds, and about as much into each', () => {
    const bytes = encodeQrSet(BUSY, hash).codes.map((code) => Buffer.byteLength(code));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(MOST_BYTES_PER_CODE);
    expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThan(30);
  });

  it('is printed with a header that a person can read', () => {
    const { codes, check } = encodeQrSet(SMALL, hash);
    expect(codes[0]).toMatch(
      new RegExp(`^GKD1/2024/1/2/${check}-[0-9a-f]{4}/form-2021\\|2024\\|2\\|勐往乡人民政府`),
    );
    expect(codes.join('')).toContain('|2.normative:3;2.licence:');
  });

  it('refuses a table with a cell that is missing or has a fraction', () => {
    const broken = { ...SMALL, figures: { ...SMALL.figures, 'table3.D.other': 0.5 } };
    const rest = Object.fromEntries(
      Object.entries(SMALL.figures).filter(([id]) => id !== 'table3.D.other'),
    );
    expect(() => encodeQrSet(broken, hash)).toThrow('table3.D.other');
    expect(() => encodeQrSet({ ...SMALL, figures: rest }, hash)).toThrow('table3.D.other');
  });
});

describe('reading scanned codes', () => {
  const { codes, check } = encodeQrSet(BUSY, hash);
  const whole = [{ check, content: BUSY }];

  it('takes them in any order, each as often as one likes', () => {
    const shuffled = [...codes.toReversed(), ...codes];
    expect(read(shuffled)).toEqual({ reports: whole, problems: [], notes: [] });
  });

  it('takes them out of what scanning programs put around them', () => {
    const lines = codes.map((code, at) => `2025-01-20 09:0${at % 10},"QR","${code}"\r`);
    expect(read(['\uFEFF时间,类型,内容', ...lines])).toMatchObject({
      reports: whole,
      problems: [],
      notes: [expect.stringContaining('第 1 行')],
    });
  });

  it.each([
    [[3], '缺第 3 张'],
    [[1, 4], '缺第 1、4 张'],
  ])('names the missing codes %j', (missing, words) => {
    const left = codes.filter((_, at) => !missing.includes(at + 1));
    const { reports, problems } = read(left);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([
      { check, year: 2024, codes: codes.length, missing, damaged: [] },
    ]);
    expect(problems[0]?.message).toContain(words);
  });

  it('names a code that was read wrongly, until it is read again', () => {
    const bad = codes.with(4, `${codes[4]?.slice(0, -1) ?? ''}~`);
    expect(read(bad).problems).toMatchObject([{ missing: [5], damaged: [5] }]);
    expect(read(bad).problems[0]?.message).toContain('其中第 5 张扫到了但读坏了');
    expect(read([...bad, ...codes.slice(4, 5)])).toMatchObject({ reports: whole, problems: [] });
  });

  it('never takes a code whose own numbers were changed', () => {
    const renumbered = codes.with(2, (codes[2] ?? '').replace('/3/', '/4/'));
    expect(read(renumbered).problems).toMatchObject([{ missing: [3] }]);
  });

  it('keeps the sets of several offices apart', () => {
    const other = encodeQrSet(SMALL, hash);
    const mixed = [codes, other.codes].flatMap((set) => [...set]).toSorted();
    const { reports, problems } = read(mixed);
    expect(reports.map(({ content: { figures } }) => figures['table3.A.total']).toSorted()).toEqual(
      [2, BUSY.figures['table3.A.total']].toSorted(),
    );
    expect(problems).toEqual([]);
    expect(read(mixed.filter((code) => code !== other.codes[1])).problems).toMatchObject([
      { check: other.check, missing: [2] },
    ]);
  });

  it('names the line where nothing of a set could be read', () => {
    const [code = ''] = encodeQrSet(SMALL, hash).codes;
    expect(read(['', code.replace('勐', '猛')]).problems).toMatchObject([
      { check: null, message: '第 2 行的二维码读坏了，请重新扫描。' },
    ]);
  });

  it('says so when there is no code at all', () => {
    for (const lines of [[], ['', '勐往乡'], ['GKD1/2024/1/2/']]) {
      const messages = read(lines).problems.map(({ message }) => message);
      expect(messages).toEqual([expect.stringContaining('开头是“GKD1/”')]);
    }
  });

  it('refuses a whole set that was not written by this program', () => {
    const forged = (text: string): string[] => {
      const setCheck = hash(text).slice(0, 12);
      const header = `GKD1/2024/1/1/${setCheck}`;
      return [`${header}-${hash(`${header}/${text}`).slice(0, 4)}/${text}`];
    };
    const fields = `form-2021|2024|1|甲|乙|丙|1|${hash('x')}|`;
    expect(read(forged(`${fields}3.A:1`)).reports).toHaveLength(1);
    const others = [
      ...['3.A:01', '3.A:1,', '3.A:1.5', '3.Z:1', '3.A:1;3.A:1', '3.C1:1;3.A:1', 'constructor:1'],
    ].map((lines) => fields + lines);
    const texts = [
      ...others,
      fields.replace('2024', '2023'),
      fields.replace('甲', '%E7'),
      '甲',
      '',
    ];
    for (const text of texts) {
      expect([text, read(forged(text))]).toMatchObject([
        text,
        { reports: [], problems: [{ missing: [], damaged: [1] }] },
      ]);
    }
  });
});
