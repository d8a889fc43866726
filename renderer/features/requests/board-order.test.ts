import { expect, test } from 'vitest';
import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';
import { boardOf } from './board-order.ts';

function row(number: string, more: Partial<RequestRow>, warnOn: string | null): RequestRow {
  return {
    id: 1,
    number,
    state: 'in-progress',
    channel: 'in-person',
    applicantName: '张三',
    applicantColumn: 'natural-person',
    applicantCount: 1,
    title: '征地补偿方案',
    arrivedOn: '2024-03-01',
    receivedOn: '2024-03-01',
    clock: {
      dueOn: warnOn,
      provisional: false,
      localDueOn: warnOn,
      localName: '西双版纳州',
      warnOn,
      waitingFor: null,
      workdaysLeft: null,
      stopped: false,
      onTime: null,
    },
    nextDue: null,
    whoNext: '经办人',
    closedOn: null,
    line: null,
    ...more,
  };
}

test('what is due first stands first, be it the reply or an answer that is awaited', () => {
  const nextDue = { what: '第三方意见', on: '2024-03-05', provisional: false, ours: false };
  const { running } = boardOf([
    row('waits', {}, null),
    row('later', {}, '2024-03-28'),
    row('consulting', { state: 'consulting', nextDue }, null),
    row('sooner', {}, '2024-03-12'),
  ]);
  expect(running.map(({ number }) => number)).toEqual(['consulting', 'sooner', 'later', 'waits']);
});

test('what is not confirmed yet stands apart', () => {
  const { awaiting, running } = boardOf([
    row('running', {}, '2024-03-12'),
    row('new', { state: 'awaiting-confirmation', receivedOn: null }, null),
  ]);
  expect([awaiting, running].map((part) => part.map(({ number }) => number))).toEqual([
    ['new'],
    ['running'],
  ]);
});
