import { describe, expect, test } from 'vitest';
import { testCapacity } from './sample-write.ts';
import { failure } from './testing/faulty-disk.ts';
import { lyingMedium } from './testing/lying-medium.ts';
import type { Medium } from './testing/lying-medium.ts';

/** Units of 4096 bytes: 4 GB. */
const CLAIMED = 1_000_000;
const honest: Medium = { claimed: CLAIMED, real: CLAIMED, beyond: 'wraps' };

const verdictOn = (medium: Medium) => {
  const disk = lyingMedium(medium);
  return testCapacity('E:\\', undefined, { disk });
};

test('an honest stick is told how much of it was tested', async () => {
  const verdict = await verdictOn(honest);
  expect(verdict).toMatchObject({ kind: 'honest', testedBytes: 64 * 4096 });
  expect(verdict.message).toContain('3.81 GB');
});

describe.each(['wraps', 'vanishes', 'fails'] as const)('what is beyond the end %s', (beyond) => {
  // Of sizes as they are sold, odd ones, and one with only a hundredth too little.
  test.each([16_384, 65_536, 123_457, 262_144, 499_979, 777_777, 985_000])(
    'a stick with %i of the 1,000,000 units that it claims is found out',
    async (real) => {
      const verdict = await verdictOn({ ...honest, real, beyond });
      expect(verdict.kind).toBe('lying');
      expect(verdict.message).toContain('不要再用这个 U 盘');
    },
  );
});

test('what only the system’s memory gives back proves nothing', async () => {
  const verdict = await verdictOn({ ...honest, real: 1000, beyond: 'vanishes', isCached: true });
  expect(verdict.kind).toBe('unknown');
  expect(verdict.message).toContain('不能绕过系统的缓存');
});

test('where no room can be taken, or it is only promised, nothing is claimed', async () => {
  expect((await verdictOn({ ...honest, canReserve: false })).kind).toBe('unknown');
  expect((await verdictOn({ ...honest, onlyPromises: true })).kind).toBe('unknown');
});

test('a stick that takes longer than the time given is told how far it was tested', async () => {
  let now = 0;
  const clock = (): number => (now += 6000);
  const verdict = await testCapacity('E:\\', undefined, { disk: lyingMedium(honest), now: clock });
  expect(verdict.kind).toBe('unknown');
  expect(verdict.message).toMatch(/前 1\.\d+ GB/);
});

test('too little free room to test', async () => {
  expect((await verdictOn({ claimed: 100, real: 100, beyond: 'fails' })).kind).toBe('full');
});

test.each([
  ['EROFS', true, 'write-protected'],
  ['EIO', false, 'gone'],
  ['ENODEV', false, 'gone'],
  ['ENOSPC', true, 'full'],
] as const)('%s while testing, still there: %s, means %s', async (code, isThere, kind) => {
  const disk = {
    ...lyingMedium(honest),
    makeFolder: () => Promise.reject(failure(code)),
    exists: () => Promise.resolve(isThere),
  };
  expect((await testCapacity('E:\\', undefined, { disk })).kind).toBe(kind);
});

test('every room taken is given back, in the end and when it is stopped', async () => {
  for (const stopAt of [0, 10, 64, 127, 1000]) {
    const disk = lyingMedium({ ...honest, real: 400_000 });
    let steps = 0;
    const parts = { disk, isCancelled: () => (steps += 1) > stopAt };
    const outcome = await testCapacity('E:\\', undefined, parts).then(
      ({ kind }) => kind,
      (error: unknown) => error,
    );
    expect(disk.taken()).toBe(0);
    if (stopAt < 128) expect(outcome).toMatchObject({ state: 'cancelled' });
    else if (stopAt === 1000) expect(outcome).toBe('lying');
  }
});
