import { expect, test } from 'vitest';
import * as z from 'zod';
import { contract } from './contract.ts';
import { inputMessage } from './input-message.ts';

const Schema = z.strictObject({
  count: z.int().min(1).max(9),
  kind: z.enum(['a', 'b']),
  name: z.string('请填写名称'),
});

function messageOf(change: object): string | undefined {
  const input = { count: 1, kind: 'a', name: '甲', ...change };
  return Schema.safeParse(input, { error: inputMessage }).error?.issues[0]?.message;
}

test.each([
  [{ count: undefined }, '没有填写'],
  [{ count: 'x' }, '不合要求'],
  [{ count: 0 }, '太小'],
  [{ count: 10 }, '太大'],
  [{ kind: 'c' }, '选项'],
  [{ extra: 1 }, '不认识'],
  [{ name: undefined }, '请填写名称'],
])('%j is answered by “%s”', (change, words) => {
  expect(messageOf(change)).toContain(words);
});

const wrong = [undefined, null, 'x', 7, [], {}, { id: 'x' }, { id: -1 }, { unknown: 1 }];

test.each(Object.entries(contract))('%s answers whatever it refuses in Chinese', (_name, call) => {
  for (const input of wrong) {
    const { error } = call.input.safeParse(input, { error: inputMessage });
    for (const { message } of error?.issues ?? []) expect(message).toMatch(/[\u4e00-\u9fff]/);
  }
});
