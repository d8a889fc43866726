import { expect, test } from 'vitest';
import type { Reply } from '../../electron/core/calls.ts';
import type { Bridge } from './bridge.ts';
import { callThrough } from './client.ts';

function bridgeThat(answers: (name: string, payload: unknown) => Promise<Reply>): Bridge {
  return { call: answers, onEvent: () => () => undefined };
}

test('the value of an answer comes back', async () => {
  const bridge = bridgeThat((name, payload) =>
    Promise.resolve({ ok: true, value: { handle: name, path: JSON.stringify(payload) } }),
  );
  await expect(callThrough(bridge, 'files.chooseFolder', { title: '导出到' })).resolves.toEqual({
    handle: 'files.chooseFolder',
    path: '{"title":"导出到"}',
  });
});

test('a refusal is thrown with its code, its sentence and its fields', async () => {
  const fields = { title: ['请填写对话框标题'] };
  const bridge = bridgeThat(() =>
    Promise.resolve({ ok: false, error: { code: 'invalid-input', message: '请修改', fields } }),
  );
  await expect(callThrough(bridge, 'files.chooseFolder', { title: '' })).rejects.toMatchObject({
    code: 'invalid-input',
    message: '请修改',
    fields,
  });
});

test('when no answer comes at all the user is told what to do', async () => {
  const bridge = bridgeThat(() => Promise.reject(new Error('closed')));
  await expect(
    callThrough(bridge, 'files.chooseFolder', { title: '导出到' }),
  ).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining('重新打开') as string,
  });
});
