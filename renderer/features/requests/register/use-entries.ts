// The entries of a list in a form (applicants, matters): their number, adding one, taking one away.

import { useEffect, useRef } from 'react';
import { Form } from 'antd';
import type { FormInstance } from 'antd';

export interface Entries {
  readonly count: number;
  readonly remove: (index: number) => void;
  /** Adds an entry and puts the cursor into its first field. */
  readonly add: () => void;
}

interface ListOfForm {
  readonly antd: FormInstance;
  /** The list's name in the form. */
  readonly list: string;
  /** What a new entry holds. */
  readonly fresh: object;
  /** The field of a new entry that gets the cursor. */
  readonly first: string;
}

/** The entries of one list; a form always has at least one. */
export function useEntries({ antd, list, fresh, first }: ListOfForm): Entries {
  const entries = Form.useWatch<readonly unknown[] | undefined>(list, {
    form: antd,
    preserve: true,
  });
  const count = Math.max(entries?.length ?? 1, 1);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    antd.focusField([list, count - 1, first]);
  }, [antd, list, count, first]);
  const change = (how: (now: readonly unknown[]) => readonly unknown[]): void =>
    antd.setFieldValue(list, [...how((antd.getFieldValue(list) as unknown[] | undefined) ?? [])]);
  return {
    count,
    remove: (index) => change((now) => now.filter((_kept, at) => at !== index)),
    add: () => {
      added.current = true;
      change((now) => [...now, fresh]);
    },
  };
}
