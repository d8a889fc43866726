import { expect, test } from 'vitest';
import { lastPackage } from './use-step-defaults.ts';

const packages = [
  { id: 3, version: 2, shortCode: '7QX3-KD2M-A9TP' },
  { id: 2, version: 2, shortCode: '1111-1111-1111' },
  { id: 4, version: 0, shortCode: '2222-2222-2222' },
  { id: 1, version: 1, shortCode: '3333-3333-3333' },
];

test('the code of the package last written of the version is filled in, never that of a draft', () => {
  expect(lastPackage(packages, 2)).toEqual({ manner: 'usb', packageCode: '7QX3-KD2M-A9TP' });
});

test('without a package of the version nothing is filled in', () => {
  expect(lastPackage(packages, 3)).toEqual({});
});
