import { expect, test } from 'vitest';
import { ReportState, stepsFrom } from '../../../electron/core/annual-report/life/lifecycle.ts';
import type { KeptStep } from '../../../electron/core/annual-report/life/steps.ts';
import {
  lastStepText,
  nextStep,
  refusedSteps,
  stationsOf,
  stepDetails,
  versionText,
} from './life-words.ts';

function kept(step: KeptStep['step'], person: string | null): KeptStep {
  return {
    sequence: 1,
    step,
    contentHash: null,
    version: null,
    recordedAt: '2021-01-20T01:00:00.000Z',
    recordedBy: '林悦',
    person,
  };
}

const returned = kept(
  { kind: 'returned', onDate: '2021-02-01', by: '县政府办', reason: '表三不符', packageCode: '' },
  null,
);

test('the way shows what is behind, where the report is, and what lies ahead', () => {
  expect(stationsOf('signed').map(({ name, standing }) => `${name} ${standing}`)).toEqual([
    '起草中 past',
    '已审核 past',
    '已签发 now',
    '已定稿 ahead',
    '已报送 ahead',
    '上级答复 ahead',
  ]);
});

test.each([
  ['accepted', '上级已接收'],
  ['returned', '上级已退回'],
] as const)('the last station of a report that was %s is the answer itself', (state, name) => {
  expect(stationsOf(state).at(-1)).toEqual({ name, standing: 'now' });
});

test('the step that usually comes next is always a possible one', () => {
  for (const state of ReportState.options) {
    const next = nextStep({ state, isStale: false });
    if (next !== null) expect(stepsFrom(state)).toContain(next);
  }
});

test('what was changed after its review is reviewed before anything else', () => {
  expect(nextStep({ state: 'signed', isStale: true })).toBe('reviewed');
});

test('a version that is being corrected names the old one and the new one', () => {
  expect(versionText({ version: 1, isFrozen: false })).toBe('第 1 版已解除定稿，正在更正为第 2 版');
  expect(versionText({ version: 2, isFrozen: true })).toBe('第 2 版');
  expect(versionText({ version: 0, isFrozen: false })).toBe('还没有定稿的版本');
});

test('the last step names whoever took it, of the office or of the county', () => {
  const frozen = kept({ kind: 'frozen', onDate: '2021-01-20', personId: 1 }, '林悦');
  expect(lastStepText([frozen])).toBe('最近一步：2021-01-20 林悦 定稿');
  expect(lastStepText([frozen, returned])).toBe('最近一步：2021-02-01 县政府办 上级退回');
  expect(lastStepText([])).toBe('');
});

test('a step is told with its reason and without what was left empty', () => {
  expect(stepDetails(returned.step)).toEqual(['理由：表三不符']);
  expect(
    stepDetails({
      kind: 'handed-in',
      onDate: '2021-01-21',
      personId: 1,
      to: '勐海县人民政府办公室',
      manner: 'usb',
      packageCode: '7QX3-KD2M-A9TP',
    }),
  ).toEqual(['报给：勐海县人民政府办公室（U 盘）', '报送包短码：7QX3-KD2M-A9TP']);
  expect(stepDetails({ kind: 'signed', onDate: '2021-01-20', personId: 1, reason: '' })).toEqual(
    [],
  );
});

test('steps that are refused for the same reasons stand together', () => {
  const same = ['审核之后报告内容有变动，请重新审核。'];
  expect(
    refusedSteps([
      { kind: 'signed', refusals: same },
      { kind: 'reviewed', refusals: [] },
      { kind: 'frozen', refusals: same },
    ]),
  ).toEqual([{ kinds: ['signed', 'frozen'], reasons: same }]);
});
