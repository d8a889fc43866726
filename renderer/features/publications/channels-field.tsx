import type { ReactElement } from 'react';
import { Checkbox } from 'antd';
import type { Channel } from '../../../electron/core/publications/kinds.ts';
import { CHANNEL_LABELS } from '../../../electron/core/publications/labels.ts';
import { optionsOf } from '../../ui/options.ts';

interface ChannelsFieldProps {
  readonly id?: string;
  readonly value?: readonly Channel[];
  readonly onChange?: (channels: Channel[]) => void;
}

/**
 * An input for several channels. Takes from the form only what a group of check-boxes may have: its
 * role allows no aria-required.
 */
export function ChannelsField({ id, value = [], onChange }: ChannelsFieldProps): ReactElement {
  return (
    <div {...(id === undefined ? {} : { id })}>
      <Checkbox.Group<Channel>
        options={optionsOf(CHANNEL_LABELS)}
        value={[...value]}
        onChange={(channels) => onChange?.(channels)}
      />
    </div>
  );
}
