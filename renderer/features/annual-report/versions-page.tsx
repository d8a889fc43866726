import type { ReactElement } from 'react';
import { useQueryCall } from '../../ipc/use-call.ts';
import { CaseColumns } from '../../ui/case-page.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { LifeTimeline } from './life-timeline.tsx';
import { REPORT_STATE_NAMES } from '../../../electron/core/annual-report/life/lifecycle.ts';
import { STATE_LOOKS, versionText } from './life-words.ts';
import type { LifeView } from './life-words.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { VersionComparison } from './version-comparison.tsx';
import { VersionList } from './version-list.tsx';

/** The frozen versions of a year's report, what differs between them, and everything that was done. */
export function VersionsPage(): ReactElement {
  const { year } = useDesk();
  const query = useQueryCall('annualReport.life', { year });
  return (
    <Page
      title={`${year} 年度报告的版本和经过`}
      back={{ to: '/annual-report', label: '年度报告' }}
      {...(query.data ? { filters: <Standing life={query.data} /> } : {})}
    >
      <Loaded query={query}>
        {(life) => (
          <CaseColumns facts={<Versions life={life} />} timeline={<LifeTimeline life={life} />} />
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ life }: { readonly life: LifeView }): ReactElement {
  return (
    <>
      <StatusTag look={STATE_LOOKS[life.state]} word={REPORT_STATE_NAMES[life.state]} />
      <span className="desk-quiet">{versionText(life)}</span>
    </>
  );
}

function Versions({ life }: { readonly life: LifeView }): ReactElement {
  const { year, versions } = life;
  return (
    <>
      {versions.length === 0 ? (
        <EmptyState
          title={`${year} 年度报告还没有定稿的版本`}
          help="报告签发后“定稿”，就保存为第 1 版；以后每次更正再定稿，多保存一版，以前的不变。"
        />
      ) : (
        <VersionList versions={versions} />
      )}
      <VersionComparison key={year} year={year} versions={versions} />
    </>
  );
}
