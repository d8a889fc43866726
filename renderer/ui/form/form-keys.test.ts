import { describe, expect, test } from 'vitest';
import { belongsToInputMethod, intentOf } from './form-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  [{ ...plain, key: 's', ctrlKey: true }, 'save'],
  [{ ...plain, key: 'S', ctrlKey: true }, 'save'],
  [{ ...plain, key: 'Enter', ctrlKey: true }, 'save-and-next'],
  [{ ...plain, key: 'Escape' }, 'leave'],
  [{ ...plain, key: 'Enter' }, null],
  [{ ...plain, key: 's' }, null],
  [{ ...plain, key: 's', ctrlKey: true, altKey: true }, null],
])('%j means %s', (press, intent) => {
  expect(intentOf(press)).toBe(intent);
});

describe('Enter that picks a candidate belongs to the input method', () => {
  const enter = { isComposing: false, keyCode: 13, timeStamp: 1000 };

  test('while it composes', () => {
    expect(belongsToInputMethod({ ...enter, isComposing: true }, 0)).toBe(true);
  });

  test('where the only sign is key code 229', () => {
    expect(belongsToInputMethod({ ...enter, keyCode: 229 }, 0)).toBe(true);
  });

  test('where the composition ended just before the key press was told', () => {
    expect(belongsToInputMethod(enter, 1000)).toBe(true);
    expect(belongsToInputMethod(enter, 990)).toBe(true);
  });

  test('but not the next Enter, nor one before any composition', () => {
    expect(belongsToInputMethod(enter, 900)).toBe(false);
    expect(belongsToInputMethod(enter, Number.NEGATIVE_INFINITY)).toBe(false);
  });
});
