import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import { useTask } from '../../ipc/use-call.ts';
import { nothingOnRefusal } from './refusal.ts';
import { Refused } from './refused.tsx';

type Checked = Output<'submissions.verify'>;

interface FolderCheckProps {
  /** The packages of the year that were written here. */
  readonly known: readonly SubmissionPackage[];
}

/** Checks a package as the county does. */
export function FolderCheck({ known }: FolderCheckProps): ReactElement {
  const choose = useTask('files.chooseFolder');
  const verify = useTask('submissions.verify');
  const [checked, setChecked] = useState<Checked | null>(null);
  async function check(): Promise<void> {
    const folder = await choose
      .run({ title: '选择报送包的文件夹，或者它所在的 U 盘' })
      .catch(nothingOnRefusal);
    if (folder === null) return;
    setChecked(null);
    setChecked(await verify.run({ folderHandle: folder.handle }).catch(nothingOnRefusal));
  }
  return (
    <>
      <div className="submission-row">
        <Button loading={verify.isRunning} onClick={() => void check()}>
          核对报送包…
        </Button>
        <span className="desk-quiet">
          和上级收到后做的核对一样：选择 U
          盘或者报送包的文件夹，逐个文件核对有没有缺少、多出、改动。
        </span>
      </div>
      <Refused title="没有核对" error={verify.error ?? choose.error} />
      {checked && <Verdict checked={checked} known={known} />}
    </>
  );
}

function Verdict({ checked, known }: FolderCheckProps & { checked: Checked }): ReactElement {
  const { name, shortCode, findings } = checked;
  if (findings.length === 0) {
    return (
      <Alert
        type="success"
        showIcon
        title={`核对通过：${name}`}
        description={`短码 ${shortCode ?? ''}，每个文件都与清单一致。${origin(known, shortCode)}`}
      />
    );
  }
  return (
    <Alert
      type="error"
      showIcon
      title={`核对不通过：${name} 有 ${findings.length} 处问题`}
      description={
        <>
          <ul className="desk-problems">
            {findings.map(({ path, message }) => (
              <li key={`${path}${message}`}>
                <strong>{path}</strong>：{message}
              </li>
            ))}
          </ul>
          请不要送出这一份，重新写入一份再送。
        </>
      }
    />
  );
}

function origin(known: readonly SubmissionPackage[], shortCode: string | null): string {
  const same = known.find((row) => row.shortCode === shortCode);
  if (!same) return '';
  return `它就是台账里写过的${same.version === 0 ? '草稿' : `第 ${same.version} 版`}。`;
}
