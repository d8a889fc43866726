import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../core/app-error.ts';
import type { CallName, Input, Output } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { aDraft, addPeople, aReview, publishItem } from '../../testing/test-publications.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk('2021-01-20');
});

async function refusal(name: CallName, input: unknown) {
  const reply = await desk.call(name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

async function figures(year = 2020): Promise<ReadonlyMap<string, number>> {
  const { figures: all } = await desk.ask('annualReport.overview', { year });
  return new Map(all.map(({ id, value }) => [id, value]));
}

/** A row as the register's fold leaves it, without the steps behind it. */
function addRequest(
  year: number,
  number: number,
  row: Partial<Record<string, string | null>>,
): void {
  const { closedOn = null } = row;
  desk.db
    .prepare(
      `INSERT INTO disclosureRequest
         (applicationId, numberYear, number, state, channel, applicantName, applicantCount,
          applicantColumn, title, arrivedOn, receivedOn, provisional, closedOn, outcomeLine, searchText)
       VALUES (1, :year, :number, :state, 'in-person', '张三', 1, :applicantColumn, '补偿方案',
          :receivedOn, :receivedOn, 0, :closedOn, :outcomeLine, '')`,
    )
    .run({
      ...{ year, number, applicantColumn: 'natural-person', receivedOn: '2020-03-01' },
      ...{
        state: closedOn === null ? 'in-progress' : 'closed',
        closedOn,
        outcomeLine: null,
        ...row,
      },
    });
}

async function addRemedy(
  remedy: Partial<Input<'remedies.register'>>,
  decision?: Omit<Input<'remedies.decide'>, 'id'>,
): Promise<void> {
  const { summary } = await desk.ask('remedies.register', {
    ...{ kind: 'reconsideration', applicantName: '张三', act: '答复', claim: '撤销答复' },
    ...{ organ: '甲县人民政府', acceptedOn: '2020-05-06', ...remedy },
  });
  if (decision) await desk.ask('remedies.decide', { id: summary.id, ...decision });
}

const referral: Input<'hotline.register'> = {
  orderNumber: 'MH2020001',
  category: 'help',
  dispatchedBy: '县政务公开办公室',
  dispatchedOn: '2020-06-16',
  receivedOn: '2020-06-16',
  matter: '路灯不亮，请求维修。',
  responsibleUnit: '村镇规划建设服务中心',
  limitOn: '2020-06-23',
};

const round: Input<'surveys.open'> = {
  kind: 'satisfaction',
  title: '满意度测评',
  openedOn: '2020-06-15',
  periodFrom: '2020-06-15',
  periodTo: '2020-06-30',
  target: '村民代表',
  method: '问卷',
};

/** A year in which something of every kind happened. */
async function fillLedger(): Promise<void> {
  addPeople(desk);
  const first = await publishItem(desk, {
    title: '2020年预算信息公开',
    columnId: 1,
    normative: true,
  });
  await publishItem(desk, { title: '第六次会议报告', columnId: 2 });
  await publishItem(
    desk,
    { title: '上年的信息', columnId: 2, baseOn: '2019-03-01' },
    { signedOn: '2019-03-04', publishedOn: '2019-03-05' },
  );
  expect(first).toBe(1);
  const { id } = await desk.ask('hotline.register', referral).then(({ summary }) => summary);
  await desk.ask('hotline.close', { id, closedOn: '2020-06-19', closingNote: '已修好。' });
  await desk.ask('hotline.register', { ...referral, orderNumber: 'MH2020002' });
  await desk.ask('surveys.open', round);
  for (const kind of ['campaign', 'training', 'reading-place', 'institution'] as const) {
    await desk.ask('activities.record', { kind, title: kind, heldOn: '2020-05-20' });
  }
  await desk.ask('activities.record', {
    kind: 'institution',
    title: '旧制度',
    heldOn: '2018-05-20',
  });
  addRequest(2020, 1, { closedOn: '2020-03-20', outcomeLine: 'C34' });
  addRequest(2020, 2, { applicantColumn: 'business' });
  addRequest(2019, 1, {
    receivedOn: '2019-12-20',
    closedOn: '2020-01-06',
    outcomeLine: 'C1',
  });
  await addRemedy({}, { decidedOn: '2020-07-01', outcome: 'maintained' });
  await addRemedy({ kind: 'litigation-direct', acceptedOn: '2020-11-02' });
  await desk.ask('annualReport.saveYearlyFigures', {
    year: 2020,
    entries: [{ code: 'table2.licence.decisions', value: 3, source: '行政许可台账' }],
  });
}

describe('the figures of a ledger', () => {
  test('are all 0 (rates 100) while it is empty, except the 26 domains', async () => {
    const notZero = [...(await figures())].filter(([, value]) => value !== 0);
    expect(notZero).toEqual([
      ['publications.timelyRate', 100],
      ['domains.total', 26],
      ['hotline.onTimeRate', 100],
    ]);
  });

  test('count what happened in the year, and nothing else', async () => {
    await fillLedger();
    const counted = await figures();
    const expected = {
      'publications.total': 2,
      'publications.byColumn.1': 1,
      'publications.byColumn.2': 1,
      'publications.timely': 2,
      'table2.normative.made': 1,
      'table2.normative.disclosed': 1,
      'table2.normative.open': 1,
      'table2.licence.decisions': 3,
      'staff.onDuty': 2,
      institutions: 2,
      readingPlaces: 1,
      'activities.campaign': 1,
      'activities.training': 1,
      'surveys.rounds': 1,
      'hotline.received': 2,
      'hotline.closed': 1,
      'hotline.onTime': 1,
      'hotline.onTimeRate': 50,
      'requests.received': 2,
      'requests.carriedIn': 1,
      'requests.closed': 2,
      'requests.refused': 1,
      'requests.open': 1,
      'table3.C34.natural-person': 1,
      'table3.D.business': 1,
      'table4.reconsideration.upheld': 1,
      'table4.litigation-direct.pending': 1,
      'remedies.lawsuits': 1,
    };
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, counted.get(id)]))).toEqual(
      expected,
    );
    expect((await figures(2019)).get('publications.total')).toBe(1);
    expect((await figures(2021)).get('requests.carriedIn')).toBe(1);
  });

  test('equal in number the records behind them, all of them', async () => {
    await fillLedger();
    const { figures: all } = await desk.ask('annualReport.overview', { year: 2020 });
    const counted = all.filter(({ nature }) => nature === 'counted');
    expect(counted.length).toBeGreaterThan(200);
    for (const { id, value } of counted) {
      const { records } = await desk.ask('annualReport.records', { year: 2020, figure: id });
      expect({ id, count: records.length }).toEqual({ id, count: value });
    }
  });

  test('leave out what was voided or taken back', async () => {
    await fillLedger();
    await desk.ask('hotline.void', { id: 1, reason: '重复登记' });
    await desk.ask('publications.retract', { id: 2, reason: '登记错了' });
    const counted = await figures();
    expect(counted.get('hotline.received')).toBe(1);
    expect(counted.get('publications.total')).toBe(1);
  });

  test('count an update with its title, and the item only once', async () => {
    await fillLedger();
    const text = aDraft({ title: '2020年预算调整公开', baseKind: 'changed', baseOn: '2020-09-01' });
    await desk.ask('publications.update', { id: 1, ...text });
    await desk.ask(
      'publications.review',
      aReview(1, { reviewedOn: '2020-09-02', signedOn: '2020-09-02' }),
    );
    await desk.ask('publications.publish', {
      id: 1,
      channels: [{ channel: 'county-portal', onDate: '2020-10-20' }],
    });
    const counted = await figures();
    expect(counted.get('publications.updated')).toBe(1);
    expect(counted.get('publications.total')).toBe(2);
    expect(counted.get('publications.timely')).toBe(2);
    expect(counted.get('publications.timelyRate')).toBeCloseTo(200 / 3);
    const { tokens } = await desk.ask('annualReport.narrative', {
      year: 2020,
      template: 'three-part',
    });
    expect(tokens.find(({ label }) => label === '更新信息标题')?.text).toBe(
      '《2020年预算调整公开》',
    );
  });

  test('have records that lead to their pages', async () => {
    await fillLedger();
    const behind = async (figure: string) =>
      (await desk.ask('annualReport.records', { year: 2020, figure })).records;
    expect(await behind('publications.byColumn.1')).toEqual([
      {
        title: '2020年预算信息公开',
        detail: '栏目：通知公告',
        why: '2020-08-26 首次在县人民政府门户网站发布',
        date: '2020-08-26',
        route: '/publications/1',
      },
    ]);
    expect((await behind('hotline.onTime')).map(({ route }) => route)).toEqual(['/hotline/1']);
    expect(await behind('table3.C34.total')).toEqual([
      {
        title: '申〔2020〕1号 补偿方案',
        detail: '自然人',
        why: '2020-03-01 收到，2020-03-20 办结，保护第三方合法权益 → 本年度办理结果',
        date: '2020-03-01',
        route: '/requests/1',
      },
    ]);
    expect(await behind('table2.licence.decisions')).toMatchObject([{ title: '行政许可台账' }]);
  });

  test('refuse an id that is none', async () => {
    const { code } = await refusal('annualReport.records', { year: 2020, figure: 'no.such' });
    expect(code).toBe('not-found');
  });
});

