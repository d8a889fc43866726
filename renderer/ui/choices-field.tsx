import type { ReactElement, ReactNode } from 'react';
import { Checkbox } from 'antd';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** A few words beside the label. */
  readonly help?: ReactNode;
}

interface ChoicesFieldProps<T extends string> {
  readonly id?: string;
  readonly value?: readonly T[];
  readonly onChange?: (values: T[]) => void;
  readonly choices: readonly Choice<T>[];
  readonly 'aria-describedby'?: string;
}

/**
 * Several of a few choices, as a column of checkboxes. (antd's own group gets aria-required from its
 * form item, which a group may not have; this takes only what belongs to it.)
 */
export function ChoicesField<T extends string>(props: ChoicesFieldProps<T>): ReactElement {
  const { id, value = [], onChange, choices } = props;
  const describedBy = props['aria-describedby'];
  return (
    <Checkbox.Group<T>
      {...(id === undefined ? {} : { id })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      className="desk-choices"
      value={[...value]}
      {...(onChange ? { onChange } : {})}
      options={choices.map(({ value: choice, label, help }) => ({
        value: choice,
        label: (
          <>
            {label}
            {help !== undefined && <span className="desk-quiet desk-choice-help">{help}</span>}
          </>
        ),
      }))}
    />
  );
}
