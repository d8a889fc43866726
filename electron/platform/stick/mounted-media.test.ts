// The same on real file systems that fill up, turn read-only, are taken away, or lose power.

import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nodeDisk } from './node-disk.ts';
import type { NewFile, PackageDisk } from './package-disk.ts';
import { testCapacity } from './sample-write.ts';
import { layDown, textOf, treeOf } from './testing/folder-tree.ts';
import { extMedium, mountImage, tmpfsMedium, whyNoMedia } from './testing/mounted-medium.ts';
import type { MountedMedium } from './testing/mounted-medium.ts';
import { writeFolder } from './write-folder.ts';
import type { FolderFile, WrittenFolder } from './write-order.ts';
import { WriteProblem } from './write-problem.ts';

// Mounting takes a while on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const reason = whyNoMedia();
const skipped = reason === null ? '' : ` (skipped: ${reason})`;

const bytes = (text: string, times: number): Uint8Array =>
  new TextEncoder().encode(text.repeat(times));
const NAME = '某某乡-2025年度-第1版';
const NEW: readonly FolderFile[] = [
  { path: 'data/报告.docx', content: bytes('新的报告', 20_000) },
  { path: 'manifest-sha256.txt', content: bytes('新清单', 10) },
  { path: 'bagit.txt', content: bytes('BagIt-Version: 1.0\n', 1) },
];
const OLD: readonly FolderFile[] = [
  { path: 'data/报告.docx', content: bytes('旧的报告', 15_000) },
  { path: 'bagit.txt', content: bytes('BagIt-Version: 1.0\n', 1) },
];
const TEXTS = { old: textOf(OLD), new: textOf(NEW) };

let open: MountedMedium[] = [];
afterEach(() => {
  for (const medium of open.toReversed()) medium.dispose();
  open = [];
});

function kept<M extends MountedMedium>(medium: M): M {
  open.push(medium);
  return medium;
}

/** A disk that does something at its n-th call. */
function atCall(count: number, happen: () => void): PackageDisk & { readonly calls: () => number } {
  let calls = 0;
  const disk = nodeDisk();
  const counted = <A extends readonly unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      calls += 1;
      if (calls === count) happen();
      return call(...args);
    };
  };
  const counting = (file: NewFile): NewFile => ({
    ...{ write: counted(file.write), flush: counted(file.flush), close: counted(file.close) },
  });
  return {
    calls: () => calls,
    makeFolder: counted(disk.makeFolder),
    createFile: counted((file: string) => disk.createFile(file).then(counting)),
    flushFolder: counted(disk.flushFolder),
    rename: counted(disk.rename),
    removeTree: counted(disk.removeTree),
    list: counted(disk.list),
    exists: counted(disk.exists),
    room: counted(disk.room),
    readBack: counted(disk.readBack),
  };
}

async function write(parent: string, disk: PackageDisk): Promise<WrittenFolder | WriteProblem> {
  try {
    return await writeFolder({ parent, name: NAME, files: NEW, disk });
  } catch (error) {
    if (error instanceof WriteProblem) return error;
    throw error;
  }
}

async function callsOfOneWriting(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stick-count-'));
  layDown(path.join(folder, NAME), OLD);
  const disk = atCall(0, () => undefined);
  await write(folder, disk);
  rmSync(folder, { recursive: true });
  return disk.calls();
}

/** Takes all the room that is left. */
function fill(file: string): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  writeFileSync(file, new Uint8Array(bavail * bsize));
}

const onStick = (parent: string): string => treeOf(path.join(parent, NAME));

async function expectHealed(parent: string): Promise<void> {
  expect(await write(parent, nodeDisk())).toMatchObject({ leftovers: [] });
  expect(onStick(parent)).toBe(TEXTS.new);
  expect(readdirSync(parent).filter((name) => name !== 'lost+found')).toEqual([NAME]);
}