describe('the overview', () => {
  test('of an empty ledger proposes a text, passes the checks and wants the profile', async () => {
    const overview = await desk.ask('annualReport.overview', { year: 2020 });
    expect(overview.text).toEqual({ kind: 'proposed', revision: 0, savedAt: null });
    expect(overview.template).toBe('three-part');
    expect(overview.checks.filter(({ passed }) => !passed)).toEqual([]);
    const errors = overview.findings.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ rule: 'office-gap', mend: 'office' }]);
    expect(overview.deadline).toEqual({ on: '2021-01-31', daysLeft: 11 });
  });

  test('goes by the day that the county set', async () => {
    const settings = await desk.ask('office.settings', {});
    await desk.ask('office.saveSettings', {
      ...settings,
      annualReportDeadlines: [{ year: 2020, monthDay: '01-15' }],
    });
    const overview = await desk.ask('annualReport.overview', { year: 2020 });
    expect(overview.deadline).toEqual({ on: '2021-01-15', daysLeft: -5 });
  });

  test('reports 规章 typed in for a township as an error', async () => {
    const entries = [{ code: 'table2.rules.made', value: 1, source: '误填' }] as const;
    await desk.ask('annualReport.saveYearlyFigures', { year: 2020, entries: [...entries] });
    const { checks } = await desk.ask('annualReport.overview', { year: 2020 });
    expect(checks.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual(['K13']);
  });
});

