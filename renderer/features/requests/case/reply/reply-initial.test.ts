import { expect, test } from 'vitest';
import { caseOf, stepOf } from '../../../../../electron/core/requests/testing/case-builder.ts';
import { replyInitial } from './reply-initial.ts';

const choices = { people: [], holderUnits: [], applicants: [], payment: '' };
const around = { choices, usual: '2024-09-20', today: '2024-09-20' };
const accepted = stepOf('accepted', '2024-09-12');

test('a first draft begins with the clerk and the day', () => {
  expect(replyInitial('drafted', { request: caseOf([accepted]), ...around })).toEqual({
    on: '2024-09-20',
    drafterId: 1,
  });
});

test('a change begins with what was drafted, dated anew', () => {
  const draft = stepOf('drafted', '2024-09-18', { content: '现提供方案一份。', drafterId: 2 });
  const initial = replyInitial('drafted', { request: caseOf([accepted, draft]), ...around });
  expect(initial).toMatchObject({
    ...{ leaf: 'disclosed', content: '现提供方案一份。', on: '2024-09-20', drafterId: 2 },
  });
  expect(initial).not.toHaveProperty('draftedOn');
});

test('a reply on the spot has the day of receipt, whatever day it is entered', () => {
  const initial = replyInitial('answered-on-spot', { request: caseOf([]), ...around });
  expect(initial).toEqual({ on: '2024-09-12' });
});
