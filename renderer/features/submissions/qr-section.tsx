import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { useTask } from '../../ipc/use-call.ts';
import { nothingOnRefusal } from './refusal.ts';
import { Refused } from './refused.tsx';

/** The statutory tables as a printed set of QR codes. */
export function QrSection({ year }: { readonly year: number }): ReactElement {
  const choose = useTask('files.chooseFolder');
  const write = useTask('submissions.writeQrSheet');
  const [sheet, setSheet] = useState<Output<'submissions.writeQrSheet'> | null>(null);
  async function make(): Promise<void> {
    const folder = await choose.run({ title: '选择存放二维码的文件夹' }).catch(nothingOnRefusal);
    if (folder === null) return;
    setSheet(null);
    setSheet(await write.run({ year, folderHandle: folder.handle }).catch(nothingOnRefusal));
  }
  return (
    <>
      <Button loading={write.isRunning} onClick={() => void make()}>
        生成二维码（PDF）…
      </Button>
      <Refused title="没有生成二维码" error={write.error ?? choose.error} />
      {sheet && (
        <Alert
          type="success"
          showIcon
          title={`已生成 ${sheet.codes} 个二维码，短码 ${sheet.shortCode}`}
          description={`${sheet.path}。请打印后${sheet.codes > 1 ? '按编号顺序' : ''}交给上级扫描。`}
        />
      )}
    </>
  );
}