type Narrative = Output<'annualReport.narrative'>['narrative'];

describe('the text', () => {
  const key = { year: 2020, template: 'three-part' } as const;
  const narrative: Narrative = {
    overview: [{ kind: 'paragraph', text: '发布⟦发布总数⟧篇。' }],
  };

  test('is saved in revisions, each template its own', async () => {
    await desk.ask('annualReport.saveNarrative', { ...key, narrative });
    const second = await desk.ask('annualReport.saveNarrative', { ...key, narrative });
    expect(second).toMatchObject({ kind: 'saved', revision: 2 });
    const stored = await desk.ask('annualReport.narrative', key);
    expect(stored.narrative).toEqual(narrative);
    const other = await desk.ask('annualReport.narrative', { ...key, template: 'form-2019' });
    expect(other.text.kind).toBe('proposed');
  });

  test('goes back to the proposal and keeps its revisions', async () => {
    const proposed = (await desk.ask('annualReport.narrative', key)).narrative;
    await desk.ask('annualReport.saveNarrative', { ...key, narrative });
    const reset = await desk.ask('annualReport.resetNarrative', key);
    expect(reset).toEqual({ kind: 'proposed', revision: 2, savedAt: null });
    expect((await desk.ask('annualReport.narrative', key)).narrative).toEqual(proposed);
    const kept = desk.db.prepare('SELECT count(*) FROM reportNarrative').pluck().get();
    expect(kept).toBe(2);
  });

  test.each([
    ['一个不认识的⟦没有的数⟧', '没有叫“没有的数”的数字或信息，请用“插入数字”重新选择。'],
    ['少了半边⟦发布总数', '“⟦”和“⟧”要成对出现，请补上或者删去。'],
  ])('is refused with its place when it says %s', async (text, message) => {
    const bad: Narrative = {
      problems: [
        { kind: 'paragraph', text: '渠道不多。' },
        { kind: 'paragraph', text },
      ],
    };
    const { fields } = await refusal('annualReport.saveNarrative', { ...key, narrative: bad });
    expect(fields).toEqual({ 'narrative.problems.1.text': [message] });
  });

  test('is refused in a section that the template doesn’t have', async () => {
    const alien: Narrative = { requests: [{ kind: 'paragraph', text: '没有申请。' }] };
    const { fields } = await refusal('annualReport.saveNarrative', { ...key, narrative: alien });
    expect(Object.keys(fields ?? {})).toEqual(['narrative.requests.0.text']);
  });

  test('can be looked at before it is saved', async () => {
    const { html, findings } = await desk.ask('annualReport.previewHtml', {
      ...key,
      narrative: { overview: [{ kind: 'paragraph', text: '文件文件，发布⟦发布总数⟧篇。' }] },
    });
    expect(html).toContain('data-figure="publications.total"');
    expect(findings.map(({ rule }) => rule)).toContain('doubled-word');
    expect((await desk.ask('annualReport.narrative', key)).text.kind).toBe('proposed');
  });
});

