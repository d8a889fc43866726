import {
  existsSync,
  mkdtempSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../core/files/limits.ts';
import { hashOf } from '../../platform/file-store.ts';
import type { Shell } from '../../platform/shell.ts';
import { openTestDesk } from '../../testing/test-desk.ts';

function fileOnDisk(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'attach-')), name);
  writeFileSync(file, content);
  return file;
}

function deskChoosing(...files: string[]) {
  return openTestDesk('2020-05-13', { chooseFiles: () => Promise.resolve(files) });
}

const attach = { multiple: true };

describe('attaching files', () => {
  test('keeps each under the hash of its content and records it', async () => {
    const desk = deskChoosing(fileOnDisk('通知.docx', '内容'), fileOnDisk('照片.jpg', '图'));
    const files = await desk.ask('files.attach', attach);
    expect(files).toEqual([
      { name: '通知.docx', sha256: hashOf('内容'), bytes: 6 },
      { name: '照片.jpg', sha256: hashOf('图'), bytes: 3 },
    ]);
    expect(desk.db.prepare('SELECT count(*) FROM storedFile').pluck().get()).toBe(2);
  });

  test('the same file twice is kept once', async () => {
    const file = fileOnDisk('通知.docx', '内容');
    const desk = deskChoosing(file);
    await desk.ask('files.attach', attach);
    await desk.ask('files.attach', attach);
    expect(desk.db.prepare('SELECT count(*) FROM storedFile').pluck().get()).toBe(1);
  });

  test('nothing chosen adds nothing', async () => {
    const desk = openTestDesk('2020-05-13', { chooseFiles: () => Promise.resolve(null) });
    expect(await desk.ask('files.attach', attach)).toEqual([]);
  });

  test('a file of exactly the limit is taken, one byte more is refused by name', async () => {
    const file = fileOnDisk('录像.mp4', 'x');
    truncateSync(file, MAX_FILE_BYTES);
    expect(await deskChoosing(file).ask('files.attach', attach)).toHaveLength(1);
    truncateSync(file, MAX_FILE_BYTES + 1);
    expect(await deskChoosing(file).call('files.attach', attach)).toMatchObject({
      ok: false,
      error: {
        code: 'file-problem',
        message: expect.stringMatching(/“录像\.mp4”.*最大 50 MB/) as string,
      },
    });
  });

  test.each([
    ['空的', () => fileOnDisk('空.docx', '')],
    ['不是文件', () => mkdtempSync(path.join(tmpdir(), 'folder-'))],
    ['读不出来', () => path.join(tmpdir(), '没有这个文件.docx')],
  ])('what can’t be read is refused: %s', async (words, make) => {
    const desk = deskChoosing(make());
    expect(await desk.call('files.attach', attach)).toMatchObject({
      error: { code: 'file-problem', message: expect.stringContaining(words) as string },
    });
    expect(desk.db.prepare('SELECT count(*) FROM storedFile').pluck().get()).toBe(0);
  });

  test('where one file belongs, two are refused', async () => {
    const desk = deskChoosing(fileOnDisk('甲.docx', '甲'), fileOnDisk('乙.docx', '乙'));
    expect(await desk.call('files.attach', { multiple: false })).toMatchObject({
      error: { code: 'invalid-input', message: '这里只能放一个文件，请重新选择。' },
    });
  });

  test('a wrong payload is refused by field', async () => {
    expect(await deskChoosing().call('files.attach', { multiple: 'yes' })).toMatchObject({
      error: { code: 'invalid-input', fields: { multiple: [expect.anything()] } },
    });
  });
});

describe('recording files', () => {
  test('refuses what does not lie in the file store', () => {
    const file = { name: '通知.docx', sha256: 'a'.repeat(64), bytes: 6 };
    expect(() => openTestDesk().runCall('files.record', { files: [file] })).toThrow(
      expect.objectContaining({ code: 'file-problem' }),
    );
  });

  test('refuses a size that is not the content’s', async () => {
    const desk = deskChoosing(fileOnDisk('通知.docx', '内容'));
    const [file] = await desk.ask('files.attach', attach);
    const wrong = { name: '通知.docx', sha256: file?.sha256 ?? '', bytes: 7 };
    expect(() => desk.runCall('files.record', { files: [wrong] })).toThrow(
      expect.objectContaining({ code: 'file-problem' }),
    );
  });
});

describe('opening files', () => {
  async function deskWith(name: string) {
    const opened: string[] = [];
    const shell: Partial<Shell> = {
      chooseFiles: () => Promise.resolve([fileOnDisk(name, '内容')]),
      openFile: (file) => Promise.resolve(void opened.push(file)),
    };
    const desk = openTestDesk('2020-05-13', shell);
    await desk.ask('files.attach', attach);
    return { desk, opened, file: { sha256: hashOf('内容'), name } };
  }

  test('gives a read-only copy under its own name to the PC', async () => {
    const { desk, opened, file } = await deskWith('通知.docx');
    await desk.ask('files.open', file);
    const [copy = ''] = opened;
    expect(path.basename(copy)).toBe('通知.docx');
    expect(readFileSync(copy, 'utf8')).toBe('内容');
    expect(statSync(copy).mode & 0o222).toBe(0);
  });

  test('refuses programs and says why', async () => {
    const { desk, opened, file } = await deskWith('通知.exe');
    expect(await desk.call('files.open', file)).toMatchObject({
      error: { code: 'not-allowed', message: expect.stringContaining('.exe') as string },
    });
    expect(opened).toEqual([]);
  });

  test('a name with a path in it stays in the temporary folder', async () => {
    const { desk, opened, file } = await deskWith('通知.docx');
    await desk.ask('files.open', { ...file, name: '../../通知.docx' });
    expect(path.basename(opened[0] ?? '')).toBe('_.._通知.docx');
    expect(existsSync(opened[0] ?? '')).toBe(true);
  });

  test('refuses a file that the ledger does not have, and a hash that is none', async () => {
    const { desk, file } = await deskWith('通知.docx');
    expect(await desk.call('files.open', { ...file, sha256: 'b'.repeat(64) })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await desk.call('files.open', { ...file, sha256: '../x' })).toMatchObject({
      error: { code: 'invalid-input', fields: { sha256: [expect.anything()] } },
    });
  });
});

describe('choosing a folder', () => {
  test('gives a handle that stands for it', async () => {
    const desk = openTestDesk('2020-05-13', { chooseFolder: () => Promise.resolve('/media/U盘') });
    expect(await desk.ask('files.chooseFolder', { title: '导出到' })).toEqual({
      handle: expect.any(String) as string,
      path: '/media/U盘',
    });
  });

  test('is null when cancelled, and refused without a title', async () => {
    const desk = openTestDesk('2020-05-13', { chooseFolder: () => Promise.resolve(null) });
    expect(await desk.ask('files.chooseFolder', { title: '导出到' })).toBeNull();
    expect(await desk.call('files.chooseFolder', { title: ' ' })).toMatchObject({
      error: { fields: { title: ['请填写对话框标题'] } },
    });
  });
});
