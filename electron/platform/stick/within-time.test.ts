import { expect, test } from 'vitest';
import { withinTime } from './within-time.ts';

test('what answers in time is taken, what hangs or fails is not waited for', async () => {
  const hanging = new Promise<string>(() => undefined);
  expect(await withinTime(Promise.resolve('U 盘'), 1000, null)).toBe('U 盘');
  expect(await withinTime(hanging, 20, null)).toBeNull();
  expect(await withinTime(Promise.reject(new Error('EIO')), 1000, null)).toBeNull();
});
