import { expect, test } from 'vitest';
import { RequestState } from '../../../../../electron/core/requests/kinds.ts';
import { transition } from '../../../../../electron/core/requests/lifecycle.ts';
import { linesFrom } from './workflow.ts';

test('the page names exactly the steps that the table allows', () => {
  for (const state of RequestState.options) {
    for (const { step } of linesFrom(state)) expect(transition(state, step)).toHaveProperty('to');
  }
  expect(linesFrom('archived')).toEqual([]);
  expect(linesFrom('awaiting-signature').map(({ label }) => label)).toContain('签发答复');
});

test('a step that waits for others says where the case goes back to', () => {
  const answered = linesFrom('consulting').find(({ step }) => step === 'consultation-answered');
  expect(answered?.becomes).toBe('没有要等的以后，回到办理中');
});
