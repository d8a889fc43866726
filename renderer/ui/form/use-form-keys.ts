// Keyboard of a form: heard in the whole window, answered by the topmost form only.

import { useEffect, useRef } from 'react';
import { belongsToInputMethod, intentOf } from './form-keys.ts';
import type { FormIntent } from './form-keys.ts';

type Handler = (intent: FormIntent) => void;

// A drawer's form lies over the page's form: the last one mounted is the one that is meant.
const openForms: { readonly handle: Handler }[] = [];

// A question is answered first; what else lies over the form is closed by Esc before Esc means "leave
// the form". Saving doesn't wait for an open list: what was typed stands.
const OPEN_QUESTION = openOnes('modal-wrap');
const OPEN_OVERLAYS = openOnes('select-dropdown', 'dropdown', 'popover', 'picker-dropdown');

function openOnes(...names: readonly string[]): string {
  return names
    .map((name) => `.ant-${name}:not(.ant-${name}-hidden):not([style*="display: none"])`)
    .join(',');
}

/** Calls back with Ctrl+S, Ctrl+Enter and Esc, and keeps an input method's Enter from submitting. */
export function useFormKeys(onIntent: Handler): void {
  const latest = useRef(onIntent);
  useEffect(() => {
    latest.current = onIntent;
  });
  useEffect(() => {
    const form = { handle: (intent: FormIntent): void => latest.current(intent) };
    openForms.push(form);
    const stop = listen((intent) => {
      if (openForms.at(-1) === form) form.handle(intent);
    });
    return () => {
      stop();
      openForms.splice(openForms.indexOf(form), 1);
    };
  }, []);
}

function listen(handle: Handler): () => void {
  let compositionEndedAt = Number.NEGATIVE_INFINITY;
  const compositionEnded = (event: CompositionEvent): void => {
    compositionEndedAt = event.timeStamp;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (belongsToInputMethod(composedKey(event), compositionEndedAt)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const intent = intentOf(event);
    if (intent === null || document.querySelector(OPEN_QUESTION) !== null) return;
    if (intent === 'leave' && document.querySelector(OPEN_OVERLAYS) !== null) return;
    event.preventDefault();
    // Else the question that Esc opens would be closed by the same key press.
    event.stopPropagation();
    handle(intent);
  };
  // Capture: seen before a closing list removes itself and makes its Esc look like the form's.
  window.addEventListener('compositionend', compositionEnded, true);
  window.addEventListener('keydown', pressed, true);
  return () => {
    window.removeEventListener('compositionend', compositionEnded, true);
    window.removeEventListener('keydown', pressed, true);
  };
}

function composedKey(event: KeyboardEvent): Parameters<typeof belongsToInputMethod>[0] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- 229 is the only sign some input methods give
  return { isComposing: event.isComposing, keyCode: event.keyCode, timeStamp: event.timeStamp };
}
