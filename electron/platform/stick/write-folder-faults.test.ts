// The whole writing with a fault at every single call to the disk.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultyDisk } from './testing/faulty-disk.ts';
import type { Fault, FaultyDisk, FaultyParts } from './testing/faulty-disk.ts';
import { layDown, textOf, treeOf } from './testing/folder-tree.ts';
import type { LostData, LostNames } from './testing/medium-journal.ts';
import { writeFolder } from './write-folder.ts';
import type { FolderFile } from './write-order.ts';
import { WriteProblem } from './write-problem.ts';

// Hundreds of writings each, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const bytes = (text: string, times = 1): Uint8Array => new TextEncoder().encode(text.repeat(times));

const NAME = '某某乡人民政府-2025年度-第1版';
const NEW: readonly FolderFile[] = [
  { path: 'data/报告.docx', content: bytes('新的报告', 500) },
  { path: 'data/空.txt', content: bytes('') },
  { path: 'manifest-sha256.txt', content: bytes('新清单') },
  { path: 'bagit.txt', content: bytes('BagIt-Version: 1.0\n') },
];
const OLD: readonly FolderFile[] = [
  { path: 'data/报告.docx', content: bytes('旧的报告', 400) },
  { path: 'data/附件.pdf', content: bytes('旧的附件') },
  { path: 'bagit.txt', content: bytes('BagIt-Version: 1.0\n') },
];
const [oldText, newText] = [textOf(OLD), textOf(NEW)];

let base = '';
let runs = 0;