describe('the template', () => {
  const form = { year: 2021, template: 'form-2019' } as const;

  test('not made for the year needs a reason', async () => {
    const { fields } = await refusal('annualReport.saveSetup', form);
    expect(Object.keys(fields ?? {})).toEqual(['reason']);
    const setup = await desk.ask('annualReport.saveSetup', { ...form, reason: '县里要求沿用' });
    expect(setup).toMatchObject({ template: 'form-2019', isChosen: true });
    const overview = await desk.ask('annualReport.overview', { year: 2021 });
    expect(overview.misfit).toContain('只适用于 2019、2020 年度');
  });

  test('made for the year needs none, and keeps the date of the report', async () => {
    const setup = { ...form, year: 2020, signedOn: '2021-01-28' };
    await desk.ask('annualReport.saveSetup', setup);
    const { document, template } = await desk.ask('annualReport.overview', { year: 2020 });
    expect({ template, signedOn: document.signedOn }).toEqual({
      template: 'form-2019',
      signedOn: '2021-01-28',
    });
    expect(document.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3);
  });

  test('is not dated before its year is over', async () => {
    const early = { year: 2020, template: 'three-part', signedOn: '2020-06-30' };
    const { fields } = await refusal('annualReport.saveSetup', early);
    expect(Object.keys(fields ?? {})).toEqual(['signedOn']);
  });
});

describe('the yearly figures', () => {
  test('keep every entry, and the latest counts', async () => {
    const entry = { code: 'table2.licence.decisions', source: '许可台账' } as const;
    for (const value of [3, 5]) {
      await desk.ask('annualReport.saveYearlyFigures', {
        year: 2020,
        entries: [{ ...entry, value }],
      });
    }
    const all = await desk.ask('annualReport.yearlyFigures', { year: 2020 });
    expect(all.find(({ id }) => id === entry.code)).toMatchObject({ value: 5, source: '许可台账' });
    expect(desk.db.prepare('SELECT count(*) FROM yearlyFigure').pluck().get()).toBe(2);
    expect((await figures(2021)).get(entry.code)).toBe(0);
  });
});

