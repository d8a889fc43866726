import { expect, test } from 'vitest';
import { showBytes } from './file-size.ts';

test.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1024, '1.0 KB'],
  [12_600, '12.3 KB'],
  [4 * 1024 * 1024, '4.0 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(showBytes(bytes)).toBe(words);
});
