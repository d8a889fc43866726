import { expect, test } from 'vitest';
import { CallError } from '../../../ipc/client.ts';
import { refusalOfStep } from './take-refusal.ts';

test('a refusal stands at the field of the form, not at its place in the call', () => {
  const refused = refusalOfStep(
    new CallError('invalid-input', '有内容需要修改', { 'step.days': ['最长 20'], step: ['整步'] }),
  );
  expect(refused).toMatchObject({ fields: { days: ['最长 20'], '': ['整步'] } });
});

test('a refusal of the whole step, and a bug, come back as they are', () => {
  const whole = new CallError('not-allowed', '答复期限已经届满');
  expect(refusalOfStep(whole)).toBe(whole);
  const bug = new TypeError('x');
  expect(refusalOfStep(bug)).toBe(bug);
});
