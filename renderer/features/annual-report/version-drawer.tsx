import type { ReactElement } from 'react';
import { Drawer } from 'antd';
import type { VersionSummary } from '../../../electron/core/annual-report/life/contract.ts';
import { TEMPLATE_NAMES } from '../../../electron/core/annual-report/templates.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Paper } from '../../ui/paper.tsx';

interface VersionDrawerProps {
  /** The version that is looked at; null: closed. */
  readonly version: VersionSummary | null;
  readonly onClose: () => void;
}

/** A version as it was frozen: its page, who answers for it, and its fingerprint. */
export function VersionDrawer({ version, onClose }: VersionDrawerProps): ReactElement {
  return (
    <Drawer
      title={version === null ? '' : `${version.year} 年度报告第 ${version.version} 版`}
      open={version !== null}
      onClose={onClose}
      size="min(1180px, 96vw)"
      destroyOnHidden
    >
      {version !== null && <Version summary={version} />}
    </Drawer>
  );
}

function Version({ summary }: { readonly summary: VersionSummary }): ReactElement {
  const { year, version } = summary;
  const query = useQueryCall('annualReport.version', { year, version });
  return (
    <Loaded query={query}>
      {({ html, printed }) => (
        <div className="version-sheet">
          <VersionFacts summary={summary} printed={printed} />
          <Paper html={html} title={`${year} 年度报告第 ${version} 版`} />
        </div>
      )}
    </Loaded>
  );
}

interface VersionFactsProps {
  readonly summary: VersionSummary;
  readonly printed: Output<'annualReport.version'>['printed'];
}

function VersionFacts({ summary, printed }: VersionFactsProps): ReactElement {
  const { frozenOn, template, sha256, reason } = summary;
  const facts = [
    `${showDate(frozenOn)} 定稿`,
    `审核：${printed.reviewer ?? '—'}`,
    `签发：${printed.signer ?? '—'}`,
    TEMPLATE_NAMES[template],
    ...(reason === '' ? [] : [`更正的理由：${reason}`]),
    ...printed.exceptions,
  ];
  return (
    <div>
      {facts.join(' · ')}
      <div className="desk-quiet report-hash">校验码（SHA-256）：{sha256}</div>
    </div>
  );
}
