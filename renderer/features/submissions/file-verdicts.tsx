import type { ReactElement } from 'react';
import { Table } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { showBytes } from '../../ui/file-size.ts';

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
      columns={COLUMNS}
    />
  );
}

const COLUMNS = [
  { title: '文件', dataIndex: 'path' },
  {
    title: '大小',
    dataIndex: 'bytes',
    width: 110,
    align: 'right' as const,
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
];
