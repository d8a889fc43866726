// The words of a report's life: where it stands, what was done last, what its buttons say.

import type { Output } from '../../../electron/core/contract.ts';
import { REPORT_STATE_NAMES } from '../../../electron/core/annual-report/life/lifecycle.ts';
import type { ReportState } from '../../../electron/core/annual-report/life/lifecycle.ts';
import {
  MANNER_NAMES,
  REPORT_STEP_NAMES,
} from '../../../electron/core/annual-report/life/steps.ts';
import type {
  KeptStep,
  ReportStep,
  ReportStepKind,
} from '../../../electron/core/annual-report/life/steps.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

export type LifeView = Output<'annualReport.life'>;

/** A station of the way that every report goes. */
export interface Station {
  readonly name: string;
  readonly standing: 'past' | 'now' | 'ahead';
}

/** The states in their order; the county's answer is one station, whatever it is. */
const WAY: readonly ReportState[] = [
  'drafting',
  'reviewed',
  'signed',
  'frozen',
  'handed-in',
  'accepted',
];

/** The stations of the way, those behind the present state, the state itself, those ahead. */
export function stationsOf(state: ReportState): readonly Station[] {
  const at = WAY.indexOf(state === 'returned' ? 'accepted' : state);
  return WAY.map((station, index) => ({
    name: nameOf(station, state),
    standing: index < at ? 'past' : index === at ? 'now' : 'ahead',
  }));
}

function nameOf(station: ReportState, state: ReportState): string {
  if (station !== 'accepted') return REPORT_STATE_NAMES[station];
  return state === 'accepted' || state === 'returned' ? REPORT_STATE_NAMES[state] : '上级答复';
}

/** 第 1 版, 正在起草第 2 版 …. */
export function versionText({ version, isFrozen }: Pick<LifeView, 'version' | 'isFrozen'>): string {
  if (isFrozen) return `第 ${version} 版`;
  return version === 0
    ? '还没有定稿的版本'
    : `第 ${version} 版已解除定稿，正在更正为第 ${version + 1} 版`;
}

/** The last step in one line: 2021-01-18 刀永红 审核通过; empty before the first. */
export function lastStepText(steps: readonly KeptStep[]): string {
  const last = steps.at(-1);
  if (last === undefined) return '';
  const { onDate, kind } = last.step;
  return `最近一步：${[onDate, takerOf(last), REPORT_STEP_NAMES[kind]].filter((part) => part !== '').join(' ')}`;
}

/** Who took a step: a person of the office, or whoever answered for the county. */
export function takerOf({ person, step }: Pick<KeptStep, 'person' | 'step'>): string {
  return person ?? ('by' in step ? step.by : '');
}

/** What was entered with a step, a sentence a line. */
export function stepDetails(step: ReportStep): readonly string[] {
  return [
    'reason' in step && step.reason !== '' ? `理由：${step.reason}` : '',
    'remark' in step && step.remark !== '' ? step.remark : '',
    'to' in step ? `报给：${step.to}（${MANNER_NAMES[step.manner]}）` : '',
    'packageCode' in step && step.packageCode !== '' ? `报送包短码：${step.packageCode}` : '',
  ].filter((line) => line !== '');
}

export const STATE_LOOKS = {
  drafting: 'draft',
  reviewed: 'active',
  signed: 'active',
  frozen: 'done',
  'handed-in': 'active',
  accepted: 'done',
  returned: 'late',
} as const satisfies Record<ReportState, StatusLook>;

/** What a step's button says; a form opens behind each. */
export function stepButton(kind: ReportStepKind, state: ReportState): string {
  if (kind === 'reviewed') return state === 'drafting' ? '审核…' : '重新审核…';
  return STEP_BUTTONS[kind];
}

const STEP_BUTTONS = {
  'sent-back': '退回修改…',
  signed: '签发…',
  frozen: '定稿…',
  unfrozen: '解除定稿…',
  'handed-in': '登记报送…',
  accepted: '登记上级接收…',
  returned: '登记上级退回…',
} as const satisfies Record<Exclude<ReportStepKind, 'reviewed'>, string>;

/** The step that usually comes next; null where none is waited for. */
export function nextStep({
  state,
  isStale,
}: Pick<LifeView, 'state' | 'isStale'>): ReportStepKind | null {
  return isStale ? 'reviewed' : NEXT_STEPS[state];
}

const NEXT_STEPS = {
  drafting: 'reviewed',
  reviewed: 'signed',
  signed: 'frozen',
  frozen: 'handed-in',
  'handed-in': 'accepted',
  accepted: null,
  returned: 'unfrozen',
} as const satisfies Record<ReportState, ReportStepKind | null>;

/** The steps that wait for nothing but a new review; the notice about it says why. */
export function staleReasons(possible: LifeView['possible']): readonly ReportStepKind[] {
  return possible
    .filter(({ kind, refusals }) => kind !== 'reviewed' && refusals.length > 0)
    .map(({ kind }) => kind);
}

/** Steps that are refused, those with the same reasons together: 还不能签发、定稿. */
export interface RefusedSteps {
  readonly kinds: readonly ReportStepKind[];
  readonly reasons: readonly string[];
}

/** The steps of the present state that can't be taken now, with what is missing for them. */
export function refusedSteps(possible: LifeView['possible']): readonly RefusedSteps[] {
  const groups = new Map<string, RefusedSteps>();
  for (const { kind, refusals } of possible) {
    if (refusals.length === 0) continue;
    const key = refusals.join('\n');
    const kinds = [...(groups.get(key)?.kinds ?? []), kind];
    groups.set(key, { kinds, reasons: refusals });
  }
  return [...groups.values()];
}

/** The step in a sentence about not being able to: 审核, 解除定稿. */
export const STEP_VERBS = {
  reviewed: '审核',
  'sent-back': '退回修改',
  signed: '签发',
  frozen: '定稿',
  unfrozen: '解除定稿',
  'handed-in': '登记报送',
  accepted: '登记上级接收',
  returned: '登记上级退回',
} as const satisfies Record<ReportStepKind, string>;
