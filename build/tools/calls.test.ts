// Every call of the contract is called by a test: one that nobody tries is one that nobody knows works.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../electron/core/contract.ts';

const electron = path.resolve(import.meta.dirname, '../../electron');

const tests = readdirSync(electron, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join(electron, file), 'utf8'))
  .join('\n');

test.each(Object.keys(contract))('%s is tried by a test', (name) => {
  expect(tests).toContain(`'${name}'`);
});
