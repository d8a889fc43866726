import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stepOf } from '../../core/requests/testing/case-builder.ts';
import { hashOf } from '../../platform/file-store.ts';
import { readDocx, readHtml } from '../../testing/read-back.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addOffice, registerRequest, replied, takeSteps } from '../../testing/test-requests.ts';

let desk: TestDesk;
let chosenFolder: string;
let opened: string[];
let printed: string[];

beforeEach(async () => {
  chosenFolder = mkdtempSync(path.join(tmpdir(), 'documents-test-'));
  opened = [];
  printed = [];
  desk = openTestDesk('2024-09-12', {
    chooseFolder: () => Promise.resolve(chosenFolder),
    openFile: (file) => {
      opened.push(file);
      return Promise.resolve();
    },
    printToPdf: (html) => {
      printed.push(html);
      return Promise.resolve(new TextEncoder().encode(`%PDF-1.7 ${html}`));
    },
  });
  await addOffice(desk);
});

async function answeredRequest() {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [['accepted', '2024-09-13'], ...replied('2024-09-18')]);
  const { letters } = await desk.ask('requests.get', { id });
  const letterId = letters[0]?.id ?? 0;
  return { id, letterId };
}

async function handle(): Promise<string> {
  const folder = await desk.ask('files.chooseFolder', { title: '存到哪里' });
  return folder?.handle ?? '';
}

const refusalOf = async (...call: Parameters<TestDesk['call']>) => {
  const reply = await desk.call(...call);
  return reply.ok ? null : reply.error;
};

test('a preview is the letter that the step would issue, with the number it would take', async () => {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [['accepted', '2024-09-13']]);
  const step = stepOf('extended', '2024-09-13', { days: 5, reason: '需要检索档案。' });
  const preview = await desk.ask('requests.preview', { id, step });
  expect(preview).toMatchObject({
    title: '政府信息公开申请延期答复告知书',
    number: '青政公开延〔2024〕1号',
  });
  expect(readHtml(preview?.html ?? '').lines).toContain('青政公开延〔2024〕1号');
  const taken = await desk.ask('requests.take', { id, step });
  expect(taken.letterNumber).toBe(preview?.number);
  const { letters } = await desk.ask('requests.get', { id });
  const letter = await desk.ask('requests.letter', { letterId: letters[0]?.id ?? 0 });
  expect(letter).toEqual(preview);
});

test('a step without a letter has no preview, and one that is refused says why', async () => {
  const id = await registerRequest(desk);
  desk.setToday('2024-09-13');
  const preview = (step: ReturnType<typeof stepOf>) => ['requests.preview', { id, step }] as const;
  expect(await desk.ask(...preview(stepOf('accepted', '2024-09-13')))).toBeNull();
  expect(await refusalOf(...preview(stepOf('served', '2024-09-13')))).toMatchObject({
    code: 'not-allowed',
  });
});

test('a draft is looked at as the reply it becomes, before it is kept and while it is reviewed', async () => {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [['accepted', '2024-09-13']]);
  expect(await desk.ask('requests.draftedReply', { id })).toBeNull();
  const draft = stepOf('drafted', '2024-09-13', { content: '现提供《补偿方案》一份。' });
  const before = await desk.ask('requests.preview', { id, step: draft });
  expect(before?.title).toBe('政府信息公开申请答复书（予以公开）');
  expect(readHtml(before?.html ?? '').lines.join('')).toContain('现提供《补偿方案》一份。');
  await desk.ask('requests.take', { id, step: draft });
  await takeSteps(desk, id, [['submitted', '2024-09-13']]);
  expect(await desk.ask('requests.draftedReply', { id })).toEqual(before);
});

test('the Word file of a letter is the frozen one, byte for byte', async () => {
  const { id, letterId } = await answeredRequest();
  const { path: file } = await desk.ask('requests.exportDocument', {
    ...{ id, letterId },
    ...{ format: 'docx', folder: await handle() },
  });
  expect(file).toBe(
    path.join(chosenFolder, '青政公开答〔2024〕1号 政府信息公开申请答复书（予以公开）.docx'),
  );
  expect(readdirSync(chosenFolder)).toEqual([path.basename(file)]);
  const docx = desk.db.prepare('SELECT docx FROM requestLetter').pluck().get();
  expect(hashOf(readFileSync(file))).toBe(docx);
  const { html } = await desk.ask('requests.letter', { letterId });
  expect(await readDocx(readFileSync(file))).toEqual(readHtml(html));
});

test('the PDF of a letter is printed from what was frozen, not from the case as it is now', async () => {
  const { id, letterId } = await answeredRequest();
  const { html } = await desk.ask('requests.letter', { letterId });
  await desk.ask('office.saveProfile', {
    ...{ name: '新的机关', county: '勐海县', prefecture: '西双版纳州', address: '', postcode: '' },
    ...{ telephone: '', contactUnit: '', numberPrefix: '青政公开' },
  });
  const { path: file } = await desk.ask('requests.exportDocument', { id, letterId, format: 'pdf' });
  expect(opened).toEqual([file]);
  expect(path.basename(file)).toBe('青政公开答〔2024〕1号 政府信息公开申请答复书（予以公开）.pdf');
  expect(printed).toEqual([html]);
});

test('a form that was worked on after an earlier export is not replaced', async () => {
  const id = await registerRequest(desk);
  const folder = await handle();
  const save = () =>
    desk.ask('requests.exportDocument', { id, form: 'application-form', format: 'docx', folder });
  const first = await save();
  expect(path.basename(first.path)).toBe('青政公开申〔2024〕1号 政府信息公开申请表.docx');
  expect((await save()).path).toBe(first.path);
  writeFileSync(first.path, '手工改过');
  const second = await save();
  expect(path.basename(second.path)).toBe('青政公开申〔2024〕1号 政府信息公开申请表（2）.docx');
  expect(readFileSync(first.path, 'utf8')).toBe('手工改过');
  const { html } = await desk.ask('requests.form', { id, form: 'application-form' });
  expect(await readDocx(readFileSync(second.path))).toEqual(readHtml(html));
});

test('what does not belong to the case, or is not due yet, is refused', async () => {
  const { letterId } = await answeredRequest();
  const other = await registerRequest(desk);
  const exporting = (input: object) =>
    refusalOf('requests.exportDocument', { id: other, format: 'docx', ...input });
  expect(await exporting({ letterId })).toMatchObject({ code: 'not-found' });
  expect(await exporting({})).toMatchObject({ code: 'invalid-input' });
  expect(await exporting({ form: 'application-form', folder: 'x' })).toMatchObject({
    code: 'not-found',
  });
  const form = { id: other, form: 'search-record' } as const;
  expect(await refusalOf('requests.form', form)).toMatchObject({ code: 'not-allowed' });
  expect(await refusalOf('requests.letter', { letterId: 99 })).toMatchObject({ code: 'not-found' });
});

test('a letter whose content was changed in the file is not shown as issued', async () => {
  const { letterId } = await answeredRequest();
  desk.db.exec(`
    DROP TRIGGER requestLetterIsKept;
    UPDATE requestLetter SET content = replace(content, '岩温', '他人')`);
  expect(await refusalOf('requests.letter', { letterId })).toMatchObject({ code: 'file-problem' });
});
