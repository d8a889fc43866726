import { describe, expect, it, test } from 'vitest';
import { failure } from '../annual-report/check-results.ts';
import { statutoryFigures } from '../annual-report/statutory-figures.ts';
import { rollUp } from './roll-up.ts';
import type { RollUp, RollUpOrder } from './roll-up.ts';
import { TOWNSHIPS, townshipPackage } from './testing/townships.ts';
import type { TownshipYear } from './testing/townships.ts';

const roll = (
  packages: RollUpOrder['packages'],
  order: Partial<Omit<RollUpOrder, 'packages'>> = {},
): RollUp => rollUp({ expected: null, year: null, dueOn: null, ...order, packages });

/** All eleven in order, each with its own numbers. */
const allOf = (year = 2024) =>
  TOWNSHIPS.map((name, at) => townshipPackage({ name, year, received: at, carriedOver: at % 2 }));

const told = ({ problems }: RollUp) => problems.map(({ kind, organ }) => [kind, organ]);
const cell = ({ figures }: RollUp, id: string) => figures.get(id)?.value;
const [MENGHAI = '', DALUO = '', MENGZHE = ''] = TOWNSHIPS;
const MENGWANG = '勐往乡人民政府';

/** Two organs, of which the second is in order: what becomes of the first? */
function beside(...first: readonly (TownshipYear | ReturnType<typeof townshipPackage>)[]): RollUp {
  const packages = first.map((each) => ('folder' in each ? each : townshipPackage(each)));
  return roll([...packages, townshipPackage({ name: DALUO, received: 100 })], { year: 2024 });
}

const RECEIVED = 'table3.A.total';

describe('eleven townships in order', () => {
  const whole = roll(allOf(), { expected: TOWNSHIPS });

  it('are all added up, without a word', () => {
    expect(whole).toMatchObject({ year: 2024, form: 'form-2021', packages: 11, expected: 11 });
    expect(whole.organs.map(({ state }) => state)).toEqual(TOWNSHIPS.map(() => 'merged'));
    expect(whole.problems).toEqual([]);
  });

  it('make the sum of every single cell', () => {
    for (const [at, { id }] of statutoryFigures('form-2021').entries()) {
      const sum = whole.organs.reduce((n, each) => n + (each.package?.facts.values[at] ?? 0), 0);
      expect([id, cell(whole, id)]).toEqual([id, sum]);
    }
    expect(cell(whole, RECEIVED)).toBe(55);
    expect(cell(whole, 'table3.D.business')).toBe(5);
  });

  it('pass the checks of a single report', () => {
    expect(whole.checks.map(({ id, passed }) => [id, passed])).toEqual(
      ['K1', 'K2', 'K3', 'K5', 'K8', 'K13', 'H1'].map((id) => [id, true]),
    );
    expect(whole.checks.at(-1)?.equations.map(({ left }) => left)).toEqual([0, 320, 0]);
  });

  it('stand in the order of the list', () => {
    const { organs } = roll(allOf().toReversed(), { expected: TOWNSHIPS });
    expect(organs.map(({ name }) => name)).toEqual(TOWNSHIPS);
  });
});

test('money is added up in fen, 本年增/减 with its sign, 规章 of whoever may make them', () => {
  const packages = [
    townshipPackage({ name: MENGHAI, cells: { 'table2.charge.amount': 190_457_379 } }),
    townshipPackage({ name: DALUO, cells: { 'table2.charge.amount': 1 } }),
    townshipPackage({
      name: '西双版纳州人民政府',
      cells: { 'table2.rules.inForce': 12 },
      change: {
        office: { name: '西双版纳州人民政府', county: '景洪市', prefecture: '', isTownship: false },
      },
    }),
  ];
  const { figures, problems } = roll(packages);
  expect(problems).toEqual([]);
  expect(figures.get('table2.charge.amount')?.value).toBe(190_457_380);
  expect(figures.get('table2.rules.inForce')?.value).toBe(12);
  const old = roll([
    townshipPackage({ name: MENGHAI, year: 2020, cells: { 'table2.licence.change': -8 } }),
    townshipPackage({ name: DALUO, year: 2020, cells: { 'table2.licence.change': 3 } }),
  ]);
  expect([old.form, cell(old, 'table2.licence.change')]).toEqual(['form-2019', -5]);
});

