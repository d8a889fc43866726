import type { ReactElement } from 'react';
import { Button } from 'antd';
import { useQueryCall, useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';

/** 设置 · 示例单位: the way into the sample office and back. */
export function SamplePage(): ReactElement {
  const status = useQueryCall('office.status', {});
  const open = useTask('office.openLedger');
  return (
    <Page title="示例单位">
      <Loaded query={status}>
        {({ ledger }) => (
          <section className="desk-form-section office-text">
            <p>示例单位有一整年的台账和一份年度报告，可以用来练习，也可以给同事演示。</p>
            <p>
              示例放在单独的文件里，与本单位的正式台账互不相干：在示例里登记、修改、导出，都不会影响正式台账。打开示例时，窗口上方一直有“示例”提示。
            </p>
            <p>
              <Button
                loading={open.isRunning}
                onClick={() =>
                  // A refusal is shown below.
                  void open.run({ kind: ledger === 'real' ? 'sample' : 'real' }).catch(() => null)
                }
              >
                {ledger === 'real' ? '打开示例单位' : '回到正式台账'}
              </Button>
            </p>
            {open.isRunning && <p role="status">正在打开，请稍等。</p>}
            <ErrorNotice error={open.error} />
          </section>
        )}
      </Loaded>
    </Page>
  );
}