describe('the export', () => {
  const key = { year: 2020, template: 'form-2019' } as const;

  async function chosenFolder(): Promise<{ folder: string; folderHandle: string }> {
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    desk = openTestDesk('2021-01-20', {
      chooseFolder: () => Promise.resolve(folder),
      printToPdf: () => Promise.reject(new AppError('file-problem', '这里不能印 PDF。')),
    });
    await desk.ask('office.saveProfile', {
      ...{ name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
      ...{ address: '勐海县青石乡', postcode: '666200', telephone: '0691-5120000' },
      contactUnit: '青石乡党政办公室',
    });
    const chosen = await desk.ask('files.chooseFolder', { title: '选择文件夹' });
    if (!chosen) throw new Error('no folder was chosen');
    return { folder, folderHandle: chosen.handle };
  }

  test('writes the files, gives their fingerprints and records them', async () => {
    const { folder, folderHandle } = await chosenFolder();
    const formats = ['docx', 'xlsx', 'html', 'json'] as const;
    const written = await desk.ask('annualReport.export', {
      ...{ ...key, folderHandle, formats: [...formats] },
    });
    const report = written.files.filter(({ name }) => name.includes('青石乡人民政府2020年'));
    expect(report.map(({ name }) => path.extname(name))).toEqual([
      '.docx',
      '.xlsx',
      '.html',
      '.json',
    ]);
    for (const { name, sha256, bytes } of written.files) {
      const content = readFileSync(path.join(folder, name));
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    const [recorded] = await desk.ask('annualReport.exports', { year: 2020 });
    expect(recorded).toMatchObject({ template: 'form-2019', folder, files: written.files });
  });

  test('says which format could not be made, and writes nothing unless asked to go on', async () => {
    const { folder, folderHandle } = await chosenFolder();
    const input = { ...key, folderHandle, formats: ['pdf', 'html'] };
    const error = await refusal('annualReport.export', input);
    expect(error).toMatchObject({ code: 'file-problem', message: '这里不能印 PDF。' });
    expect(readdirSync(folder)).toEqual([]);
    const going = await desk.call('annualReport.export', { ...input, whenUnmakeable: 'refuse' });
    expect(going).toMatchObject({
      ok: true,
      value: { refused: [{ format: 'pdf', reason: '这里不能印 PDF。' }] },
    });
  });

  test('is refused, naming the checks, while an error stands', async () => {
    const { folder, folderHandle } = await chosenFolder();
    await desk.ask('annualReport.saveYearlyFigures', {
      year: 2020,
      entries: [{ code: 'table2.rules.made', value: 1, source: '误填' }],
    });
    const input = { ...key, folderHandle, formats: ['html'] };
    const { code, message } = await refusal('annualReport.export', input);
    expect(code).toBe('not-allowed');
    expect(message).toContain('K13 表二：乡镇没有规章制定权');
    expect(message).toContain('规章·本年新制作数量：1，应为 0');
    expect(readdirSync(folder)).toEqual([]);
    expect(await desk.ask('annualReport.exports', { year: 2020 })).toEqual([]);
  });

  test('is refused in a template that is not made for the year, until a reason is given', async () => {
    const { folderHandle } = await chosenFolder();
    const input = { ...key, year: 2021, folderHandle, formats: ['html'] };
    expect((await refusal('annualReport.export', input)).message).toContain(
      '“模板和日期”里填写理由',
    );
  });

  test('is refused without a folder that was chosen', async () => {
    await chosenFolder();
    const input = { ...key, folderHandle: 'made-up', formats: ['html'] };
    expect((await refusal('annualReport.export', input)).code).toBe('not-found');
  });
});
