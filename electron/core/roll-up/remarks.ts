// What has to be said of an organ's packages, whether its numbers are added up or not.

import type { LocalDate } from '../calendar/local-date.ts';
import { versionName } from '../submissions/package-names.ts';
import type { HandedIn, PackageFacts, WholePackage } from './handed-in.ts';
import { compareText, problem } from './problems.ts';
import type { RollUpProblem } from './problems.ts';
import { contentOf } from './refusals.ts';

/** The files of a damaged package. */
export function damage(organ: string, { folder, damage: files, facts }: HandedIn): RollUpProblem {
  const what =
    files.length === 0 && facts === null
      ? '报送包里的清单读不出来，没有计入汇总。'
      : `报送包里有 ${files.length} 个文件不对，没有计入汇总。`;
  return problem('damaged', organ, {
    ...{ what, folders: [folder], files },
    todo: '请重新复制；仍然不对的，请该单位重新报送。',
  });
}

/** Packages of years that are not asked for; last year's is asked for where this year's is there. */
export function otherYears(
  organ: string,
  whole: readonly WholePackage[],
  year: number,
  hasThisYear: boolean,
): readonly RollUpProblem[] {
  return whole
    .filter(({ facts }) => facts.year !== year && !(hasThisYear && facts.year === year - 1))
    .map(({ facts, folder }) =>
      problem('other-year', organ, {
        what: `这是 ${facts.year} 年度的报送包，没有计入 ${year} 年度的汇总。`,
        todo: hasThisYear ? '请移走这个报送包。' : `请该单位报送 ${year} 年度的。`,
        folders: [folder],
      }),
    );
}

/** The versions that a higher one replaced. */
export function lowerVersions(
  organ: string,
  superseded: readonly WholePackage[],
  version: number,
): readonly RollUpProblem[] {
  return superseded.map(({ facts, folder }) =>
    problem('superseded', organ, {
      what: `有${versionName(version)}，这个${versionName(facts.version)}不再算数。`,
      todo: '不用处理。',
      folders: [folder],
    }),
  );
}

/** Packages with the same version and content. */
export function copies(
  organ: string,
  chosen: WholePackage,
  same: readonly WholePackage[],
): readonly RollUpProblem[] {
  const equal = same.filter(({ facts }) => contentOf(facts) === contentOf(chosen.facts));
  if (equal.length === 0) return [];
  const folders = [chosen, ...equal].map(({ folder }) => folder);
  const what = `同一版有 ${folders.length} 个报送包，内容相同，只计一次。`;
  return [problem('copy', organ, { what, todo: '不用处理。', folders })];
}

/** Files that a PC put into a whole package. */
export function strays(
  organ: string,
  { leftByPc, folder }: WholePackage,
): readonly RollUpProblem[] {
  if (leftByPc.length === 0) return [];
  const what = `报送包里有电脑自动产生的文件（${leftByPc.join('、')}），不影响内容，照常计入。`;
  return [problem('stray', organ, { what, todo: '不用处理。', folders: [folder] })];
}

/** Said when not even the first version was ready by the day: a correction may come after it. */
export function lateness(
  organ: string,
  ofYear: readonly WholePackage[],
  dueOn: LocalDate | null,
): readonly RollUpProblem[] {
  const [first] = ofYear
    .filter(({ facts }) => facts.version > 0)
    .map((handed) => ({ ...handed, ...readiness(handed.facts) }))
    .toSorted((a, b) => compareText(a.on, b.on));
  if (first === undefined) return [];
  const due = dueOn ?? first.facts.dueOn;
  if (first.on <= due) return [];
  const what = `期限是 ${due}，${versionName(first.facts.version)}到 ${first.on} 才${first.step}，已经计入汇总。`;
  const todo = '请按逾期登记（《条例》第四十七条），并请该单位说明原因。';
  return [problem('late', organ, { what, todo, folders: [first.folder] })];
}

/** The last of the steps that a package needs before it can be handed in. */
function readiness({ signedOn, frozenOn, madeOn }: PackageFacts): { on: LocalDate; step: string } {
  const steps = [
    { on: signedOn ?? '', step: '成文' },
    { on: frozenOn ?? '', step: '定稿' },
    { on: madeOn ?? '', step: '做成报送包' },
  ];
  return steps.reduce((last, step) => (step.on > last.on ? step : last));
}
