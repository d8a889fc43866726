import { expect, test } from 'vitest';
import { REPORT_STEP_NAMES } from '../../../electron/core/annual-report/life/steps.ts';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import { schemaOf } from './step-schema.ts';
import { sheetOf } from './step-sheets.ts';

const kinds = Object.keys(REPORT_STEP_NAMES) as ReportStepKind[];

test.each(kinds)('the form of the step %s asks for everything that is kept of it', (kind) => {
  const { person, fields } = sheetOf(kind);
  const asked = [
    'kind',
    'onDate',
    ...(person ? ['personId'] : []),
    ...fields.map(({ name }) => name),
  ];
  // Asked for only when one person reviews and signs.
  const asides = kind === 'signed' ? ['reason'] : [];
  expect([...asked, ...asides].toSorted()).toEqual(Object.keys(schemaOf(kind).shape).toSorted());
});

test('what cannot be left empty is refused with its own words under its field', () => {
  const refused = schemaOf('unfrozen').safeParse({ kind: 'unfrozen', onDate: '2021-01-20' });
  expect(refused.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['personId', '请选择签发人'],
    ['reason', '请填写解除定稿的理由'],
  ]);
});
