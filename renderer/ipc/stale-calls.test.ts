import { expect, test } from 'vitest';
import * as z from 'zod';
import { staleSlices } from './stale-calls.ts';

const call = { kind: 'command', input: z.null(), output: z.null() } as const;

test('a call makes its own slice stale', () => {
  expect([...staleSlices('annualReport.save', call)]).toEqual(['annualReport']);
});

test('and the slices that its contract names', () => {
  expect(staleSlices('files.record', { ...call, alsoChanges: ['publications'] })).toContain(
    'publications',
  );
});
