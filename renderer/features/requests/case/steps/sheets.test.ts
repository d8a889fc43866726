import { expect, test } from 'vitest';
import { STEP_KINDS } from '../../../../../electron/core/requests/lifecycle.ts';
import { RequestStep } from '../../../../../electron/core/requests/steps/steps.ts';
import { sheetOf } from './sheets.ts';

const KINDS = STEP_KINDS.filter((kind) => kind !== 'registered' && kind !== 'amended');

test.each(KINDS)('the form of %s has exactly the fields that the step keeps', (kind) => {
  const schema = RequestStep.options.find(({ shape }) => shape.kind.value === kind);
  const kept = Object.keys(schema?.shape ?? {}).filter((name) => name !== 'kind' && name !== 'on');
  expect(
    sheetOf(kind)
      ?.fields.map(({ name }) => name)
      .toSorted(),
  ).toEqual(kept.toSorted());
});

test('a registration holds a whole application and has no sheet', () => {
  expect(sheetOf('registered')).toBeNull();
  expect(sheetOf('amended')).toBeNull();
});
