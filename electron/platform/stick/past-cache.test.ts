import { createHash } from 'node:crypto';
import { mkdtempSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { alignedMemory } from './aligned-memory.ts';
import { readPastCache } from './past-cache.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'past-cache-'));
const MEGABYTE = 1024 * 1024;

test.each([0, 1, 511, 512, 4096, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE + 77])(
  'a file of %i bytes comes back as it is',
  async (size) => {
    const content = new Uint8Array(size).map((_, index) => (index * 7) % 253);
    const file = path.join(folder, `${size}.bin`);
    writeFileSync(file, content, { flush: true });
    const hash = createHash('sha256');
    let bytes = 0;
    await readPastCache(file, (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
    });
    expect(bytes).toBe(size);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));
  },
);

const EXT4 = 0xef53;
const onExt4 = statfsSync(folder).type === EXT4;

test.skipIf(!onExt4)(
  `ext4 is read past the cache${onExt4 ? '' : ' (skipped: the temporary folder is not on ext4)'}`,
  async () => {
    const file = path.join(folder, 'medium.bin');
    writeFileSync(file, '内容', { flush: true });
    expect(await readPastCache(file, () => undefined)).toEqual({ pastCache: true });
  },
);

const TMPFS = 0x01021994;
const hasMemoryDisk = process.platform === 'linux' && statfsSync('/dev/shm').type === TMPFS;

test.skipIf(!hasMemoryDisk)(
  `a disk in memory takes the flag, but is not said to have been read past the cache${hasMemoryDisk ? '' : ' (skipped: no /dev/shm)'}`,
  async () => {
    const file = path.join(mkdtempSync('/dev/shm/past-cache-'), 'memory.bin');
    writeFileSync(file, '内容');
    expect(await readPastCache(file, () => undefined)).toEqual({ pastCache: false });
  },
);

test('the memory is at least as large as asked for', () => {
  expect(alignedMemory(1).length).toBe(65_536);
  expect(alignedMemory(65_537).length).toBe(131_072);
});
