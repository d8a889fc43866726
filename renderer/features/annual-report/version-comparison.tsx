import type { ReactElement } from 'react';
import { Switch } from 'antd';
import { useSearchParams } from 'react-router';
import type { VersionSummary } from '../../../electron/core/annual-report/life/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { VersionCells } from './version-cells.tsx';
import { readVersion, usualComparison, writeVersion } from './version-names.ts';
import type { VersionName } from './version-names.ts';
import { VersionPick } from './version-pick.tsx';
import { VersionSentences } from './version-sentences.tsx';

interface VersionComparisonProps {
  readonly year: number;
  readonly versions: readonly VersionSummary[];
}

/** Any two versions side by side, of this year or of others; what is chosen stays in the address. */
export function VersionComparison({ year, versions }: VersionComparisonProps): ReactElement {
  const [params, setParams] = useSearchParams();
  const usual = usualComparison(year, versions) ?? {
    earlier: { year: year - 1, version: 0 },
    later: { year, version: 0 },
  };
  const earlier = readVersion(params.get('earlier')) ?? usual.earlier;
  const later = readVersion(params.get('later')) ?? usual.later;
  const onlyChanges = params.get('all') === null;
  function change(name: string, value: string | null): void {
    setParams(
      (present) => {
        const next = new URLSearchParams(present);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  }
  return (
    <section className="version-comparison" aria-label="比较两个版本">
      <h2>比较两个版本</h2>
      <div className="version-picks">
        <VersionPick
          label="前一版"
          value={earlier}
          onPick={(picked) => change('earlier', writeVersion(picked))}
        />
        <VersionPick
          label="后一版"
          value={later}
          onPick={(picked) => change('later', writeVersion(picked))}
        />
        <label className="version-switch">
          <Switch
            checked={onlyChanges}
            onChange={(checked) => change('all', checked ? null : 'yes')}
          />
          只看不同
        </label>
      </div>
      {writeVersion(earlier) === writeVersion(later) ? (
        <p>前一版和后一版是同一个，请选择两个不同的版本。</p>
      ) : (
        <Difference earlier={earlier} later={later} onlyChanges={onlyChanges} />
      )}
    </section>
  );
}

interface DifferenceProps {
  readonly earlier: VersionName;
  readonly later: VersionName;
  readonly onlyChanges: boolean;
}

function Difference({ earlier, later, onlyChanges }: DifferenceProps): ReactElement {
  const query = useQueryCall('annualReport.compareVersions', { earlier, later });
  if (query.error) return <ErrorNotice error={query.error} />;
  return (
    <Loaded query={query}>
      {(difference) => (
        <>
          <VersionCells difference={difference} />
          <VersionSentences difference={difference} onlyChanges={onlyChanges} />
        </>
      )}
    </Loaded>
  );
}
