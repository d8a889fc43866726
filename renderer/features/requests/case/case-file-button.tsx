import type { ReactElement } from 'react';
import { Button } from 'antd';
import { CallError } from '../../../ipc/client.ts';
import { useTask } from '../../../ipc/use-call.ts';
import type { Progress } from '../../../ipc/use-call.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useNotice } from '../../../ui/notice.tsx';

/** 卷宗: cover, index and all documents in one PDF; opened to be looked at, or put into a folder. */
export function CaseFileButton({ id }: { readonly id: number }): ReactElement {
  const make = useTask('requests.caseFile');
  const choose = useTask('files.chooseFolder');
  const { saved } = useNotice();

  async function open(): Promise<void> {
    const { pages } = await make.run({ id });
    saved({
      what: `已打开卷宗，共 ${pages} 页。`,
      actions: [{ label: '存到文件夹…', onClick: () => quietly(store()) }],
    });
  }

  async function store(): Promise<void> {
    const place = await choose.run({ title: '卷宗存到哪个文件夹' });
    if (place === null) return;
    const { path } = await make.run({ id, folder: place.handle });
    saved({ what: `卷宗已保存到 ${path}。` });
  }

  /** A refusal is shown by the task's own error. */
  function quietly(act: Promise<void>): void {
    act.catch((error: unknown) => {
      if (!(error instanceof CallError)) throw error;
    });
  }

  return (
    <>
      <ErrorNotice error={make.error ?? choose.error} />
      <Button
        loading={make.isRunning}
        onClick={() => {
          make.reset();
          quietly(open());
        }}
      >
        卷宗（PDF）{howFar(make.progress)}
      </Button>
    </>
  );
}

/** “ 3/12”, while the documents are put together one after the other. */
function howFar(progress: Progress | null): string {
  return progress === null ? '' : ` ${progress.done}/${progress.total}`;
}
