import type { ReactElement } from 'react';
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  ExclamationCircleOutlined,
  HistoryOutlined,
  StopOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';

const LOOKS = {
  /** Past its limit, or wrong. */
  late: { color: 'error', icon: <ExclamationCircleOutlined /> },
  /** Three working days or less. */
  soon: { color: 'warning', icon: <ClockCircleOutlined /> },
  /** Being worked on. */
  active: { color: 'processing', icon: <SyncOutlined /> },
  /** Not begun, a draft. */
  draft: { color: 'default', icon: <EditOutlined /> },
  done: { color: 'success', icon: <CheckCircleOutlined /> },
  /** Over: replaced, withdrawn, repealed. */
  history: { color: 'default', icon: <HistoryOutlined /> },
  /** Refused or void. */
  stopped: { color: 'default', icon: <StopOutlined /> },
} as const;

export type StatusLook = keyof typeof LOOKS;

interface StatusTagProps {
  readonly look: StatusLook;
  /** The state in the trade's word. */
  readonly word: string;
}

/** A state as word, icon and colour: never colour alone. */
export function StatusTag({ look, word }: StatusTagProps): ReactElement {
  const { color, icon } = LOOKS[look];
  return (
    <Tag color={color} icon={icon} className="desk-status">
      {word}
    </Tag>
  );
}
