import type { ReactElement } from 'react';
import { App, Button } from 'antd';
import type { LifeView } from './life-words.ts';

interface UnfreezeButtonProps {
  readonly life: LifeView;
  readonly label: string;
  /** The consequences were read; the form is asked for. */
  readonly onAgreed: () => void;
}

/** Says what unfreezing does, and goes on to its form only once that was read. */
export function UnfreezeButton({ life, label, onAgreed }: UnfreezeButtonProps): ReactElement {
  const { modal } = App.useApp();
  function ask(): void {
    let isAgreed = false;
    modal.confirm({
      title: `解除 ${life.year} 年度报告的定稿？`,
      content: consequence(life),
      okText: '继续，填写理由',
      cancelText: '不，返回',
      okButtonProps: { danger: true },
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => {
        isAgreed = true;
      },
      // Before it is closed the question would take the focus back from the form.
      afterClose: () => {
        if (isAgreed) onAgreed();
      },
    });
  }
  return (
    <Button danger onClick={ask}>
      {label}
    </Button>
  );
}

function consequence({ year, version, state }: LifeView): string {
  const handedIn = state === 'frozen' ? '' : '已经报出去的那一版不会收回，更正后要重新报送。';
  return `解除后，日期在 ${year} 年的登记又可以新增和改动，报告回到“起草中”。第 ${version} 版原样保存，不会改变；改好后要重新审核、签发、定稿，成为第 ${version + 1} 版。${handedIn}解除要由签发人同意，并写明理由。`;
}
