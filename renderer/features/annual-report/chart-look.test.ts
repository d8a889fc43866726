import { expect, test } from 'vitest';
import { mixed } from './chart-look.ts';

test('a soft colour lies between its own and the ground, nearer to the ground', () => {
  expect(mixed('#000000', '#ffffff')).toBe('#999999');
  expect(mixed('#24568f', '#ffffff')).toBe('#a7bbd2');
  expect(mixed('#7fb0e6', '#1c2128')).toBe('#445a74');
});