describe.skipIf(reason !== null)(`on real media${skipped}`, () => {
  test('ext4 on a loop device: written, and read back past the system’s memory', async () => {
    const { folder } = kept(extMedium({ megabytes: 16 }));
    expect(await write(folder, nodeDisk())).toMatchObject({ readPastCache: true });
    expect(onStick(folder)).toBe(TEXTS.new);
  });

  test('a medium that is too small is refused before anything is written', async () => {
    const { folder } = kept(tmpfsMedium('250k'));
    expect(await write(folder, nodeDisk())).toMatchObject({
      state: 'no-room',
      facts: { freeBytes: 258_048 },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('somebody else fills the medium meanwhile: nothing is left, the old one stays', async () => {
    const calls = await callsOfOneWriting();
    const states = new Set<string>();
    for (let at = 1; at <= calls; at += 1) {
      const medium = kept(tmpfsMedium('2m'));
      layDown(path.join(medium.folder, NAME), OLD);
      const filler = path.join(medium.folder, '别人的.iso');
      const result = await write(
        medium.folder,
        atCall(at, () => fill(filler)),
      );
      rmSync(filler);
      if (result instanceof WriteProblem) {
        states.add(result.state);
        expect(onStick(medium.folder), `call ${at}`).toBe(TEXTS.old);
        expect(readdirSync(medium.folder)).toEqual([NAME]);
      } else expect(onStick(medium.folder), `call ${at}`).toBe(TEXTS.new);
      await expectHealed(medium.folder);
    }
    expect([...states]).toEqual(['no-room']);
  });

  test('the medium turns read-only at any call: the old one, the new one, or aside until the next run', async () => {
    const calls = await callsOfOneWriting();
    const medium = kept(extMedium({ megabytes: 16 }));
    for (let at = 1; at <= calls; at += 1) {
      rmSync(path.join(medium.folder, NAME), { recursive: true, force: true });
      layDown(path.join(medium.folder, NAME), OLD);
      let isRefused = false;
      const disk = atCall(at, () => {
        try {
          medium.remount('ro');
        } catch {
          // A file is open for writing: the kernel refuses, as it would in life.
          isRefused = true;
        }
      });
      const result = await write(medium.folder, disk);
      const found = onStick(medium.folder);
      if (result instanceof WriteProblem) {
        expect(['write-protected', 'pulled-replacing'], `call ${at}`).toContain(result.state);
        expect([TEXTS.old, 'absent'], `call ${at}`).toContain(found);
        expect(isRefused).toBe(false);
      } else expect(found, `call ${at}`).toBe(TEXTS.new);
      medium.remount('rw');
      await expectHealed(medium.folder);
    }
  });

  test('the medium is taken out of the tree at any call (umount -l): plugged in again, all is whole', async () => {
    const calls = await callsOfOneWriting();
    const medium = kept(extMedium({ megabytes: 16 }));
    const states = new Set<string>();
    for (let at = 1; at <= calls; at += 1) {
      rmSync(path.join(medium.folder, NAME), { recursive: true, force: true });
      layDown(path.join(medium.folder, NAME), OLD);
      const pull = (): void => {
        medium.takeAway();
        rmSync(medium.folder, { recursive: true });
      };
      const result = await write(medium.folder, atCall(at, pull));
      medium.bringBack();
      const found = onStick(medium.folder);
      if (result instanceof WriteProblem) states.add(result.state);
      else expect(found, `call ${at}`).toBe(TEXTS.new);
      expect([TEXTS.old, TEXTS.new, 'absent'], `call ${at}`).toContain(found);
      await expectHealed(medium.folder);
    }
    expect([...states].toSorted()).toEqual(
      ['gone', 'pulled-checking', 'pulled-replacing', 'pulled-writing'].toSorted(),
    );
  });

  test('power is lost at any call: what the image held at that moment is whole after the journal’s repair', async () => {
    const calls = await callsOfOneWriting();
    const medium = kept(extMedium({ megabytes: 8 }));
    const shots = mkdtempSync(path.join(tmpdir(), 'stick-shots-'));
    const counts = { old: 0, new: 0, absent: 0 };
    for (let at = 1; at <= calls + 1; at += 1) {
      rmSync(path.join(medium.folder, NAME), { recursive: true, force: true });
      await writeFolder({ parent: medium.folder, name: NAME, files: OLD, disk: nodeDisk() });
      const shot = path.join(shots, `${at}.img`);
      const snap = (): void => copyFileSync(medium.image, shot);
      await write(medium.folder, atCall(at, snap));
      if (!existsSync(shot)) snap();
      const later = mountImage(shot);
      try {
        const found = onStick(later.folder);
        const kind = ([...Object.entries(TEXTS), ['absent', 'absent']] as const).find(
          ([, text]) => text === found,
        )?.[0];
        expect(kind, `call ${at}`).toBeDefined();
        if (kind === 'old' || kind === 'new' || kind === 'absent') counts[kind] += 1;
        if (at === calls + 1) expect(kind).toBe('new');
        await expectHealed(later.folder);
      } finally {
        later.dispose();
        rmSync(shot);
      }
    }
    rmSync(shots, { recursive: true });
    expect(counts.old).toBeGreaterThan(20);
    expect(counts.new).toBeGreaterThan(2);
  });
});

describe.skipIf(reason !== null)(`capacity on real media${skipped}`, () => {
  test('an honest medium is honest, and nothing stays on it', async () => {
    const { folder } = kept(extMedium({ megabytes: 64 }));
    expect(await testCapacity(folder)).toMatchObject({ kind: 'honest', testedBytes: 64 * 4096 });
    expect(readdirSync(folder)).toEqual(['lost+found']);
  });

  test('one that has less room than its file system was made for is found out', async () => {
    const real = kept(tmpfsMedium('64m'));
    const { folder } = kept(extMedium({ megabytes: 256, on: real.folder }));
    const { blocks, bfree, bsize } = statfsSync(real.folder);
    real.remount(`size=${(blocks - bfree) * bsize + 1024 * 1024}`);
    expect(await testCapacity(folder)).toMatchObject({ kind: 'lying' });
    expect(readdirSync(folder)).toEqual(['lost+found']);
  });
});
