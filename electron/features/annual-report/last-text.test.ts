import { beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../core/contract.ts';
import type { Narrative } from '../../core/annual-report/narrative.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { publishItem } from '../../testing/test-publications.ts';

let desk: TestDesk;

const [CLERK, REVIEWER, SIGNER] = [1, 2, 3];

const PROFILE = {
  ...{ name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
  ...{ address: '勐海县青石乡', postcode: '666200', telephone: '0691-5120000' },
  contactUnit: '青石乡党政办公室',
};

const OURS: Narrative = {
  overview: [
    { kind: 'heading', text: '（一）主动公开' },
    {
      kind: 'paragraph',
      text: '赶集日在乡为民服务中心门口设点，发放办事指南⟦发布总数⟧份，现场答复村民提问。',
    },
  ],
  problems: [{ kind: 'paragraph', text: '村级公开栏更新不够及时，部分办事指南还没有傣文版本。' }],
};

beforeEach(async () => {
  desk = openTestDesk('2021-01-20');
  for (const [name, role] of [
    ['岩温', 'clerk'],
    ['玉香', 'reviewer'],
    ['李明', 'signer'],
    ['钱进', 'holder'],
    ['吴敏', 'secrecy-reviewer'],
  ] as const) {
    await desk.ask('office.addPerson', { name, roles: [role], dutyFrom: '2019-01-01' });
  }
  await desk.ask('office.saveProfile', PROFILE);
});

type Asked = Partial<Input<'annualReport.lastText'>>;

const lastText = (asked: Asked = {}) =>
  desk.ask('annualReport.lastText', { year: 2021, template: 'form-2021', ...asked });

const save = (year: number, template: 'three-part' | 'form-2021', narrative: Narrative) =>
  desk.ask('annualReport.saveNarrative', { year, template, narrative });

/** The texts of all blocks, headings of sections left out. */
function blocks({ last }: Output<'annualReport.lastText'>): string[] {
  return (last?.sections ?? []).flatMap((section) => section.blocks.map(({ text }) => text));
}

async function freeze2020(): Promise<void> {
  await desk.ask('annualReport.saveSetup', { year: 2020, template: 'three-part' });
  const { zeros } = await desk.ask('annualReport.life', { year: 2020 });
  const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
  await desk.ask('annualReport.confirmZeros', { year: 2020, areas, signerId: SIGNER });
  for (const [kind, personId] of [
    ['reviewed', REVIEWER],
    ['signed', SIGNER],
    ['frozen', CLERK],
  ] as const) {
    const step = { kind, onDate: '2021-01-20', personId };
    await desk.ask('annualReport.takeStep', { year: 2020, step });
  }
}

describe('last year’s text', () => {
  test('is not known where nobody wrote one: a proposal is no report', async () => {
    expect(await lastText()).toEqual({ last: null, likeness: [] });
  });

  test('is what was typed from its paper, by the headings that it had', async () => {
    await desk.ask('annualReport.saveEarlierReport', {
      ...{ year: 2020, values: {}, isPartial: true, paper: '2020 年度报告（网站下载）' },
      text: { overview: [{ kind: 'paragraph', text: '全年发布信息 160 篇。' }] },
    });
    const known = await lastText();
    expect(known.last?.origin).toBe('录入的 2020 年度报告（2020 年度报告（网站下载））');
    expect(known.last?.sections.map(({ heading }) => heading)).toContain(
      '二、存在的主要问题及改进情况',
    );
    expect(blocks(known)).toEqual(['全年发布信息 160 篇。']);
  });

  test('is the text that was saved for it, with its figures, before what was typed', async () => {
    await publishItem(desk);
    await desk.ask('annualReport.saveEarlierReport', {
      ...{ year: 2020, values: {}, isPartial: true, paper: '纸质', publishedOn: null },
      text: { other: [{ kind: 'paragraph', text: '录入的。' }] },
    });
    await save(2020, 'three-part', OURS);
    const known = await lastText();
    expect(known.last?.origin).toBe('2020 年度报告正文第 1 稿（没有定稿）');
    expect(blocks(known)[1]).toContain('发放办事指南1份');
    expect(known.last?.sections[0]?.blocks.map(({ number }) => number)).toEqual([null, 1]);
  });

  test('is the frozen version, whatever happens to the ledger after it', async () => {
    await save(2020, 'three-part', {
      ...OURS,
      other: [{ kind: 'paragraph', text: '没有收取信息处理费，咨询电话⟦联系电话⟧。' }],
    });
    await freeze2020();
    await desk.ask('office.saveProfile', { ...PROFILE, telephone: '0691-5129999' });
    const known = await lastText();
    expect(known.last?.origin).toBe('2020 年度报告第 1 版（2021-01-20 定稿）');
    expect(blocks(known).at(-1)).toContain('咨询电话0691-5120000');
  });
});

describe('a text taken over from last year', () => {
  beforeEach(async () => {
    await save(2020, 'three-part', OURS);
    await publishItem(desk);
  });

  test('is told paragraph by paragraph, although a figure is another one', async () => {
    const narrative = {
      ...OURS,
      problems: [
        {
          kind: 'paragraph' as const,
          text: '办理依申请公开的流程还要再简化一些，答复文书要规范。',
        },
      ],
    };
    const { likeness } = await lastText({ narrative });
    expect(likeness).toEqual([
      { section: 'overview', index: 1, share: 1, nearest: 0 },
      expect.objectContaining({ section: 'problems', index: 0 }),
    ]);
    expect(likeness[1]?.share).toBeLessThan(0.4);
  });

  test('is a warning of the text check, in the editor and in the report', async () => {
    const preview = await desk.ask('annualReport.previewHtml', {
      ...{ year: 2021, template: 'form-2021', narrative: OURS },
    });
    const copied = preview.findings.filter(({ rule }) => rule === 'like-last-year');
    expect(copied.map(({ origin, level }) => [origin?.section, level])).toEqual([
      ['overview', 'warning'],
      ['problems', 'warning'],
    ]);
    await save(2021, 'form-2021', OURS);
    const { findings } = await desk.ask('annualReport.overview', {
      ...{ year: 2021, template: 'form-2021' },
    });
    expect(findings.filter(({ rule }) => rule === 'like-last-year')).toHaveLength(2);
  });

  test('is no warning where the program’s own zeros and facts are the same again', async () => {
    const proposed = await desk.ask('annualReport.narrative', {
      ...{ year: 2020, template: 'form-2019' },
    });
    await desk.ask('annualReport.saveSetup', { year: 2020, template: 'form-2019' });
    await desk.ask('annualReport.saveNarrative', {
      ...{ year: 2020, template: 'form-2019', narrative: proposed.narrative },
    });
    const { findings } = await desk.ask('annualReport.previewHtml', {
      ...{ year: 2021, template: 'form-2021' },
    });
    const sections = findings
      .filter(({ rule }) => rule === 'like-last-year')
      .map(({ origin }) => origin?.section);
    // What is left is what an office has to say in its own words each year.
    expect(new Set(sections)).toEqual(new Set(['overview', 'problems']));
    expect(sections.filter((section) => section === 'overview')).toHaveLength(1);
  });
});

describe('a fix that is carried out from the report’s page', () => {
  const narrative: Narrative = {
    overview: [{ kind: 'paragraph', text: '收到政府信息公开申请3件，没有文件文件。' }],
  };
  const findings = async () =>
    (await desk.ask('annualReport.overview', { year: 2020, template: 'three-part' })).findings;
  const fixOf = async (rule: string) => {
    const fix = (await findings()).find((found) => found.rule === rule)?.fix;
    if (!fix) throw new Error(`no fix for ${rule}`);
    return fix;
  };

  test('binds the number, is saved as the next draft, and is mended', async () => {
    await save(2020, 'three-part', narrative);
    const fix = await fixOf('number-mismatch');
    const { revision } = await desk.ask('annualReport.applyFix', {
      ...{ year: 2020, template: 'three-part', fix },
    });
    expect(revision).toBe(2);
    const stored = await desk.ask('annualReport.narrative', { year: 2020, template: 'three-part' });
    expect(stored.text.revision).toBe(2);
    expect(stored.narrative.overview?.[0]?.text).toBe(
      '收到政府信息公开申请⟦收到申请数⟧件，没有文件文件。',
    );
    expect((await findings()).some(({ rule }) => rule === 'number-mismatch')).toBe(false);
  });

  test('makes the proposed text the office’s own', async () => {
    const { narrative: proposed } = await desk.ask('annualReport.narrative', {
      ...{ year: 2020, template: 'three-part' },
    });
    const quote = proposed.overview?.[1]?.text ?? '';
    const fix = { section: 'overview', index: 1, at: 0, quote, replacement: '（一）公开' } as const;
    await desk.ask('annualReport.applyFix', { year: 2020, template: 'three-part', fix });
    const stored = await desk.ask('annualReport.narrative', { year: 2020, template: 'three-part' });
    expect(stored.text.kind).toBe('saved');
    expect(stored.narrative).toEqual({
      ...proposed,
      overview: proposed.overview?.with(1, { kind: 'heading', text: '（一）公开' }),
    });
  });

  test('is refused when the text was changed since the check', async () => {
    await save(2020, 'three-part', narrative);
    const fix = await fixOf('doubled-word');
    await save(2020, 'three-part', {
      overview: [{ kind: 'paragraph', text: '没有收到政府信息公开申请。' }],
    });
    const reply = await desk.call('annualReport.applyFix', {
      ...{ year: 2020, template: 'three-part', fix },
    });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: expect.stringContaining('改动过') as string },
    });
  });

  test('never puts a number in that there is not', async () => {
    await save(2020, 'three-part', narrative);
    const fix = { ...(await fixOf('doubled-word')), replacement: '⟦没有的数⟧' };
    const reply = await desk.call('annualReport.applyFix', {
      ...{ year: 2020, template: 'three-part', fix },
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
