import { expect, test } from 'vitest';
import { draftsOf } from './drafts.ts';
import type { DraftStorage } from './drafts.ts';

function storage(): DraftStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('what was typed is offered back', () => {
  const drafts = draftsOf(storage(), 'real', 'hotline.register');
  drafts.keep({ number: '1', note: '', receivedOn: undefined });
  expect(drafts.read()).toEqual({ number: '1' });
  drafts.remove();
  expect(drafts.read()).toBeNull();
});

test('an emptied form leaves no draft', () => {
  const disk = storage();
  const drafts = draftsOf(disk, 'real', 'hotline.register');
  drafts.keep({ number: '1' });
  drafts.keep({ number: '', urgent: false });
  expect(disk.kept.size).toBe(0);
});

test('a draft of the sample office is never offered in the real one', () => {
  const disk = storage();
  draftsOf(disk, 'sample', 'hotline.register').keep({ number: '1' });
  expect(draftsOf(disk, 'real', 'hotline.register').read()).toBeNull();
});

test('what is not a draft is no draft', () => {
  const disk = storage();
  disk.kept.set('draft:real:a', '{broken');
  disk.kept.set('draft:real:b', '[1]');
  expect(draftsOf(disk, 'real', 'a').read()).toBeNull();
  expect(draftsOf(disk, 'real', 'b').read()).toBeNull();
});
