import type { ReactElement } from 'react';
import { Table } from 'antd';
import type { LifeView } from '../../../electron/core/annual-report/life/contract.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { momentText } from '../../ui/moment-text.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { packageFate } from './package-fate.ts';

interface PackageListProps {
  readonly rows: readonly SubmissionPackage[];
  readonly life: LifeView;
}

/** The packages of the year that were written, each with what became of it. */
export function PackageList({ rows, life }: PackageListProps): ReactElement {
  if (rows.length === 0) return <EmptyState title="这一年度还没有写过报送包" />;
  return (
    <Table<SubmissionPackage>
      aria-label="写过的报送包"
      size="small"
      className="desk-table"
      rowKey="id"
      dataSource={[...rows]}
      pagination={false}
      columns={columns(life)}
    />
  );
}

function columns(life: LifeView) {
  return [
    {
      title: '写入时间',
      dataIndex: 'madeAt',
      width: 150,
      render: (moment: string) => momentText(moment),
    },
    {
      title: '版本',
      dataIndex: 'version',
      width: 80,
      render: (version: number) => (version === 0 ? '草稿' : `第 ${version} 版`),
    },
    {
      title: '短码',
      dataIndex: 'shortCode',
      width: 150,
      render: (code: string) => <span className="submission-hash">{code}</span>,
    },
    {
      title: '结果',
      key: 'fate',
      width: 250,
      render: (_: unknown, row: SubmissionPackage) => {
        const { look, word, detail } = packageFate(row, life);
        return (
          <>
            <StatusTag look={look} word={word} />
            <div className="desk-quiet">{detail}</div>
          </>
        );
      },
    },
    {
      title: '写到',
      dataIndex: 'place',
      render: (place: string) => <span className="submission-path">{place}</span>,
    },
  ];
}
