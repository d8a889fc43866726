// What there is to say of a case while its form is filled in.

import type { ReactElement } from 'react';
import { Form } from 'antd';
import type { FormInstance } from 'antd';
import { isLocalDate } from '../../../electron/core/calendar/local-date.ts';
import type { Input } from '../../../electron/core/contract.ts';
import { remediesCalls } from '../../../electron/core/remedies/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { usePaused } from '../../ui/use-paused.ts';
import { CaseNotes } from './case-notes.tsx';

const Preview = remediesCalls['remedies.preview'].input;
const NAMES = Object.keys(Preview.shape) as (keyof Input<'remedies.preview'>)[];
const TYPING_PAUSE_MS = 400;

/** The limits that follow from what the form says so far; asked once the keyboard rests. */
export function FormNotes({ antd }: { readonly antd: FormInstance }): ReactElement | null {
  const values = Form.useWatch(knownOf, antd) as string | undefined;
  const paused = usePaused(values ?? '{}', TYPING_PAUSE_MS);
  const input = Preview.safeParse(JSON.parse(paused)).data;
  const { data } = useQueryCall(
    'remedies.preview',
    input ?? { kind: 'reconsideration', acceptedOn: '' },
    { enabled: input !== undefined, keepOld: true },
  );
  if (input === undefined || data === undefined) return null;
  return (
    <div className="remedies-form-notes" aria-live="polite">
      <CaseNotes notes={data.notes} />
    </div>
  );
}

/** The fields that matter, as text, so that it only changes when one of them does. */
function knownOf(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, known(name, values[name])])));
}

function known(name: string, value: unknown): unknown {
  if (value === '' || value === undefined) return name === 'kind' ? undefined : null;
  const isDate = name.endsWith('On');
  return isDate && !(typeof value === 'string' && isLocalDate(value)) ? null : value;
}
