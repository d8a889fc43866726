// Why the package that counts of an organ is not added up.

import type { StatutoryForm } from '../annual-report/document.ts';
import { versionName } from '../submissions/package-names.ts';
import { yearAndVersion } from './handed-in.ts';
import type { HandedIn, PackageFacts, WholePackage } from './handed-in.ts';
import { problem } from './problems.ts';
import type { RollUpProblem } from './problems.ts';

/** Why the organ's numbers are in the sums or not. */
export type OrganState =
  | 'merged'
  | 'missing'
  | 'damaged'
  | 'draft'
  | 'conflict'
  | 'other-form'
  | 'unbalanced'
  | 'other-year';

export interface Refusal {
  readonly state: OrganState;
  readonly problem: RollUpProblem;
}

export interface Choice {
  readonly organ: string;
  /** The highest version, of several the one made last. */
  readonly chosen: WholePackage;
  /** Others of the same version. */
  readonly same: readonly WholePackage[];
  readonly damaged: readonly HandedIn[];
  readonly year: number;
  readonly form: StatutoryForm;
}

/** The first reason not to add the chosen package up; null when there is none. */
export function refusalOf({ organ, chosen, same, damaged, year, form }: Choice): Refusal | null {
  return (
    draft(organ, chosen, year) ??
    conflict(organ, chosen, same) ??
    newerIsDamaged(organ, chosen, damaged, year) ??
    otherForm(organ, chosen, form) ??
    unbalanced(organ, chosen)
  );
}

function draft(organ: string, { facts, folder }: WholePackage, year: number): Refusal | null {
  if (facts.version > 0) return null;
  const what = `${year} 年度只有草稿，没有人签发，没有计入汇总。`;
  const todo = '请该单位签发、定稿后重新报送。';
  return { state: 'draft', problem: problem('draft', organ, { what, todo, folders: [folder] }) };
}

function conflict(
  organ: string,
  chosen: WholePackage,
  same: readonly WholePackage[],
): Refusal | null {
  const different = same.filter(({ facts }) => contentOf(facts) !== contentOf(chosen.facts));
  if (different.length === 0) return null;
  const folders = [chosen, ...different].map(({ folder }) => folder);
  const what = `有 ${folders.length} 个${versionName(chosen.facts.version)}的报送包，内容却不相同，都没有计入汇总。`;
  const todo = '请该单位说明以哪一个为准（报短码），移走其余的后重做；内容改动过的，应当另出一版。';
  return { state: 'conflict', problem: problem('conflict', organ, { what, todo, folders }) };
}

/** What a version can't change: its cells, and who signed them when. */
export function contentOf({
  form,
  template,
  values,
  signedOn,
  frozenOn,
  signer,
}: PackageFacts): string {
  return JSON.stringify([form, template, signedOn, frozenOn, signer, values]);
}

/** A corrected version that can't be read: the one before it is known to be wrong. */
function newerIsDamaged(
  organ: string,
  { facts }: WholePackage,
  damaged: readonly HandedIn[],
  year: number,
): Refusal | null {
  const newer = damaged.find((handed) => {
    const said = yearAndVersion(handed);
    return said.year === year && (said.version ?? 0) > facts.version;
  });
  if (newer === undefined) return null;
  const what = `${versionName(facts.version)}已经由更高的版本代替，那个报送包却损坏了，所以都没有计入汇总。`;
  const todo = '请该单位重新报送最高的那一版。';
  const folders = [newer.folder];
  return { state: 'damaged', problem: problem('damaged', organ, { what, todo, folders }) };
}

const FORM_NAMES: Readonly<Record<StatutoryForm, string>> = {
  'form-2019': '国办公开办函〔2019〕60号格式（2019、2020 年度）',
  'form-2021': '国办公开办函〔2021〕30号格式（2021 年度起）',
};

function otherForm(
  organ: string,
  { facts, folder }: WholePackage,
  form: StatutoryForm,
): Refusal | null {
  if (facts.form === form) return null;
  const what = `用的是${FORM_NAMES[facts.form]}，与本年度的${FORM_NAMES[form]}不能相加，没有计入汇总。`;
  const todo = '请该单位改用本年度的格式，另出一版后重新报送。';
  const found = problem('other-form', organ, { what, todo, folders: [folder] });
  return { state: 'other-form', problem: found };
}

function unbalanced(organ: string, { facts, folder }: WholePackage): Refusal | null {
  if (facts.faults.length === 0) return null;
  const what = `本单位的表不平，没有计入汇总：${facts.faults.join('；')}。`;
  const todo = '请该单位更正后另出一版，重新报送。';
  const found = problem('unbalanced', organ, { what, todo, folders: [folder] });
  return { state: 'unbalanced', problem: found };
}
