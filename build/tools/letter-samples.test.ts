import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FORMS, LETTERS } from '../../electron/core/requests/letters/kinds.ts';
import { smallPng } from './small-png.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const page = readFileSync(path.join(docs, 'letters.md'), 'utf8');
const titles = Object.entries({
  ...Object.fromEntries(Object.entries(LETTERS).map(([kind, { title }]) => [kind, title])),
  ...FORMS,
});

test.each(titles)('docs/letters.md has %s with a small picture', (kind, title) => {
  const row = page.split('\n').find((line) => line.startsWith(`| ${title} `));
  expect(row).toContain(`letters/${kind}.png`);
  expect(statSync(path.join(docs, `letters/${kind}.png`)).size).toBeLessThan(60_000);
});

test('a picture keeps its size and four shades', () => {
  const pixels = Buffer.from([0, 85, 170, 255, 255]);
  const png = smallPng(Buffer.concat([Buffer.from('P5\n5 1\n255\n'), pixels]));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24]]).toEqual([5, 1, 2]);
});

test('what is no grey map is refused', () => {
  expect(() => smallPng(Buffer.from('P6\n1 1\n255\nabc'))).toThrow('grey map');
});
