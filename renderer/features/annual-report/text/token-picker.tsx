import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Select } from 'antd';
import type { Token } from '../../../../electron/core/annual-report/tokens.ts';

interface TokenPickerProps {
  readonly tokens: readonly Token[];
  readonly onPick: (label: string) => void;
  /** Esc. */
  readonly onCancel: () => void;
  /** Something else was clicked. */
  readonly onLeave: () => void;
}

/** Chooses a figure or fact by name; what it prints this year stands beside the name. */
export function TokenPicker({ tokens, onPick, onCancel, onLeave }: TokenPickerProps): ReactElement {
  const options = useMemo(() => tokenOptions(tokens), [tokens]);
  return (
    <Select
      className="report-token-picker"
      aria-label="插入数字"
      placeholder="输入名称查找，例如：发布"
      showSearch={{ optionFilterProp: 'label' }}
      autoFocus
      defaultOpen
      options={options}
      onSelect={onPick}
      onBlur={onLeave}
      onKeyDown={(event) => {
        // In the middle of a word, Esc is the input method's.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    />
  );
}

// One flat list: antd's group headings are no valid options for a screen reader.
function tokenOptions(tokens: readonly Token[]) {
  return tokens.map(({ label, text, group }) => ({
    value: label,
    label: `${label}：${shortened(text)}（${group}）`,
  }));
}

function shortened(text: string): string {
  if (text === '') return '（空）';
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
