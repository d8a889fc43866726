import { expect, test } from 'vitest';
import { switchValue } from './switches.ts';

test.each([
  [['app', '--data-dir', '/data'], '/data'],
  [['app', '--data-dir=/data'], '/data'],
  [['app', '--data-dir'], undefined],
  [['app', '--data-directory', '/data'], undefined],
])('reads the data folder from %j', (argv, expected) => {
  expect(switchValue(argv, 'data-dir')).toBe(expected);
});
