// 期限逐日计算表: day by day how each due date of a case came about, by the national calendar and beside
// it by the local one.

import { weekdayName } from '../../../calendar/local-date.ts';
import type { OfficialBlock, OfficialDocument } from '../../../document/official-document.ts';
import { casePeriods } from '../../case-periods.ts';
import type { CasePeriod } from '../../case-periods.ts';
import type { RequestCase } from '../../case.ts';
import type { Account } from '../../period-account.ts';
import { dateText } from '../case-text.ts';
import type { LetterContext } from '../context.ts';
import { PAIR_WIDTHS, form, label, row, value, wide } from './cells.ts';
import { formDocument } from './form-document.ts';

/** The reply's period first, then every other that ran; the correction notice's only where one was sent. */
export function periodAccountForm(request: RequestCase, around: LetterContext): OfficialDocument {
  const periods = casePeriods(request, around.calendars).filter(
    ({ key }) => key !== 'correction-notice' || request.correction !== null,
  );
  return formDocument('period-account', around, {
    blocks: [
      form('申请', PAIR_WIDTHS, [
        [
          ...row('登记编号', around.registrationNumber),
          ...row('收到日期', dateText(request.receivedOn)),
        ],
        wide('申请内容', request.facts.matter.title),
      ]),
      ...periods.flatMap((period) => periodBlocks(period, around.calendars.localName)),
    ],
  });
}

function periodBlocks(
  { label: name, rule, national, local, notes }: CasePeriod,
  localName: string,
): readonly OfficialBlock[] {
  const isSame = JSON.stringify(national) === JSON.stringify(local);
  return [
    form(name, PAIR_WIDTHS, [
      wide(name, rule),
      isSame
        ? wide('法定期限', dueText(national))
        : [
            ...row('法定期限\n（全国历）', dueText(national)),
            ...row(`本地历\n（${localName}）`, dueText(local)),
          ],
      ...(notes.length === 0 ? [] : [wide('经过', notes.join('\n'))]),
    ]),
    ...(national.days.length === 0 ? [] : [dayTable(name, national, isSame ? null : local)]),
  ];
}

function dueText({ dueOn }: Account): string {
  return dueOn === null ? '期限没有在走' : `${dateText(dueOn)}（${weekdayName(dueOn)}）`;
}

function dayTable(name: string, national: Account, local: Account | null): OfficialBlock {
  const others = new Map((local ?? national).days.map((day) => [day.date, day]));
  const own = new Map(national.days.map((day) => [day.date, day]));
  const dates = [...new Set([...own.keys(), ...others.keys()])].sort();
  const heads = ['日期', '星期', local === null ? '第几个工作日' : '全国历', '本地历', '说明'];
  const shown = heads.filter((head) => local !== null || head !== '本地历');
  const rows = dates.map((date) => [
    value(dateText(date), { align: 'center' }),
    value(weekdayName(date), { align: 'center' }),
    value(countText(own.get(date)), { align: 'center' }),
    ...(local === null ? [] : [value(countText(others.get(date)), { align: 'center' })]),
    value((own.get(date) ?? others.get(date))?.why ?? ''),
  ]);
  const widths = local === null ? [36, 18, 28] : [36, 18, 18, 18];
  return form(`${name}逐日计算`, widths, [shown.map((text) => label(text)), ...rows], 1);
}

function countText(day: Account['days'][number] | undefined): string {
  const counted = day?.counted ?? null;
  return counted === null ? '' : String(counted);
}
