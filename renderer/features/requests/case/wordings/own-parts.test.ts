import { expect, test } from 'vitest';
import { editableTexts, ownParts } from './own-parts.ts';

const part = (key: string, locked: boolean, text: string, proposed = text) => ({
  key,
  label: key,
  locked,
  text,
  proposed,
});

const PARTS = [
  part('opening', false, '您好：', '你好：'),
  part('law', true, '根据条例第三十条'),
  part('closing', false, '特此告知。'),
];

test('the clauses of the law are not in the form', () => {
  expect(editableTexts(PARTS)).toEqual({ opening: '您好：', closing: '特此告知。' });
});

test('a part that says what is proposed goes back to the proposal', () => {
  expect(ownParts(PARTS, { opening: ' 你好：', closing: '专此告知。' })).toEqual({
    closing: '专此告知。',
  });
});

test('a clause of the law is never sent', () => {
  expect(ownParts(PARTS, { law: '随便' })).toEqual({});
});
