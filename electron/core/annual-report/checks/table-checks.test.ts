import { expect, test } from 'vitest';
import { withValue } from '../figure-values.ts';
import { statutoryFigures } from '../statutory-figures.ts';
import { runTableChecks } from './checks.ts';

/** Nothing but the cells of the three tables, as a package carries them. */
function tables(values: Readonly<Record<string, number>>, isTownship = true) {
  const figures = statutoryFigures('form-2021').map(
    (figure) => [figure.id, withValue(figure, values[figure.id] ?? 0)] as const,
  );
  return { form: 'form-2021' as const, figures: new Map(figures), isTownship };
}

const failing = (values: Readonly<Record<string, number>>, isTownship?: boolean) =>
  runTableChecks(tables(values, isTownship)).flatMap(({ id, passed }) => (passed ? [] : [id]));

test('tables without their ledger are checked by all that can be seen in them', () => {
  expect(runTableChecks(tables({})).map(({ id }) => id)).toEqual([
    ...['K1', 'K2', 'K3', 'K5', 'K8', 'K13'],
  ]);
});

test.each([
  [['K1', 'K3'], { 'table3.A.other': 1 }],
  [
    ['K2'],
    { 'table3.C7.total': 1, 'table3.C7.other': 1, 'table3.B.other': 1, 'table3.B.total': 1 },
  ],
  [['K5'], { 'table4.reconsideration.upheld': 1 }],
  [['K8'], { 'table2.licence.decisions': -1 }],
  [['K13'], { 'table2.rules.inForce': 1 }],
])('%j fails where it should', (checks, values) => {
  expect(failing(values)).toEqual(checks);
});

test('what is no township may have 规章', () => {
  expect(failing({ 'table2.rules.inForce': 1 }, false)).toEqual([]);
});