describe('an organ', () => {
  it('that handed nothing in is named by the list', () => {
    const missing = roll(allOf().slice(1), { expected: TOWNSHIPS });
    expect(told(missing)).toEqual([['missing', MENGHAI]]);
    expect(missing.organs[0]).toMatchObject({ name: MENGHAI, state: 'missing', package: null });
    expect(cell(missing, RECEIVED)).toBe(55);
  });

  it('that is not on the list is named, and counted', () => {
    const stranger = roll(allOf(), { expected: TOWNSHIPS.slice(1) });
    expect(told(stranger)).toEqual([['unexpected', MENGHAI]]);
    expect(stranger.organs.at(-1)).toMatchObject({ name: MENGHAI, state: 'merged' });
  });

  it('that the list spells wrongly is offered for the missing one', () => {
    const slip = roll(allOf(), { expected: [...TOWNSHIPS.slice(0, -1), '勐旺乡人民政府'] });
    expect(told(slip)).toEqual([
      ['missing', '勐旺乡人民政府'],
      ['unexpected', MENGWANG],
    ]);
    expect(slip.problems[1]?.what).toContain('“勐旺乡人民政府”与它相近');
  });

  it('that the list calls by its short name is found, with a note', () => {
    const short = roll(allOf(), { expected: [...TOWNSHIPS.slice(0, -1), '勐海县勐往乡'] });
    expect(told(short)).toEqual([['spelling', MENGWANG]]);
    const withCounty = TOWNSHIPS.map((name) => `勐海县${name}`);
    expect(roll(allOf(), { expected: [...withCounty, ...withCounty] }).problems).toEqual([]);
  });

  it('whose files are not as they were is named with each file, and not counted', () => {
    const files = [
      { path: 'data/包内清单.json', kind: 'changed', message: '内容已经改变。' },
      { path: 'data/报告.pdf', kind: 'missing', message: '缺少。' },
    ] as const;
    const damaged = townshipPackage({ name: MENGHAI, received: 7 }, { damage: files });
    const readable = beside(damaged);
    expect(told(readable)).toEqual([['damaged', MENGHAI]]);
    expect(readable.problems[0]).toMatchObject({ files, folders: [damaged.folder] });
    const unreadable = beside({ ...damaged, facts: null });
    for (const { organs, figures } of [readable, unreadable]) {
      expect(organs.map(({ name, state }) => [name, state])).toContainEqual([MENGHAI, 'damaged']);
      expect(figures.get(RECEIVED)?.value).toBe(100);
    }
  });

  it('of a damaged package without anything readable is found in the list by the folder’s name', () => {
    const unreadable = townshipPackage(
      { name: MENGHAI },
      { facts: null, name: '勐海镇-2024年度-x-第1版' },
    );
    const { organs, problems } = roll([unreadable, ...allOf().slice(1)], { expected: TOWNSHIPS });
    expect(problems.map(({ kind, organ }) => [kind, organ])).toEqual([['damaged', MENGHAI]]);
    expect(organs[0]).toMatchObject({ name: MENGHAI, state: 'damaged' });
  });

  it('with a damaged copy beside the whole one counts', () => {
    const damage = [{ path: 'data/a', kind: 'changed', message: '。' }] as const;
    const packages = [{ name: MENGHAI, received: 7 }].map((each) => townshipPackage(each));
    const rolled = beside(...packages, townshipPackage({ name: MENGHAI }, { damage, facts: null }));
    expect(told(rolled)).toEqual([['damaged', MENGHAI]]);
    expect(cell(rolled, RECEIVED)).toBe(107);
  });

  it('whose corrected version is damaged does not count with the version before it', () => {
    const damage = [{ path: 'data/a', kind: 'changed', message: '。' }] as const;
    for (const facts of [{}, { facts: null }]) {
      const second = townshipPackage({ name: MENGHAI, version: 2 }, { damage, ...facts });
      const rolled = beside({ name: MENGHAI, received: 7 }, second);
      expect(told(rolled)).toEqual([
        ['damaged', MENGHAI],
        ['damaged', MENGHAI],
      ]);
      expect(cell(rolled, RECEIVED)).toBe(100);
    }
  });

  it('with a file that its PC made still counts', () => {
    const stray = townshipPackage({ name: MENGHAI, received: 7 }, { leftByPc: ['data/Thumbs.db'] });
    const rolled = beside(stray);
    expect(rolled.problems).toMatchObject([{ kind: 'stray', level: 'note' }]);
    expect(cell(rolled, RECEIVED)).toBe(107);
  });

  it('with a draft only is named, and not counted', () => {
    const rolled = beside({ name: MENGHAI, received: 7, version: 0 });
    expect(told(rolled)).toEqual([['draft', MENGHAI]]);
    expect(cell(rolled, RECEIVED)).toBe(100);
  });

  it('counts with its highest version, which is said', () => {
    const rolled = beside(
      { name: MENGHAI, received: 7, version: 2 },
      { name: MENGHAI, received: 5, version: 1 },
      { name: MENGHAI, received: 6, version: 0 },
    );
    expect(rolled.problems).toMatchObject([
      { kind: 'superseded', level: 'note', what: '有第2版，这个第1版不再算数。' },
      { kind: 'superseded', level: 'note', what: '有第2版，这个草稿不再算数。' },
    ]);
    expect(cell(rolled, RECEIVED)).toBe(107);
  });

  it('with two contents of one version does not count', () => {
    const rolled = beside({ name: MENGHAI, received: 7 }, { name: MENGHAI, received: 5 });
    expect(told(rolled)).toEqual([['conflict', MENGHAI]]);
    expect(rolled.problems[0]?.folders).toHaveLength(2);
    expect(cell(rolled, RECEIVED)).toBe(100);
  });

  it('with the same package twice counts once', () => {
    const again = { name: MENGHAI, received: 7, madeAt: '2025-01-20T08:00:00.000Z' };
    const rolled = beside({ name: MENGHAI, received: 7 }, again);
    expect(rolled.problems).toMatchObject([{ kind: 'copy', level: 'note' }]);
    expect(cell(rolled, RECEIVED)).toBe(107);
  });

  it('of another year is named, and not counted', () => {
    const rolled = beside({ name: MENGHAI, received: 7, year: 2023 });
    expect(told(rolled)).toEqual([['other-year', MENGHAI]]);
    expect(rolled.organs.map(({ state }) => state)).toContain('other-year');
    expect(cell(rolled, RECEIVED)).toBe(100);
  });

  it('in the form of other years is named, and not counted', () => {
    const rolled = beside({ name: MENGHAI, received: 7, form: 'form-2019' });
    expect(told(rolled)).toEqual([['other-form', MENGHAI]]);
    expect(cell(rolled, RECEIVED)).toBe(100);
  });

  it.each([
    ['K1', { 'table3.A.business': 8, 'table3.A.total': 8 }],
    ['K2', { 'table3.C2.other': 1, 'table3.C2.total': 1 }],
    ['K3', { 'table3.C2.other': 1, 'table3.C1.business': 6 }],
    ['K5', { 'table4.reconsideration.total': 1 }],
    ['K8', { 'table2.licence.decisions': 0.5 }],
    ['K13', { 'table2.rules.inForce': 1 }],
  ])('whose own tables fail %s is named, and not counted', (check, cells) => {
    const rolled = beside({ name: MENGHAI, received: 7, cells });
    expect(told(rolled)).toEqual([['unbalanced', MENGHAI]]);
    expect(rolled.problems[0]?.what).toContain(check);
    expect(cell(rolled, RECEIVED)).toBe(100);
  });

  it('whose list of figures is not whole is named, and not counted', () => {
    const figures = { [RECEIVED]: 7 };
    const rolled = beside({ name: MENGHAI, change: { figures } });
    expect(told(rolled)).toEqual([['unbalanced', MENGHAI]]);
    expect(rolled.problems[0]?.what).toContain('包内清单缺 199 格数字');
  });

  it('under two spellings is one, with a hint', () => {
    const rolled = beside({ name: '勐往乡人民政府', received: 7 }, { name: '勐往乡', received: 7 });
    expect(told(rolled)).toEqual([
      ['copy', '勐往乡人民政府'],
      ['spelling', '勐往乡人民政府'],
    ]);
    expect(cell(rolled, RECEIVED)).toBe(107);
  });

  it('that may have become a town is hinted at, and both count', () => {
    const rolled = beside(
      { name: '勐往乡人民政府', received: 7 },
      { name: '勐往镇人民政府', received: 7 },
    );
    expect(rolled.problems).toMatchObject([{ kind: 'spelling', level: 'note' }]);
    expect(cell(rolled, RECEIVED)).toBe(114);
  });
});

