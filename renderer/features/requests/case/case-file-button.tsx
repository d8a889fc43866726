import type { ReactElement } from 'react';
import { Button } from 'antd';
import { useTask } from '../../../ipc/use-call.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';

/** 卷宗: cover, index and all documents in one PDF, opened with the PC's program. */
export function CaseFileButton({ id }: { readonly id: number }): ReactElement {
  const make = useTask('requests.caseFile');
  const { saved } = useNotice();
  async function open(): Promise<void> {
    make.reset();
    const { path, pages } = await make.run({ id });
    saved({ what: `已生成卷宗，共 ${pages} 页：${path}` });
  }
  return (
    <>
      <ErrorNotice error={make.error} />
      <Button
        loading={make.isRunning}
        // A refusal is shown beside by make.error.
        onClick={() => void open().catch(() => null)}
      >
        卷宗（PDF）
      </Button>
    </>
  );
}
