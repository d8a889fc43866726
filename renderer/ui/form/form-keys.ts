// What a key press means to a form, and when Enter belongs to the input method instead.

export type FormIntent = 'save' | 'save-and-next' | 'leave';

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Ctrl+S saves, Ctrl+Enter saves and opens the next, Esc leaves; null for every other key. */
export function intentOf(press: PressedKey): FormIntent | null {
  const command = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
  if (command && press.key.toLowerCase() === 's') return 'save';
  if (command && press.key === 'Enter') return 'save-and-next';
  if (press.key === 'Escape') return 'leave';
  return null;
}

export interface ComposedKey {
  readonly isComposing: boolean;
  /** Still the only sign in some input methods: 229 means "the input method has it". */
  readonly keyCode: number;
  /** Milliseconds, the same clock as `compositionEndedAt`. */
  readonly timeStamp: number;
}

// Some input methods end the composition just before the keydown of the same key press. Nobody
// presses a second key within this time.
const SAME_PRESS_MS = 30;

/** Whether a key press belongs to the input method: it picks a candidate, it is no Enter or Esc. */
export function belongsToInputMethod(press: ComposedKey, compositionEndedAt: number): boolean {
  if (press.isComposing || press.keyCode === 229) return true;
  const since = press.timeStamp - compositionEndedAt;
  return since >= 0 && since < SAME_PRESS_MS;
}
