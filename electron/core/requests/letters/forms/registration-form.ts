// 政府信息公开申请登记表 and 接收回执 (条例 arts. 31, 45).

import { APPLICANT_COLUMN_NAMES } from '../../../annual-report/statistics.ts';
import { LINE_NAMES } from '../../../annual-report/outcome-lines.ts';
import type { OfficialBlock, OfficialDocument } from '../../../document/official-document.ts';
import { clockOf } from '../../case-clock.ts';
import type { RequestCase } from '../../case.ts';
import type { RequestFacts } from '../../facts.ts';
import { REQUEST_CHANNELS, REQUEST_STATES } from '../../kinds.ts';
import { REPLY_WORKDAYS } from '../../periods.ts';
import { STEP_LABELS } from '../../steps/steps.ts';
import { addresseeOf, askedInForm, dateText, isPerson, salutationOf } from '../case-text.ts';
import { contactText } from '../case-values.ts';
import type { LetterContext } from '../context.ts';
import { obtainingText } from '../reply-values.ts';
import { form, label, row, value, wide, PAIR_WIDTHS } from './cells.ts';
import { formDocument, nameOf } from './form-document.ts';

/** The office's own record of the application and of what was done. */
export function registrationForm(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, receivedOn } = request;
  const { dueOn } = clockOf(request, around.calendars, around.today);
  const line = request.line === null ? '' : LINE_NAMES[request.line];
  return formDocument('registration-form', around, {
    blocks: [
      form('政府信息公开申请登记表', PAIR_WIDTHS, [
        [
          ...row('登记编号', around.registrationNumber),
          ...row('收到日期', receivedOn === null ? '待确认' : dateText(receivedOn)),
        ],
        [
          ...row('申请方式', REQUEST_CHANNELS[facts.channel]),
          ...row('到达日期', dateText(facts.arrivedOn)),
        ],
        ...postRow(facts),
        ...applicantRows(facts),
        wide('所需信息', askedInForm(facts)),
        wide('提供方式、\n获取方式', obtainingText(request)),
        [...row('承办站所', facts.holderUnit), ...row('经办人', nameOf(around, facts.handlerId))],
        [...row('答复期限', dateText(dueOn)), ...row('办理状态', REQUEST_STATES[request.state])],
        [...row('办理结果', line), ...row('办结日期', dateText(request.closedOn))],
      ]),
      { kind: 'heading', level: 1, text: '办理经过' },
      history(request, around),
    ],
  });
}

function postRow({ channel, postNumber, receivedBy }: RequestFacts) {
  if (channel !== 'registered-mail') return [];
  return [[...row('邮单号', postNumber), ...row('签收人', receivedBy)]];
}

function applicantRows({ applicants }: RequestFacts) {
  return applicants.flatMap((applicant) => [
    [
      ...row('申请人', applicant.name),
      ...row('申请人类别', APPLICANT_COLUMN_NAMES[applicant.column]),
    ],
    [
      ...row(
        isPerson(applicant) ? '证件号码' : '统一社会信用代码',
        isPerson(applicant) ? applicant.idNumber : applicant.creditCode,
      ),
      ...row('联系电话', applicant.telephone),
    ],
    wide('联系地址', applicant.address),
  ]);
}

function history({ events }: RequestCase, { letterNumbers }: LetterContext): OfficialBlock {
  const heads = ['日期', '事项', '文书文号', '登记人'].map((text) => label(text));
  const rows = events.map(({ sequence, step, recordedBy }) => [
    value(dateText(step.on), { align: 'center' }),
    value(STEP_LABELS[step.kind]),
    value(letterNumbers.get(sequence) ?? ''),
    value(recordedBy ?? '', { align: 'center' }),
  ]);
  return form('办理经过', [36, 52, 44], [heads, ...rows], 1);
}

/** What the applicant gets in hand: that it came, and by when he hears. */
export function receiptSlip(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, receivedOn } = request;
  if (receivedOn === null) throw new Error('the request waits for its confirmation');
  const { date, provisional } = around.calendars.national.addWorkdays(receivedOn, REPLY_WORKDAYS);
  const files = facts.files.map(({ name }) => name).join('\n');
  const due = `${dateText(date)}${provisional ? '（以国家公布的节假日安排为准）' : ''}`;
  return formDocument('receipt-slip', around, {
    addressee: addresseeOf(facts),
    blocks: [
      {
        kind: 'paragraph',
        text: `${salutationOf(facts)}提出的政府信息公开申请，本机关已经收到并登记，有关事项如下：`,
        flush: false,
      },
      form('政府信息公开申请接收回执', PAIR_WIDTHS, [
        [...row('登记编号', around.registrationNumber), ...row('收到日期', dateText(receivedOn))],
        [...row('申请人', addresseeOf(facts)), ...row('申请方式', REQUEST_CHANNELS[facts.channel])],
        wide('申请内容', askedInForm(facts)),
        wide('提供方式、\n获取方式', obtainingText(request)),
        wide('收到的材料', files === '' ? '无附件' : files),
        [...row('预计答复\n日期', due), ...row('经办人', nameOf(around, facts.handlerId))],
      ]),
      {
        kind: 'paragraph',
        text: `本机关自收到申请之日起${REPLY_WORKDAYS}个工作日内答复。需要补正、延长答复期限、征求意见或者收取信息处理费的，答复期限依照有关规定另行计算，本机关将另行告知。`,
        flush: false,
      },
    ],
    signature: { organ: around.office.name, date: receivedOn },
    contact: contactText(request, around),
  });
}