describe('the day by which to hand in', () => {
  it.each([
    ['signed after it', { signedOn: '2025-02-01' }, '成文'],
    ['frozen after it', { change: { frozenOn: '2025-02-01' } }, '定稿'],
    ['made after it, by the office’s clock', { madeAt: '2025-01-31T16:00:00.000Z' }, '做成报送包'],
  ])('is missed by what was %s', (_case, dates, step) => {
    const rolled = beside({ name: MENGHAI, received: 7, ...dates });
    expect(told(rolled)).toEqual([['late', MENGHAI]]);
    expect(rolled.problems[0]?.what).toContain(`到 2025-02-01 才${step}`);
    expect(cell(rolled, RECEIVED)).toBe(107);
  });

  it('is kept until its last minute', () => {
    expect(beside({ name: MENGHAI, madeAt: '2025-01-31T15:59:59.999Z' }).problems).toEqual([]);
  });

  it('is the county’s own when it names one', () => {
    const packages = [townshipPackage({ name: MENGHAI })];
    expect(told(roll(packages, { dueOn: '2025-01-14' }))).toEqual([['late', MENGHAI]]);
    expect(told(roll(packages, { dueOn: '2025-01-15' }))).toEqual([]);
  });

  it('is kept by a report in time whose correction came later', () => {
    const corrected = { name: MENGHAI, version: 2, signedOn: '2025-03-01' };
    expect(told(beside(corrected))).toEqual([['late', MENGHAI]]);
    expect(told(beside(corrected, { name: MENGHAI }))).toEqual([['superseded', MENGHAI]]);
    const draft = { name: MENGHAI, version: 0 };
    expect(told(beside(corrected, draft))).toContainEqual(['late', MENGHAI]);
  });
});

