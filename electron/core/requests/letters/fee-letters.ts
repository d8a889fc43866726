// 收费通知书 (条例 art. 42; 国办函〔2020〕109号) and 不再处理告知书 (art. 30; 国办函〔2020〕109号).

import { chineseDate } from '../../calendar/local-date.ts';
import type { RequestCase } from '../case.ts';
import { pagesByBand, priceOfItem } from '../fees.ts';
import { TARIFFS } from '../kinds.ts';
import type { StepOf } from '../steps/steps.ts';
import { dateText, salutationOf, sentence, yuanText } from './case-text.ts';
import { numberOfLetter } from './case-values.ts';
import { remediesText } from '../remedies-text.ts';
import { authorities } from './consultation-letters.ts';
import type { LetterContext } from './context.ts';
import type { LetterDraft } from './letter-draft.ts';
import { applicantLetter } from './period-letters.ts';
import type { Values } from './placeholders.ts';

/** 收费通知: the tariff, the sum and how it was reckoned (国办函〔2020〕109号). */
export function feeNotice(
  request: RequestCase,
  step: StepOf<'charged'>,
  around: LetterContext,
): LetterDraft {
  return applicantLetter('fee-notice', request, around, {
    收费标准: TARIFFS[step.tariff],
    收费计算: feeAccount(request, step),
    收费金额: yuanText(step.amountFen),
    缴纳方式: sentence(step.payment),
  });
}

function feeAccount(request: RequestCase, { tariff, pages, position }: StepOf<'charged'>): string {
  if (tariff === 'pages') return pagesAccount(pages ?? 0);
  if (position === null) return '';
  const month = chineseDate(request.receivedOn ?? request.facts.arrivedOn).replace(/月.*$/u, '月');
  const who = salutationOf(request.facts);
  return `${who}在${month}内累计提出申请${position}件，本件为第${position}件，收费标准为${yuanText(priceOfItem(position))}/件。`;
}

/** The pages in each band of the tariff and what they cost. */
function pagesAccount(pages: number): string {
  const parts = pagesByBand(pages).map(({ first, last, count, price }) => {
    const cost = `共${count}页，每页${yuanText(price)}，计${yuanText(count * price)}`;
    return `第${first}—${last}页${price === 0 ? '不收费' : cost}`;
  });
  return `本件提供的政府信息共${pages}页，其中${parts.join('；')}。`;
}

/** 不再处理告知: nothing was corrected in time (条例 art. 30), or nothing paid (国办函〔2020〕109号). */
export function discontinuedNotice(
  request: RequestCase,
  { kind }: StepOf<'lapsed-uncorrected'> | StepOf<'lapsed-unpaid'>,
  around: LetterContext,
): LetterDraft {
  const which = kind === 'lapsed-uncorrected' ? 'unpaid' : 'uncorrected';
  const draft = applicantLetter('discontinued-notice', request, around, {
    ...correctionValues(request, around),
    ...feeValues(request, around),
    救济途径: remediesText('A', authorities(around)),
  });
  return { ...draft, parts: draft.parts.filter(({ key }) => !key.startsWith(`${which}.`)) };
}

function correctionValues(request: RequestCase, around: LetterContext): Values {
  const { correction } = request;
  return {
    补正告知日期: dateText(correction?.notice.on ?? null),
    补正告知书文号: numberOfLetter(request, 'correction-noticed', around),
    补正期限: dateText(correction?.until ?? null),
  };
}

function feeValues(request: RequestCase, around: LetterContext): Values {
  const { fee } = request;
  return {
    收费通知日期: dateText(fee?.notice.on ?? null),
    收费通知书文号: numberOfLetter(request, 'charged', around),
    收费金额: fee === null ? '' : yuanText(fee.notice.amountFen),
    收到收费通知日期: dateText(fee?.noticeReceivedOn ?? null),
  };
}
