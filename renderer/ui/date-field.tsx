// A date typed the way clerks write it, or picked; the form's value is 'YYYY-MM-DD'.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { Input } from 'antd';
import { flushSync } from 'react-dom';
import { isLocalDate } from '../../electron/core/calendar/local-date.ts';
import { parseDateText, showDate } from './date-text.ts';
import type { DateLean } from './date-text.ts';
import { DatePopover } from './date-popover.tsx';
import { useDesk } from './desk-context.ts';

export interface DateFieldProps {
  readonly id?: string;
  readonly value?: string | null;
  /** Gets the date, the typed text while it is no date (the form refuses it), or undefined. */
  readonly onChange?: (value: string | undefined) => void;
  /** Where this field's dates usually lie: decides the year of `0105`. */
  readonly lean?: DateLean;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean | 'true' | 'false';
  readonly 'aria-required'?: boolean | 'true' | 'false';
}

/** An input for one date, e.g. 0105, 20200105, 2020.1.5, 今天, +3. */
export function DateField({
  value,
  onChange,
  lean = 'any',
  ...rest
}: DateFieldProps): ReactElement {
  const { today, year } = useDesk();
  // The text as typed while the cursor is in the field; null shows the value in full.
  const [typed, setTyped] = useState<string | null>(null);
  const current = value ?? '';
  const isDate = isLocalDate(current);

  function type(text: string): void {
    setTyped(text);
    const date = parseDateText(text, { today, year, lean });
    onChange?.(date ?? (text.trim() || undefined));
  }

  function pick(date: string): void {
    setTyped(null);
    onChange?.(date);
  }

  return (
    <Input
      {...rest}
      value={typed ?? showDate(current)}
      placeholder="例如 0105、今天、+3"
      status={typed === null && current !== '' && !isDate ? 'error' : ''}
      onFocus={({ target }) => {
        // Shown without its weekday first: a later change of the text would undo the selection.
        flushSync(() => setTyped(current));
        target.select();
      }}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(null)}
      suffix={
        <>
          <span className="desk-date-meant">{meaning(typed, current)}</span>
          <DatePopover
            date={isDate ? current : today}
            disabled={rest.disabled ?? false}
            onPick={pick}
          />
        </>
      }
    />
  );
}

/** While something is typed: the date it is read as. */
function meaning(typed: string | null, current: string): string {
  return typed !== null && typed !== current && isLocalDate(current) ? showDate(current) : '';
}
