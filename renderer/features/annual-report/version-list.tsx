import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type { VersionSummary } from '../../../electron/core/annual-report/life/contract.ts';
import { TEMPLATE_NAMES } from '../../../electron/core/annual-report/templates.ts';
import { Day } from '../../ui/day.tsx';
import { VersionDrawer } from './version-drawer.tsx';

/** As much of a fingerprint as one compares by eye; the whole one is on the version itself. */
const SHOWN_HASH = 12;

interface VersionListProps {
  readonly versions: readonly VersionSummary[];
}

/** The frozen versions, the latest first; each opens as it was frozen. */
export function VersionList({ versions }: VersionListProps): ReactElement {
  const [shown, setShown] = useState<VersionSummary | null>(null);
  const columns: TableColumnsType<VersionSummary> = [
    {
      title: '版本',
      key: 'version',
      width: 84,
      render: (_, summary) => (
        <Button type="link" size="small" onClick={() => setShown(summary)}>
          第 {summary.version} 版
        </Button>
      ),
    },
    {
      title: '定稿日期',
      key: 'frozenOn',
      width: 110,
      render: (_, { frozenOn }) => <Day date={frozenOn} />,
    },
    { title: '模板', key: 'template', render: (_, { template }) => TEMPLATE_NAMES[template] },
    {
      title: '更正的理由',
      key: 'reason',
      render: (_, { reason }) => (reason === '' ? '—' : reason),
    },
    {
      title: '最后的情况',
      key: 'state',
      width: 190,
      render: (_, { state }) => <span className="desk-number">{state}</span>,
    },
    {
      title: '校验码',
      key: 'sha256',
      width: 120,
      render: (_, { sha256 }) => <code title={sha256}>{sha256.slice(0, SHOWN_HASH)}</code>,
    },
  ];
  return (
    <>
      <Table<VersionSummary>
        aria-label="定稿的版本"
        size="small"
        className="desk-table version-list"
        rowKey="version"
        pagination={false}
        dataSource={[...versions]}
        columns={columns}
      />
      <VersionDrawer version={shown} onClose={() => setShown(null)} />
    </>
  );
}
