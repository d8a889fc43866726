import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** The statutory tables as a printed set of QR codes. */
export function QrSection({ year }: { readonly year: number }): ReactElement {
  const choose = useTask('files.chooseFolder');
  const write = useTask('submissions.writeQrSheet');
  const [sheet, setSheet] = useState<Output<'submissions.writeQrSheet'> | null>(null);
  async function make(): Promise<void> {
    setSheet(null);
    try {
      const folder = await choose.run({ title: '选择存放二维码的文件夹' });
      if (folder) setSheet(await write.run({ year, folderHandle: folder.handle }));
    } catch (error) {
      // The hooks keep the refusal and it is shown below the button.
      if (!(error instanceof CallError)) throw error;
    }
  }
  return (
    <>
      <Button loading={write.isRunning} onClick={() => void make()}>
        生成二维码（PDF）…
      </Button>
      <ErrorNotice error={write.error ?? choose.error} />
      {sheet && (
        <Alert
          className="desk-form-alert"
          type="success"
          showIcon
          title={`已生成 ${sheet.codes} 个二维码，短码 ${sheet.shortCode}`}
          description={`${sheet.path}。请打印后按编号顺序交给上级扫描。`}
        />
      )}
    </>
  );
}
