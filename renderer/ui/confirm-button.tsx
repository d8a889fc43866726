import type { ReactElement, ReactNode } from 'react';
import { App, Button } from 'antd';
import { CallError } from '../ipc/client.ts';

interface ConfirmButtonProps {
  /** Names the thing: “冻结 2020 年度报告？”. */
  readonly question: string;
  /** What follows from it: “冻结后，2020 年的登记不能再改动。”. */
  readonly consequence: ReactNode;
  /** The verb on the confirming button: “冻结”. */
  readonly confirmLabel: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly danger?: boolean;
  readonly type?: 'primary' | 'default' | 'link';
  readonly size?: 'small' | 'middle';
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A button that asks one question before it acts; a refusal is shown with its reason. */
export function ConfirmButton(props: ConfirmButtonProps): ReactElement {
  const { question, consequence, confirmLabel, onConfirm, children, ...button } = props;
  const { modal } = App.useApp();
  async function act(): Promise<void> {
    try {
      await onConfirm();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      modal.error({ title: `没有${confirmLabel}`, content: error.message, okText: '知道了' });
    }
  }
  return (
    <Button
      {...button}
      onClick={() => {
        modal.confirm({
          title: question,
          content: consequence,
          okText: confirmLabel,
          cancelText: '不，返回',
          okButtonProps: { danger: button.danger ?? false },
          // Enter alone must not do what can't be undone.
          focusable: { autoFocusButton: button.danger === true ? 'cancel' : 'ok' },
          onOk: act,
        });
      }}
    >
      {children}
    </Button>
  );
}