describe('last year’s package', () => {
  const before = { name: MENGHAI, year: 2023, received: 5, carriedOver: 3 };

  it('is compared where it lies beside this year’s', () => {
    expect(beside(before, { name: MENGHAI, received: 7, carriedIn: 3 }).problems).toEqual([]);
    const broken = beside(before, { name: MENGHAI, received: 7, carriedIn: 2 });
    expect(told(broken)).toEqual([['carried-over', MENGHAI]]);
    expect(broken.problems[0]?.what).toContain('商业企业：上年结转 2，上年度报送包“结转下年度” 3');
    expect(cell(broken, RECEIVED)).toBe(107);
  });

  it('may differ where somebody signed for it', () => {
    const signed = { reason: '上年误报', signer: '玉罕', signedOn: '2025-01-10' };
    const change = { signedReasons: [{ check: 'K4', failure: '……', ...signed }] };
    expect(beside(before, { name: MENGHAI, carriedIn: 2, change }).problems).toEqual([]);
  });

  it('is of the form of its own year', () => {
    const packages = [
      townshipPackage({ name: MENGHAI, year: 2020, received: 5, carriedOver: 3 }),
      townshipPackage({ name: MENGHAI, year: 2021, received: 5, carriedIn: 1 }),
    ];
    expect(told(roll(packages))).toEqual([['carried-over', MENGHAI]]);
  });
});

describe('the year', () => {
  it('is the latest that a whole package is of', () => {
    const packages = [
      townshipPackage({ name: MENGHAI, year: 2023 }),
      townshipPackage({ name: MENGHAI, year: 2024 }),
      townshipPackage({ name: DALUO, year: 2025 }, { facts: null }),
    ];
    expect(roll(packages).year).toBe(2024);
    expect(roll(packages.slice(2)).year).toBe(2025);
  });

  it('must be told where no package tells it', () => {
    const nameless = townshipPackage({ name: MENGHAI }, { facts: null, name: '新建文件夹' });
    expect(() => roll([nameless])).toThrow('--year');
    expect(roll([nameless], { year: 2024 }).checks.flatMap((each) => failure(each))).toEqual(
      Array.from({ length: 7 }, () => ''),
    );
  });
});

test('organs of the same name in two counties are two, called by their counties', () => {
  const of = (county: string) => ({
    office: { name: MENGZHE, county, prefecture: '西双版纳州', isTownship: true },
  });
  const packages = [
    townshipPackage({ name: MENGZHE, received: 1, change: of('勐海县') }),
    townshipPackage({ name: MENGZHE, received: 2, version: 0, change: of('勐腊县') }),
    townshipPackage({ name: MENGZHE }, { facts: null }),
  ];
  const rolled = roll(packages, { expected: [MENGZHE, MENGZHE] });
  expect(rolled.problems.map(({ kind, organ }) => [kind, organ])).toEqual([
    ['damaged', MENGZHE],
    ['draft', `勐腊县${MENGZHE}`],
    ['unexpected', MENGZHE],
  ]);
  expect(cell(rolled, RECEIVED)).toBe(1);
});
