// One of the choices by which a list is narrowed down.

import { Select } from 'antd';
import type { ReactElement } from 'react';
import type { Option } from './options.ts';

interface FilterSelectProps<V extends string | number> {
  /** Shown until something is chosen. */
  readonly label: string;
  /** In pixels. */
  readonly width: number;
  readonly value: V | undefined;
  readonly options: Option<V>[];
  /** Undefined when the choice is taken back. */
  readonly onPick: (value: V | undefined) => void;
}

/** A choice that can be searched by typing and taken back. */
export function FilterSelect<V extends string | number>(props: FilterSelectProps<V>): ReactElement {
  const { label, width, value, options, onPick } = props;
  return (
    <Select<V>
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      style={{ width }}
      options={options}
      {...(value === undefined ? {} : { value })}
      onChange={(picked: V | undefined) => onPick(picked)}
    />
  );
}
