import type { ReactElement } from 'react';
import { Radio } from 'antd';
import {
  CalendarDayDraft,
  CalendarDayRemoval,
} from '../../../electron/core/office/calendar-days.ts';
import type { SpecialDay } from '../../../electron/core/office/calendar-days.ts';
import type { MovedCase } from '../../../electron/core/requests/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { showDate } from '../../ui/date-text.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { RECOUNTED } from './calendar-words.ts';

interface CalendarDayFormProps {
  /** Whose local days may be added, e.g. 西双版纳州. */
  readonly localName: string;
  readonly onCancel: () => void;
  /** Told after each day, with whether another one is to be added. */
  readonly onSaved: (moved: readonly MovedCase[], goesOn: boolean) => void;
}

/** Adds one day of a notice. */
export function CalendarDayForm({
  localName,
  onCancel,
  onSaved,
}: CalendarDayFormProps): ReactElement {
  const add = useCommand('office.addCalendarDay');
  const { saved } = useNotice();
  const form = useContractForm(CalendarDayDraft, {
    key: 'office.calendarDay',
    initial: { scope: 'local', kind: 'off' },
    carry: ['scope', 'kind', 'name', 'source'],
  });
  return (
    <ContractForm
      form={form}
      onSave={add.run}
      nextLabel="保存并添加下一天"
      onCancel={onCancel}
      onSaved={({ date, name, moved }, intent) => {
        saved({ what: `已添加 ${showDate(date)}（${name}）。`, next: RECOUNTED });
        onSaved(moved, intent === 'save-and-next');
      }}
    >
      <FormSection title="哪一天">
        <form.Field name="date" label="日期">
          <DateField />
        </form.Field>
        <form.Field name="kind" label="安排">
          <Radio.Group
            options={[
              { value: 'off', label: '放假' },
              { value: 'work', label: '调休上班' },
            ]}
          />
        </form.Field>
        <form.Field
          name="scope"
          label="范围"
          span={12}
          help="期限按全国的日历计算，地方假日只作提示（《全国年节及纪念日放假办法》第四条）"
        >
          <Radio.Group
            options={[
              { value: 'local', label: `地方（${localName}）` },
              { value: 'national', label: '全国' },
            ]}
          />
        </form.Field>
        <form.Field name="name" label="节日名称" help="例如 泼水节" />
        <form.Field name="source" label="依据的通知" help="通知的名称或文号" />
      </FormSection>
    </ContractForm>
  );
}

interface CalendarRemovalFormProps {
  readonly day: SpecialDay;
  readonly onCancel: () => void;
  readonly onSaved: (moved: readonly MovedCase[]) => void;
}

/** Takes back a day that the office added, with the reason. */
export function CalendarRemovalForm({
  day,
  onCancel,
  onSaved,
}: CalendarRemovalFormProps): ReactElement {
  const remove = useCommand('office.removeCalendarDay');
  const { saved } = useNotice();
  const { date, scope, name } = day;
  const form = useContractForm(CalendarDayRemoval, {
    key: `office.calendarDay.${date}.${scope}`,
    fixed: { date, scope },
  });
  return (
    <ContractForm
      form={form}
      saveLabel="删除这一天"
      onSave={remove.run}
      onCancel={onCancel}
      onSaved={({ moved }) => {
        saved({ what: `已删除 ${showDate(date)}（${name}）。`, next: RECOUNTED });
        onSaved(moved);
      }}
    >
      <FormSection
        title={`${showDate(date)} ${name}`}
        help="删除后按原来的日历计算期限；删除的记录和原因保留在这一页下面。"
      >
        <form.Field name="reason" label="删除的原因" span={12} />
      </FormSection>
    </ContractForm>
  );
}
