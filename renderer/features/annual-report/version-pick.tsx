import type { ReactElement } from 'react';
import { Select } from 'antd';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { comparableYears, versionOptions } from './version-names.ts';
import type { VersionName } from './version-names.ts';

interface VersionPickProps {
  /** 前一版, 后一版. */
  readonly label: string;
  readonly value: VersionName;
  readonly onPick: (picked: VersionName) => void;
}

/** One side of the comparison: a year, and one of its versions. */
export function VersionPick({ label, value, onPick }: VersionPickProps): ReactElement {
  const { today } = useDesk();
  const { data: life } = useQueryCall('annualReport.life', { year: value.year }, { keepOld: true });
  const isOfYear = life?.year === value.year;
  return (
    <span className="version-pick">
      <span>{label}</span>
      <Select
        aria-label={`${label}的年度`}
        value={value.year}
        options={comparableYears(value.year, today).map((year) => ({
          value: year,
          label: `${year} 年度`,
        }))}
        onChange={(year) => onPick({ year, version: 0 })}
      />
      <Select
        className="version-pick-version"
        aria-label={`${label}的版本`}
        value={value.version}
        options={versionOptions(isOfYear ? life.versions : [])}
        onChange={(version) => onPick({ ...value, version })}
      />
    </span>
  );
}
