import { expect, test } from 'vitest';
import { stepFaults } from './step-gates.ts';
import type { StepPerson } from './step-gates.ts';
import type { ReportStep } from './steps.ts';

const reviewer: StepPerson = {
  ...{ id: 2, name: '周衡', roles: ['reviewer'] },
  ...{ dutyFrom: '2018-06-01', dutyTo: null },
};

function review(onDate: string): ReportStep {
  return { kind: 'reviewed', onDate, personId: 2, remark: '' };
}

test.each([
  ['2020-01-21', '审核通过的日期不能早于 2021-01-01：2020 年那时还没有结束，请改正。'],
  ['2020-12-31', '审核通过的日期不能早于 2021-01-01：2020 年那时还没有结束，请改正。'],
  ['2021-01-21', '审核通过的日期不能晚于今天（2021-01-20），请改正。'],
])('a report of 2020 is not reviewed on %s', (onDate, message) => {
  const around = { year: 2020, today: '2021-01-20', steps: [], person: reviewer };
  expect(stepFaults(review(onDate), around)).toEqual({ onDate: message });
});

test('a report is reviewed on any day from the new year on until today', () => {
  const around = { year: 2020, today: '2021-01-20', steps: [], person: reviewer };
  expect(stepFaults(review('2021-01-01'), around)).toEqual({});
  expect(stepFaults(review('2021-01-20'), around)).toEqual({});
});
