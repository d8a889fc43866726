import type { ReactElement } from 'react';
import { Button } from 'antd';
import { useTask } from '../ipc/use-call.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

/** Says on every page that this is the sample office, with the way back. */
export function SampleRibbon(): ReactElement {
  const open = useTask('office.openLedger');
  return (
    <div className="frame-sample" role="region" aria-label="示例单位提示">
      <strong>示例</strong>
      <span>这是示例单位的台账，供练习使用，放在单独的文件里，不会进入本单位的正式台账。</span>
      <Button
        size="small"
        loading={open.isRunning}
        // A refusal is shown beside the button.
        onClick={() => void open.run({ kind: 'real' }).catch(() => null)}
      >
        回到正式台账
      </Button>
      <ErrorNotice error={open.error} />
    </div>
  );
}
