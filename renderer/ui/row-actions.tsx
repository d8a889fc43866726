import type { ReactElement } from 'react';
import { Button, Dropdown, Space } from 'antd';

export interface RowAction {
  readonly label: string;
  readonly onClick: () => void;
  /** Why it can't be done now: the action is shown, disabled, with the reason. */
  readonly disabledReason?: string;
}

const SHOWN = 2;

/** A row's next steps as words: at most two, the others under 更多. */
export function RowActions({ actions }: { readonly actions: readonly RowAction[] }): ReactElement {
  const more = actions.slice(SHOWN);
  return (
    <Space size={4}>
      {actions.slice(0, SHOWN).map(({ label, onClick, disabledReason }) => (
        <Button
          key={label}
          type="link"
          size="small"
          disabled={disabledReason !== undefined}
          title={disabledReason}
          onClick={onClick}
        >
          {label}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(({ label, onClick, disabledReason }) => ({
              key: label,
              label: disabledReason === undefined ? label : `${label}（${disabledReason}）`,
              disabled: disabledReason !== undefined,
              onClick,
            })),
          }}
        >
          <Button type="link" size="small">
            更多
          </Button>
        </Dropdown>
      )}
    </Space>
  );
}
