// Whether the frozen reports are what was frozen, and the years are locked as their steps say.

import type { Database } from 'better-sqlite3';
import { foldLife, isFrozen } from '../../core/annual-report/life/lifecycle.ts';
import type { KeptStep } from '../../core/annual-report/life/steps.ts';
import { createLifeRepository } from '../../features/annual-report/life/repository.ts';
import { hashOf } from '../../platform/file-store.ts';
import type { Problems } from './finding.ts';
import { createReportCheckRepository } from './report-check-repository.ts';

/**
 * Checks every version's content against its hash, and for every year that its steps follow the life of
 * a report, that its versions are those of its steps, and that it is locked when it is frozen.
 */
export function reportProblems(db: Database): Problems {
  const rows = createReportCheckRepository(db);
  const life = createLifeRepository(db);
  const wrong = [...rows.versions()].flatMap(({ year, version, content, sha256 }) =>
    hashOf(content) === sha256
      ? []
      : [[`${nameOf(year)}第 ${version} 版`, '内容与定稿时的校验值不一致。'] as const],
  );
  const ofYears = rows.years().flatMap(({ year, versions, lockedAs }) => {
    const steps = life.steps(year);
    const problems = [
      ...stepProblems(steps),
      ...versionProblems(steps, versions),
      ...lockProblems(steps, lockedAs),
    ];
    return problems.map((problem) => [nameOf(year), problem] as const);
  });
  return [...wrong, ...ofYears];
}

/** How many versions are kept. */
export function versionCount(db: Database): number {
  return createReportCheckRepository(db).count();
}

function nameOf(year: number): string {
  return `${year} 年度报告`;
}

function stepProblems(steps: readonly KeptStep[]): readonly string[] {
  const last = steps.at(-1)?.sequence ?? 0;
  const { impossible } = foldLife(steps);
  return [
    ...(last === steps.length
      ? []
      : [`办理记录应有 ${last} 步，只有 ${steps.length} 步，中间有缺失。`]),
    ...(impossible === 0 ? [] : [`办理记录有 ${impossible} 步不合流程，前后矛盾。`]),
  ];
}

function versionProblems(
  steps: readonly KeptStep[],
  versions: readonly number[],
): readonly string[] {
  const frozen = new Set(
    steps.flatMap(({ step, version }) => (step.kind === 'frozen' ? (version ?? []) : [])),
  );
  return [
    ...[...frozen].filter((version) => !versions.includes(version)).map(lostVersion),
    ...versions.filter((version) => !frozen.has(version)).map(strayVersion),
  ];
}

const lostVersion = (version: number): string => `第 ${version} 版定稿的内容不见了。`;
const strayVersion = (version: number): string => `第 ${version} 版没有定稿的记录。`;

function lockProblems(steps: readonly KeptStep[], lockedAs: number | null): readonly string[] {
  const { state, version } = foldLife(steps);
  const due = isFrozen(state) ? version : null;
  if (due === lockedAs) return [];
  if (lockedAs === null) return [`第 ${version} 版已经定稿，这一年却没有锁定。`];
  if (due === null) return ['没有定稿或者已经解除定稿，这一年却还锁定着。'];
  return [`第 ${due} 版已经定稿，这一年却按第 ${lockedAs} 版锁定。`];
}
