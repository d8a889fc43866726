// Letters that move the reply period: 补正 (条例 art. 30), 延期 (art. 33 ¶2), 说明理由 and 延迟答复 (art. 35).

import { clockStateOf } from '../case-clock.ts';
import { replyDeadline } from '../deadline.ts';
import type { RequestCase } from '../case.ts';
import type { HistoryEvent } from '../history.ts';
import type { StepOf } from '../steps/steps.ts';
import { addresseeOf, dateText, salutationOf, sentence } from './case-text.ts';
import { caseValues, contactText, numberOfLetter, officeValues } from './case-values.ts';
import type { LetterContext } from './context.ts';
import { LETTERS } from './kinds.ts';
import type { LetterKind } from './kinds.ts';
import type { LetterDraft } from './letter-draft.ts';
import type { Values } from './placeholders.ts';
import { LETTER_TEMPLATES } from './templates/letter-templates.ts';

/** A letter to the applicant of the parts of its template. */
export function applicantLetter(
  kind: LetterKind,
  request: RequestCase,
  around: LetterContext,
  values: Values,
): LetterDraft {
  return {
    kind,
    title: LETTERS[kind].title,
    addressee: addresseeOf(request.facts),
    parts: LETTER_TEMPLATES[kind].parts,
    values: { ...officeValues(around), ...caseValues(request, around), ...values },
    contact: contactText(request, around),
  };
}

/** 补正告知: what is to be corrected by when, once (条例 art. 30). */
export function correctionNotice(
  request: RequestCase,
  step: StepOf<'correction-noticed'>,
  around: LetterContext,
): LetterDraft {
  return applicantLetter('correction-notice', request, around, {
    不明确的内容: sentence(step.unclear),
    补正事项: sentence(step.toAdd),
    补正期限: dateText(step.until),
  });
}

/** 说明理由通知: number and frequency are plainly beyond reason (条例 art. 35). */
export function reasonsNotice(
  request: RequestCase,
  step: StepOf<'reasons-asked'>,
  around: LetterContext,
): LetterDraft {
  return applicantLetter('reasons-notice', request, around, {
    申请情况: sentence(step.why),
    说明理由期限: dateText(step.until),
  });
}

/** 延迟答复告知: the reasons hold, and by when the reply comes (条例 art. 35). */
export function delayNotice(
  request: RequestCase,
  step: StepOf<'delayed'>,
  around: LetterContext,
): LetterDraft {
  return applicantLetter('delay-notice', request, around, {
    说明理由情况: reasonsStory(request, around),
    延迟理由: sentence(step.reason),
    延迟答复日期: dateText(step.to),
  });
}

/** That reasons were asked for and whether they came (art. 35); '' when none were asked for. */
export function reasonsStory(request: RequestCase, around: LetterContext): string {
  const { reasonsAsked, reasonsGiven } = request;
  if (reasonsAsked === null) return '';
  const number = numberOfLetter(request, 'reasons-asked', around);
  const asked = `本机关于${dateText(reasonsAsked.on)}要求${salutationOf(request.facts)}说明理由（${number}）`;
  return reasonsGiven === null
    ? `${asked}，至今没有收到书面理由。`
    : `${asked}，于${dateText(reasonsGiven.on)}收到书面理由。`;
}

/** 延长答复告知: by how many workdays, and the new due date where one is known (条例 art. 33 ¶2). */
export function extensionNotice(
  request: RequestCase,
  step: StepOf<'extended'>,
  around: LetterContext,
): LetterDraft {
  const { on, days } = step;
  const before = dueText(request, around, []);
  const after = dueText(request, around, [{ type: 'extended', on, days }]);
  return applicantLetter('extension-notice', request, around, {
    原期限说明:
      before === ''
        ? '本机关正在依法征求意见，征求意见所需时间不计算在答复期限内。'
        : `该申请的答复期限原至${before}届满。`,
    延长理由: sentence(step.reason),
    延长天数: String(days),
    新期限说明:
      after === '' ? '自扣除征求意见所需时间后的答复期限届满之日起计算' : `延长至${after}`,
  });
}

/**
 * The due date by the national calendar with the events added; '' while a consultation leaves it open. A
 * date in a year whose holidays are not announced yet says so.
 */
function dueText(
  { history }: RequestCase,
  { calendars: { national } }: LetterContext,
  added: readonly HistoryEvent[],
): string {
  if (history === null) return '';
  const state = clockStateOf(
    { history: { ...history, events: [...history.events, ...added] } },
    national,
  );
  const deadline = state === null ? null : replyDeadline(state, national);
  if (deadline?.due === undefined || deadline.due === null) return '';
  const note = deadline.provisional ? '（以国家公布的节假日安排为准）' : '';
  return `${dateText(deadline.due)}${note}`;
}
