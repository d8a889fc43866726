import { describe, expect, it } from 'vitest';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { LinkedReply, RemedySituation } from './notes.ts';
import { remedyNotes } from './notes.ts';

const calendar = createWorkdayCalendar({
  national: ['2023', '2024', '2025'].flatMap((year) => [
    { date: `${year}-01-01`, kind: 'off', name: '元旦' } as const,
    { date: `${year}-10-01`, kind: 'off', name: '国庆节' } as const,
  ]),
});

const facts: RemedySituation['facts'] = {
  kind: 'reconsideration',
  actOn: null,
  servedOn: null,
  filedOn: null,
  acceptedOn: '2024-03-20',
  noticeReceivedOn: null,
  procedure: null,
  answerDueOn: null,
  answeredOn: null,
};

const refusal: LinkedReply = {
  line: 'C36',
  decidedOn: '2024-02-28',
  withheld: [],
  servedOn: '2024-03-01',
};

function notesOf(change: Partial<RemedySituation['facts']>, around: Partial<RemedySituation> = {}) {
  const situation = { reply: null, earlier: null, reconsiderations: 0, ...around };
  return remedyNotes({ ...situation, facts: { ...facts, ...change } }, calendar);
}

function warnings(...situation: Parameters<typeof notesOf>): string[] {
  return notesOf(...situation).flatMap(({ level, text }) => (level === 'warning' ? [text] : []));
}

describe('the limit for bringing a case', () => {
  it('is computed from the served reply and told, with where the day comes from', () => {
    expect(notesOf({}, { reply: refusal })).toEqual([
      {
        level: 'info',
        text: '申请行政复议的期限：自收到答复之日起 60 日（行政复议法第二十条），从台账登记的送达日期（邮寄的，申请人签收的日期会更晚） 2024-03-01 周五 算到 2024-04-30 周二。',
      },
    ]);
  });

  it('prefers the day on which the applicant received the reply', () => {
    const [told] = notesOf({ servedOn: '2024-03-04' }, { reply: refusal });
    expect(told?.text).toContain('申请人收到答复日期 2024-03-04 周一 算到 2024-05-03 周五');
  });

  it('warns of a case brought too late and leaves it to the organ', () => {
    const late = { acceptedOn: '2024-05-08', filedOn: '2024-05-06' };
    expect(warnings({ ...late, filedOn: '2024-04-30' }, { reply: refusal })).toEqual([]);
    expect(warnings(late, { reply: refusal })).toEqual([
      '申请（起诉）日期 2024-05-06 周一 在上述期限之后。是否受理（立案）由复议机关（法院）决定，台账照常登记。',
    ]);
    expect(warnings({ ...late, filedOn: null }, { reply: refusal })).toEqual([
      '受理（立案）日期已过上述期限，请核对申请（起诉）日期。',
    ]);
  });

  it('is not told when nobody knows when the reply was received', () => {
    expect(notesOf({ actOn: '2024-02-28' })).toEqual([]);
  });

  it('runs from the decision of the reconsideration for a suit after it', () => {
    const kind = 'litigation-after-reconsideration';
    const filed = { kind, filedOn: '2024-05-20', acceptedOn: '2024-05-22' } as const;
    const [told, late] = notesOf(filed, { earlier: { decidedOn: '2024-05-03' } });
    expect(told?.text).toContain(
      '复议决定日期（申请人收到的日期会更晚） 2024-05-03 周五 算到 2024-05-20',
    );
    expect(late).toBeUndefined();
    expect(notesOf(filed, { earlier: { decidedOn: null } })[0]?.text).toContain('还没有登记结果');
  });
});

describe('复议前置', () => {
  const kind = 'litigation-direct';

  it.each<[string, Partial<LinkedReply>, boolean]>([
    ['a refusal of 2024', {}, true],
    ['a refusal of 2023', { decidedOn: '2023-12-29' }, false],
    ['a partial disclosure that withholds', { line: 'C2', withheld: ['third-party-rights'] }, true],
    [
      'a partial disclosure for other reasons',
      { line: 'C2', withheld: ['special-inquiry'] },
      false,
    ],
    ['information that does not exist', { line: 'C41' }, false],
    ['a reply that is not signed yet', { decidedOn: null }, false],
  ])('is warned of before a direct suit against %s: %#', (_, change, isWarned) => {
    const found = warnings({ kind, servedOn: '2024-03-01' }, { reply: { ...refusal, ...change } });
    expect(found.some((text) => text.includes('应当先申请行政复议'))).toBe(isWarned);
  });

  it('is no matter for other kinds', () => {
    expect(warnings({}, { reply: refusal })).toEqual([]);
  });

  it('can only be pointed out where no request is linked', () => {
    expect(notesOf({ kind, actOn: '2024-02-28' })[0]).toMatchObject({ level: 'info' });
    expect(notesOf({ kind, actOn: '2023-02-28' })).toEqual([]);
  });

  it('gives way to the question whether a registered reconsideration came before', () => {
    const open = { ...refusal, line: 'C41' } as const;
    expect(warnings({ kind }, { reply: open, reconsiderations: 1 })).toEqual([
      '这件申请已登记行政复议，请核对类型是否应为“复议后起诉”。',
    ]);
  });
});

describe('our own answer', () => {
  const noticeReceivedOn = '2024-03-22';

  it('has its limit told, with what prevails', () => {
    expect(notesOf({ noticeReceivedOn })[0]?.text).toBe(
      '本机关提交答复（答辩）和证据的期限：普通程序，收到申请书副本之日起 10 个工作日内（行政复议法第四十八条），到 2024-04-05 周五。通知书另写日期的，以通知书为准。',
    );
    expect(notesOf({ noticeReceivedOn, answerDueOn: '2024-03-29' })[0]?.text).toBe(
      '本机关提交答复（答辩）和证据的期限：通知书载明，到 2024-03-29 周五。',
    );
  });

  it('is warned of when it was handed in late, with the consequence', () => {
    expect(warnings({ noticeReceivedOn, answeredOn: '2024-04-05' })).toEqual([]);
    expect(warnings({ noticeReceivedOn, answeredOn: '2024-04-08' })[0]).toContain(
      '视为该行政行为没有证据、依据（行政复议法第七十条）',
    );
    const suit = { kind: 'litigation-direct', noticeReceivedOn, answeredOn: '2024-04-09' } as const;
    expect(warnings(suit)[0]).toContain('行政诉讼法第三十四条');
  });
});
