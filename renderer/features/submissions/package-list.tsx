import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Space, Table } from 'antd';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import type { PackageFinding } from '../../../electron/core/submissions/package-finding.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { momentText } from '../../ui/moment-text.ts';

/** The packages of the year that were written, and checking one that lies on a stick. */
export function PackageList({
  rows,
}: {
  readonly rows: readonly SubmissionPackage[];
}): ReactElement {
  return (
    <Space orientation="vertical" size="middle">
      {rows.length === 0 ? (
        <EmptyState title="这一年度还没有写过报送包" />
      ) : (
        <Table<SubmissionPackage>
          aria-label="写过的报送包"
          size="small"
          className="desk-table"
          rowKey="id"
          dataSource={[...rows]}
          pagination={false}
          columns={COLUMNS}
        />
      )}
      <FolderCheck />
    </Space>
  );
}

const COLUMNS = [
  {
    title: '写入时间',
    dataIndex: 'madeAt',
    width: 150,
    render: (moment: string) => momentText(moment),
  },
  {
    title: '版本',
    dataIndex: 'version',
    width: 90,
    render: (version: number) => (version === 0 ? '草稿' : `第 ${version} 版`),
  },
  {
    title: '短码',
    dataIndex: 'shortCode',
    width: 160,
    render: (code: string) => <span className="submission-hash">{code}</span>,
  },
  { title: '写到', dataIndex: 'place' },
];

type Checked = Output<'submissions.verify'>;

/** Checks a package as the county does. */
function FolderCheck(): ReactElement {
  const choose = useTask('files.chooseFolder');
  const verify = useTask('submissions.verify');
  const [checked, setChecked] = useState<Checked | null>(null);
  async function check(): Promise<void> {
    setChecked(null);
    try {
      const folder = await choose.run({ title: '选择报送包的文件夹' });
      if (folder) setChecked(await verify.run({ folderHandle: folder.handle }));
    } catch (error) {
      // The hooks keep the refusal and it is shown below the button.
      if (!(error instanceof CallError)) throw error;
    }
  }
  return (
    <>
      <div className="submission-row">
        <Button loading={verify.isRunning} onClick={() => void check()}>
          核对一个报送包…
        </Button>
        <span className="desk-quiet">
          和上级收到后做的核对一样：逐个文件核对有没有缺少、多出、改动。
        </span>
      </div>
      <ErrorNotice error={verify.error ?? choose.error} />
      {checked && <Verdict checked={checked} />}
    </>
  );
}

function Verdict({ checked }: { readonly checked: Checked }): ReactElement {
  const { name, shortCode, findings } = checked;
  if (findings.length === 0) {
    return (
      <Alert
        type="success"
        showIcon
        title={`核对通过：${name}`}
        description={`短码 ${shortCode ?? ''}，每个文件都与清单一致。`}
      />
    );
  }
  return (
    <Alert
      type="error"
      showIcon
      title={`核对不通过：${name} 有 ${findings.length} 处问题`}
      description={
        <ul className="desk-problems">
          {findings.map(({ path, message }: PackageFinding) => (
            <li key={`${path}${message}`}>{message}</li>
          ))}
        </ul>
      }
    />
  );
}
