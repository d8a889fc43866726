import { expect, it } from 'vitest';
import { refusedFindings } from './refused-findings.ts';

const message = '“⟦”和“⟧”要成对出现，请补上或者删去。';
const fields = { 'narrative.overview.3.text': [message], template: ['请选择模板'] };

it('says at its block what the office refused, as an error', () => {
  expect(refusedFindings(fields, [])).toMatchObject([
    { level: 'error', message, origin: { section: 'overview', index: 3 }, fix: null },
  ]);
  expect(refusedFindings(undefined, [])).toEqual([]);
});

it('says nothing twice: what the check finds by itself is left to it', () => {
  expect(refusedFindings(fields, refusedFindings(fields, []))).toEqual([]);
});
