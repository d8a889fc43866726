import { describe, expect, test } from 'vitest';
import type { KeptStep, ReportStep } from '../../../electron/core/annual-report/life/steps.ts';
import { packageFate } from './package-fate.ts';

const FIRST = { version: 1, shortCode: '1111-1111-1111' };
const SECOND = { version: 1, shortCode: '2222-2222-2222' };

const handedIn = (packageCode: string): ReportStep => ({
  ...{ kind: 'handed-in', onDate: '2021-01-20', personId: 1, to: '县政府办', manner: 'usb' },
  packageCode,
});
const accepted = (packageCode: string): ReportStep => ({
  ...{ kind: 'accepted', onDate: '2021-01-22', by: '李明', remark: '' },
  packageCode,
});
const returned = (packageCode: string): ReportStep => ({
  ...{ kind: 'returned', onDate: '2021-01-22', by: '李明', reason: '表三有误' },
  packageCode,
});

function life(
  steps: readonly ReportStep[],
  changes: { version?: number; isFrozen?: boolean } = {},
) {
  const kept = steps.map((step, index): KeptStep => ({
    ...{ sequence: index + 1, step, contentHash: null, version: 1, recordedBy: null },
    ...{ recordedAt: '2021-01-20T01:00:00.000Z', person: null },
  }));
  return { version: 1, isFrozen: true, ...changes, steps: kept };
}

const wordOf = (...asked: Parameters<typeof packageFate>) => packageFate(...asked).word;

test('a draft is none that is handed in', () => {
  expect(wordOf({ ...FIRST, version: 0 }, life([]))).toBe('草稿');
});

test('a package waits until it is handed in, and then for the answer', () => {
  expect(wordOf(FIRST, life([]))).toBe('待报送');
  expect(packageFate(FIRST, life([handedIn(FIRST.shortCode)]))).toMatchObject({
    ...{ word: '已报送', detail: '2021-01-20 报给县政府办' },
  });
});

describe('the county’s answer', () => {
  test('stands at the package that it names', () => {
    const steps = [handedIn(FIRST.shortCode), accepted(FIRST.shortCode)];
    expect(packageFate(FIRST, life(steps))).toMatchObject({
      ...{ word: '上级已接收', detail: '2021-01-22 李明' },
    });
    expect(packageFate(SECOND, life(steps))).toMatchObject({
      ...{ word: '没有报送', detail: `报送的是 ${FIRST.shortCode}` },
    });
  });

  test('that names none stands at the package that was handed in', () => {
    const steps = [handedIn(FIRST.shortCode), returned('')];
    expect(packageFate(FIRST, life(steps)).detail).toBe('2021-01-22 李明：表三有误');
    expect(wordOf(SECOND, life(steps))).toBe('没有报送');
  });

  test('stands at every package of the version where nobody said which was handed in', () => {
    const steps = [handedIn(''), accepted('')];
    expect([wordOf(FIRST, life(steps)), wordOf(SECOND, life(steps))]).toEqual([
      '上级已接收',
      '上级已接收',
    ]);
  });

  test('to a second hand-in does not touch the first', () => {
    const steps = [handedIn(FIRST.shortCode), handedIn(SECOND.shortCode), accepted('')];
    expect([wordOf(FIRST, life(steps)), wordOf(SECOND, life(steps))]).toEqual([
      '已报送',
      '上级已接收',
    ]);
  });
});

test('what was never handed in is put aside by a later version, and by unfreezing', () => {
  expect(packageFate(FIRST, life([], { version: 2 })).detail).toBe('后来定稿了第 2 版');
  expect(packageFate(FIRST, life([], { isFrozen: false })).detail).toBe('这一版已解除定稿');
});

test('a returned package stays returned when a second version is frozen', () => {
  const steps = [handedIn(FIRST.shortCode), returned(FIRST.shortCode)];
  expect(wordOf(FIRST, life(steps, { version: 2 }))).toBe('上级已退回');
});
