import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMeter } from './meter.ts';
import { nodeDisk } from './node-disk.ts';
import type { PackageDisk } from './package-disk.ts';
import { layDown, textOf, treeOf } from './testing/folder-tree.ts';
import { parseLeftover, temporaryNames } from './temporary-names.ts';
import { writeFolder } from './write-folder.ts';
import type { FolderFile, WriteProgress } from './write-order.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const large = new Uint8Array(5 * 1024 * 1024 + 7).map((_, index) => index % 251);
const FILES: readonly FolderFile[] = [
  { path: 'data/图/大.bin', content: large },
  { path: 'data/空.txt', content: text('') },
  { path: 'bagit.txt', content: text('BagIt-Version: 1.0\n') },
];
const disk = nodeDisk();
let parent = '';

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'write-folder-'));
});

describe('on this machine’s disk', () => {
  test('every file arrives, is read back and told with its checksum', async () => {
    const written = await writeFolder({ parent, name: '报告', files: FILES, disk });
    expect(treeOf(path.join(parent, '报告'))).toBe(textOf(FILES));
    expect(readdirSync(parent)).toEqual(['报告']);
    expect(written).toMatchObject({ path: path.join(parent, '报告'), leftovers: [] });
    expect(written.files.map(({ path: file, bytes, kind }) => [file, bytes, kind])).toEqual([
      ['data/图/大.bin', large.length, 'same'],
      ['data/空.txt', 0, 'same'],
      ['bagit.txt', 19, 'same'],
    ]);
    expect(written.files[1]?.sha256).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('an older folder of the name is replaced whole: files that it had more are gone', async () => {
    layDown(path.join(parent, '报告'), [{ path: '旧.txt', content: text('旧') }, ...FILES]);
    await writeFolder({ parent, name: '报告', files: FILES, disk });
    expect(treeOf(path.join(parent, '报告'))).toBe(textOf(FILES));
    expect(readdirSync(parent)).toEqual(['报告']);
  });

  test('the last file is made when all others are flushed', async () => {
    const steps: string[] = [];
    const watching: PackageDisk = {
      ...disk,
      createFile: async (file) => {
        steps.push(`create ${path.basename(file)}`);
        const made = await disk.createFile(file);
        const flush = async (): Promise<void> => {
          await made.flush();
          steps.push(`flushed ${path.basename(file)}`);
        };
        return { ...made, flush };
      },
      flushFolder: async (folder) => {
        await disk.flushFolder(folder);
        steps.push(`flushed ${path.basename(folder)}`);
      },
    };
    await writeFolder({ parent, name: '报告', files: FILES, disk: watching });
    const hidden = path.basename(temporaryNames(parent, '报告').writing);
    const before = steps.slice(0, steps.indexOf('create bagit.txt'));
    for (const name of ['大.bin', '空.txt', '图', 'data', hidden, path.basename(parent)]) {
      expect(before).toContain(`flushed ${name}`);
    }
    // The large file is flushed on the way too, so that progress is not the cache's.
    expect(before.filter((step) => step === 'flushed 大.bin')).toHaveLength(2);
  });

  test('a stick that is no longer there is told before anything is made', async () => {
    const gone = path.join(parent, '已拔出');
    await expect(
      writeFolder({ parent: gone, name: '报告', files: FILES, disk }),
    ).rejects.toMatchObject({ state: 'gone', code: 'file-problem' });
  });

  test('the same folder is not written twice at a time', async () => {
    const order = { parent, name: '报告', files: FILES, disk };
    const first = writeFolder(order);
    await expect(writeFolder(order)).rejects.toMatchObject({ code: 'conflict' });
    await first;
    await writeFolder(order);
  });

  test('a file that stands under the name gives way to the folder', async () => {
    writeFileSync(path.join(parent, '报告'), '一个文件');
    await writeFolder({ parent, name: '报告', files: FILES, disk });
    expect(treeOf(path.join(parent, '报告'))).toBe(textOf(FILES));
  });
});

describe('what other writings left', () => {
  const hide = (name: string): void => mkdirSync(path.join(parent, name));

  test('of another PC, and of a process that has ended, is removed', async () => {
    hide('.正在写入-别的-ffffff-1');
    hide(path.basename(temporaryNames(parent, '早先', 4_194_305).writing));
    await writeFolder({ parent, name: '报告', files: FILES, disk });
    expect(readdirSync(parent)).toEqual(['报告']);
  });

  test('of a process of this PC that still runs is left alone, and so is what is not ours', async () => {
    const running = path.basename(temporaryNames(parent, '同时', process.ppid).writing);
    hide(running);
    hide('.正在写入-我的文章');
    await writeFolder({ parent, name: '报告', files: FILES, disk });
    expect(readdirSync(parent).toSorted()).toEqual(
      ['.正在写入-我的文章', running, '报告'].toSorted(),
    );
  });

  test('the folder of another report that was moved aside is put back', async () => {
    layDown(path.join(parent, '.原有-去年-ffffff-1'), FILES);
    await writeFolder({ parent, name: '报告', files: FILES, disk });
    expect(treeOf(path.join(parent, '去年'))).toBe(textOf(FILES));
    expect(readdirSync(parent).toSorted()).toEqual(['去年', '报告'].toSorted());
  });

  test('a name of ours tells what it is, even when the report’s own name looks like one', () => {
    const names = temporaryNames('', '报告-ffffff-1', 77);
    expect(parseLeftover(names.aside)).toMatchObject({
      ...{ kind: 'aside', name: '报告-ffffff-1', pid: 77, isOfThisPc: true },
    });
    expect(parseLeftover('报告')).toBeNull();
  });
});

describe('progress', () => {
  test('goes up to all bytes in writing and in checking, with the files’ names', async () => {
    const told: WriteProgress[] = [];
    const progress = (next: WriteProgress): void => void told.push(next);
    await writeFolder({ parent, name: '报告', files: FILES, disk, progress });
    const total = large.length + 19;
    for (const phase of ['writing', 'checking'] as const) {
      const own = told.filter((entry) => entry.phase === phase);
      expect(own.at(-1)).toMatchObject({ bytesDone: total, bytesTotal: total, secondsLeft: 0 });
      expect(own.map(({ file }) => file)).toContain('data/图/大.bin');
      const done = own.map(({ bytesDone }) => bytesDone);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
    }
    expect(told.map(({ phase }) => phase)).toContain('replacing');
  });

  test('tells the speed and the time that is left', () => {
    let now = 0;
    const told: WriteProgress[] = [];
    const meter = createMeter(
      (next) => told.push(next),
      () => now,
    );
    meter.begin('writing', 1000);
    expect(told.at(-1)).toMatchObject({ bytesPerSecond: null, secondsLeft: null });
    now = 2000;
    meter.add(100);
    expect(told.at(-1)).toMatchObject({ bytesPerSecond: 50, secondsLeft: 18 });
    now = 2050;
    meter.add(1);
    expect(told.at(-1)?.bytesDone).toBe(100);
  });
});
