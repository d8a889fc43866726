// Versions as they are named in the address: 2020.1; 2020.0 is the report as it is now.

import type { VersionSummary } from '../../../electron/core/annual-report/life/contract.ts';
import { YearField } from '../../../electron/core/fields.ts';
import type { Option } from '../../ui/options.ts';

export interface VersionName {
  readonly year: number;
  /** 0: 现在的稿子. */
  readonly version: number;
}

/** 2020.1. */
export function writeVersion({ year, version }: VersionName): string {
  return `${year}.${version}`;
}

/** Reads a name out of the address; undefined when it is none. */
export function readVersion(text: string | null): VersionName | undefined {
  const [, year = '', version = ''] = /^(\d{4})\.(\d{1,4})$/u.exec(text ?? '') ?? [];
  const parsed = YearField.safeParse(Number(year));
  return parsed.success ? { year: parsed.data, version: Number(version) } : undefined;
}

/** What can be compared of a year: its versions, the latest first, and the report as it is now. */
export function versionOptions(
  versions: readonly Pick<VersionSummary, 'version' | 'frozenOn'>[],
): Option<number>[] {
  return [
    ...versions.map(({ version, frozenOn }) => ({
      value: version,
      label: `第 ${version} 版（${frozenOn} 定稿）`,
    })),
    { value: 0, label: '现在的稿子' },
  ];
}

/**
 * What is compared until something is chosen: the last two versions, else the only one with what stands
 * there now; undefined while nothing was frozen.
 */
export function usualComparison(
  year: number,
  versions: readonly Pick<VersionSummary, 'version'>[],
): { readonly earlier: VersionName; readonly later: VersionName } | undefined {
  const [last, before] = versions;
  if (last === undefined) return undefined;
  return {
    earlier: { year, version: (before ?? last).version },
    later: { year, version: before === undefined ? 0 : last.version },
  };
}

/** Years that a report may be compared with, the latest first. */
export function comparableYears(year: number, today: string): readonly number[] {
  const latest = Math.max(year, Number(today.slice(0, 4)));
  return Array.from(
    { length: latest - Math.min(year, latest - YEARS_BACK) + 1 },
    (_, at) => latest - at,
  );
}

/** As far back as the year switch of the window goes. */
const YEARS_BACK = 8;
