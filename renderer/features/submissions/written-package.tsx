import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Space, Table } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { showBytes } from '../../ui/file-size.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import type { Target } from './target.ts';

interface WrittenPackageProps {
  readonly target: Target;
  readonly written: Output<'submissions.write'>;
}

/** What is on the stick now: its codes, every file with its verdict, and what to do next. */
export function WrittenPackage({ target, written }: WrittenPackageProps): ReactElement {
  const { name, shortCode, auditCode, files, notes, version } = written;
  return (
    <section aria-label="写好的报送包">
      <Space orientation="vertical" size="middle">
        <Alert
          type="success"
          showIcon
          title={`已写入并核对：${name}`}
          description={notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        />
        <div>
          报送包短码 <span className="submission-code">{shortCode}</span>
          <div className="desk-quiet">
            记录校验码 <span className="submission-hash">{auditCode}</span>
            ，与短码一起印在报送单上。
          </div>
        </div>
        <FileVerdicts files={files} />
        <div className="submission-row">
          {target.isDrive && <Eject target={target} />}
          {version > 0 && (
            <LinkButton to="/annual-report">交出以后，到“年度报告”登记报送</LinkButton>
          )}
        </div>
      </Space>
    </section>
  );
}

type WrittenFile = Output<'submissions.write'>['files'][number];

const VERDICTS = {
  same: '✓ 一致',
  differs: '✗ 不一致',
  unreadable: '✗ 读不出来',
} as const satisfies Record<WrittenFile['verdict'], string>;

/** Every file of the package with what its reading back showed. */
export function FileVerdicts({ files }: { readonly files: readonly WrittenFile[] }): ReactElement {
  return (
    <Table<WrittenFile>
      aria-label="报送包里的文件"
      size="small"
      className="desk-table"
      rowKey="path"
      dataSource={[...files]}
      pagination={false}
      columns={[
        { title: '文件', dataIndex: 'path' },
        {
          title: '大小',
          dataIndex: 'bytes',
          width: 110,
          align: 'right',
          render: (bytes: number) => showBytes(bytes),
        },
        {
          title: '核对',
          key: 'verdict',
          width: 110,
          render: (_: unknown, { verdict }: WrittenFile) => VERDICTS[verdict],
        },
        {
          title: 'SHA-256（前 16 位）',
          dataIndex: 'sha256',
          width: 190,
          render: (hash: string) => <span className="submission-hash">{hash.slice(0, 16)}</span>,
        },
      ]}
    />
  );
}

function Eject({ target }: { readonly target: Target }): ReactElement {
  const { run, isRunning, error } = useTask('submissions.eject');
  const [outcome, setOutcome] = useState<Output<'submissions.eject'> | null>(null);
  async function eject(): Promise<void> {
    try {
      setOutcome(await run({ folderHandle: target.handle }));
    } catch (failure) {
      // The hook keeps the refusal and it is shown beside the button.
      if (!(failure instanceof CallError)) throw failure;
    }
  }
  return (
    <>
      <Button loading={isRunning} onClick={() => void eject()}>
        安全弹出 U 盘
      </Button>
      {outcome && (
        <Alert type={outcome.ejected ? 'success' : 'warning'} showIcon title={outcome.message} />
      )}
      <ErrorNotice error={error} />
    </>
  );
}