beforeAll(() => {
  // In memory where there is such a place: thousands of folders are made and removed.
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  base = mkdtempSync(path.join(memory, 'stick-faults-'));
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

interface Stick {
  readonly parent: string;
  readonly limbo: string;
}

/** A stick with somebody's own file on it and, when asked for, an older package. */
function newStick(hasOld: boolean): Stick {
  runs += 1;
  const parent = path.join(base, `stick-${runs}`);
  const limbo = path.join(base, `limbo-${runs}`);
  mkdirSync(parent);
  mkdirSync(limbo);
  writeFileSync(path.join(parent, '别人的文件.txt'), '不要动');
  if (hasOld) layDown(path.join(parent, NAME), OLD);
  return { parent, limbo };
}

function write(stick: Stick, parts: Omit<FaultyParts, 'limbo'>): Writing {
  const disk = faultyDisk({ limbo: stick.limbo, ...parts });
  const done = writeFolder({ parent: stick.parent, name: NAME, files: NEW, disk });
  return { disk, outcome: settled(done) };
}

interface Writing {
  readonly disk: FaultyDisk;
  readonly outcome: Promise<'done' | WriteProblem>;
}

async function settled(done: Promise<unknown>): Promise<'done' | WriteProblem> {
  try {
    await done;
    return 'done';
  } catch (error) {
    if (error instanceof WriteProblem) return error;
    throw error;
  }
}

const onStick = ({ parent }: Stick): string => treeOf(path.join(parent, NAME));

/** A writing without a fault succeeds, and nothing but the package and the other's file is left. */
async function expectHealed(stick: Stick): Promise<void> {
  const { disk, outcome } = write(stick, {});
  expect(await outcome).toBe('done');
  expect(disk.rash()).toEqual([]);
  expect(onStick(stick)).toBe(newText);
  expect(readdirSync(stick.parent).toSorted()).toEqual(['别人的文件.txt', NAME].toSorted());
  expect(readFileSync(path.join(stick.parent, '别人的文件.txt'), 'utf8')).toBe('不要动');
  rmSync(stick.parent, { recursive: true });
  rmSync(stick.limbo, { recursive: true });
}

async function countCalls(hasOld: boolean): Promise<number> {
  const { disk, outcome } = write(newStick(hasOld), {});
  expect(await outcome).toBe('done');
  return disk.calls();
}

const PULLS: readonly (readonly [LostData, LostNames])[] = [
  ['truncated', 'undone'],
  ['truncated', 'mixed'],
  ['truncated', 'kept'],
  ['zeroed', 'undone'],
  ['zeroed', 'kept'],
  ['kept', 'mixed'],
];
const EFFECTS: readonly Fault['effect'][] = ['none', 'half', 'whole'];
const OLDER = [true, false] as const;

describe.each(OLDER)('with an older package in place: %s', (hasOld) => {
  const allowed = hasOld ? [oldText, newText] : ['absent', newText];

  test.each(PULLS)(
    'pulled out at any call, unflushed data %s and names %s: the old one, the new one or none, and the next run heals',
    async (data, names) => {
      const total = await countCalls(hasOld);
      expect(total).toBeGreaterThan(25);
      for (let at = 1; at <= total + 1; at += 1) {
        for (const effect of EFFECTS) {
          const stick = newStick(hasOld);
          const fault: Fault = { at, effect, kind: 'pulled', code: 'EIO', data, names };
          const { disk, outcome } = write(stick, { fault });
          const result = await outcome;
          if (result === 'done' && !disk.hasFailed()) disk.losePower(data, names);
          // Moved aside and not yet replaced, the old one has no name until the next run.
          const found = onStick(stick);
          expect([...allowed, 'absent'], `call ${at}, ${effect}`).toContain(found);
          if (result === 'done') expect(found, `call ${at}, ${effect}`).toBe(newText);
          if (hasOld && found === 'absent') {
            expect(result).toMatchObject({ state: 'pulled-replacing' });
          }
          await expectHealed(stick);
        }
      }
    },
  );

  test.each(['EIO', 'EBUSY', 'EACCES'])(
    'one call that fails by %s leaves the old one in place or the new one, and nothing else',
    async (code) => {
      const total = await countCalls(hasOld);
      for (let at = 1; at <= total; at += 1) {
        for (const effect of EFFECTS) {
          const stick = newStick(hasOld);
          const fault: Fault = { at, effect, kind: 'once', code };
          const { disk, outcome } = write(stick, { fault });
          const result = await outcome;
          // Only the rename that follows a failed flush can't wait for it.
          expect(disk.rash().filter((file) => file.includes('.正在写入-'))).toEqual([]);
          const before = hasOld ? oldText : 'absent';
          expect(onStick(stick), `call ${at}, ${effect}`).toBe(
            result === 'done' ? newText : before,
          );
          await expectHealed(stick);
        }
      }
    },
  );

  test('a medium that turns read-only at any call keeps the old one or none, or has the new one', async () => {
    const total = await countCalls(hasOld);
    for (let at = 1; at <= total; at += 1) {
      const stick = newStick(hasOld);
      const fault: Fault = { at, effect: 'none', kind: 'read-only', code: 'EROFS' };
      const result = await write(stick, { fault }).outcome;
      const found = onStick(stick);
      expect([...allowed, 'absent'], `call ${at}`).toContain(found);
      if (result === 'done') expect(found).toBe(newText);
      else expect(['write-protected', 'pulled-replacing']).toContain(result.state);
      await expectHealed(stick);
    }
  });

  test('stopped by the clerk at any call: all as before, or finished', async () => {
    const total = await countCalls(hasOld);
    let stopped = 0;
    for (let at = 0; at <= total; at += 1) {
      const stick = newStick(hasOld);
      const disk = faultyDisk({ limbo: stick.limbo });
      const isCancelled = () => disk.calls() >= at;
      const order = { parent: stick.parent, name: NAME, files: NEW, disk, isCancelled };
      const result = await settled(writeFolder(order));
      if (result === 'done') expect(onStick(stick)).toBe(newText);
      else {
        stopped += 1;
        expect(result).toMatchObject({ state: 'cancelled', code: 'cancelled' });
        expect(readdirSync(stick.parent).toSorted()).toEqual(
          hasOld ? ['别人的文件.txt', NAME].toSorted() : ['别人的文件.txt'],
        );
        expect(onStick(stick)).toBe(hasOld ? oldText : 'absent');
      }
      await expectHealed(stick);
    }
    expect(stopped).toBeGreaterThan(20);
  });

  test('full after any number of bytes: says so, removes what it wrote and leaves the old one', async () => {
    const size = NEW.reduce((sum, { content }) => sum + content.length, 0);
    for (let capacity = 0; capacity < size; capacity += Math.max(1, Math.floor(size / 40))) {
      const stick = newStick(hasOld);
      const result = await write(stick, { capacity }).outcome;
      expect(result).toMatchObject({ state: 'no-room' });
      expect(onStick(stick)).toBe(hasOld ? oldText : 'absent');
      expect(readdirSync(stick.parent)).toHaveLength(hasOld ? 2 : 1);
      await expectHealed(stick);
    }
  });

  test('a bit that changes on the medium after the flush is found, and the file named', async () => {
    for (const { path: file, content } of NEW.filter((entry) => entry.content.length > 0)) {
      for (const byte of [0, Math.floor(content.length / 2), content.length - 1]) {
        const stick = newStick(hasOld);
        const result = await write(stick, { flip: { file, byte } }).outcome;
        expect(result).toMatchObject({
          state: 'read-back-differs',
          facts: { files: [file] },
          verdicts: NEW.map((entry) => ({
            path: entry.path,
            kind: entry.path === file ? 'differs' : 'same',
          })),
        });
        expect(onStick(stick)).toBe(hasOld ? oldText : 'absent');
        await expectHealed(stick);
      }
    }
  });
});

test.each(PULLS.slice(0, 3))(
  'pulled out again at any call of the run that heals (data %s, names %s): the next one heals all the same',
  async (data, names) => {
    const total = await countCalls(true);
    // The last calls of a writing: the renames, and the removal of the old one.
    for (let first = total - 7; first <= total; first += 1) {
      for (let at = 1; at <= total + 8; at += 1) {
        const stick = newStick(true);
        const pulled = { effect: 'whole', kind: 'pulled', code: 'ENODEV', data, names } as const;
        await write(stick, { fault: { at: first, ...pulled } }).outcome;
        await write(stick, { fault: { at, ...pulled, effect: 'half' } }).outcome;
        expect([oldText, newText, 'absent'], `calls ${first}, ${at}`).toContain(onStick(stick));
        await expectHealed(stick);
      }
    }
  },
);
