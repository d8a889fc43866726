import { useState } from 'react';
import type { ReactElement } from 'react';
import { Radio } from 'antd';
import { CalendarImportDraft } from '../../../electron/core/office/calendar-import/plan.ts';
import type { CalendarImportPlan } from '../../../electron/core/office/calendar-import/plan.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { useTask } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { CalendarImportPreview } from './calendar-import-preview.tsx';

interface CalendarImportProps {
  /** Whose local days may be imported, e.g. 西双版纳州. */
  readonly localName: string;
  readonly onCancel: () => void;
  readonly onDone: (done: Output<'office.applyCalendarImport'>, year: number) => void;
}

/** A year's days from a file: which notice, which file, what it would change; then all of it. */
export function CalendarImport(props: CalendarImportProps): ReactElement {
  const { localName, onCancel, onDone } = props;
  const [looked, setLooked] = useState<{ plan: CalendarImportPlan; source: string } | null>(null);
  if (looked) {
    return (
      <CalendarImportPreview
        {...looked}
        scopeName={looked.plan.scope === 'local' ? localName : '全国'}
        onBack={() => setLooked(null)}
        onDone={onDone}
      />
    );
  }
  return <SourceForm localName={localName} onCancel={onCancel} onPlan={setLooked} />;
}

interface SourceFormProps {
  readonly localName: string;
  readonly onCancel: () => void;
  readonly onPlan: (looked: { plan: CalendarImportPlan; source: string }) => void;
}

function SourceForm({ localName, onCancel, onPlan }: SourceFormProps): ReactElement {
  const read = useTask('office.importCalendar');
  const form = useContractForm(CalendarImportDraft, {
    key: 'office.calendarImport',
    initial: { scope: 'national' },
  });
  return (
    <ContractForm
      form={form}
      saveLabel="选择文件，预览变化"
      onCancel={onCancel}
      onSave={async ({ scope, source }) => ({ plan: await read.run({ scope }), source })}
      onSaved={({ plan, source }) => {
        // Null: the dialog was cancelled, and the form stays.
        if (plan) onPlan({ plan, source });
      }}
    >
      <FormSection title="依据的通知" help="先预览每一天的变化，确认以后才写入日历。">
        <form.Field
          name="source"
          label="通知的名称和文号"
          span={12}
          help="例如 国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕10号）"
        />
        <form.Field
          name="scope"
          label="范围"
          span={12}
          help="期限按全国的日历计算，地方假日只作提示（《全国年节及纪念日放假办法》第四条）"
        >
          <Radio.Group
            options={[
              { value: 'national', label: '全国' },
              { value: 'local', label: `地方（${localName}）` },
            ]}
          />
        </form.Field>
      </FormSection>
      <FormSection title="文件的写法">
        <div className="office-import-help">
          <p>
            {
              'CSV 或者 XLSX 表格，第一行写三个标题“日期”“休/班”“名称”，以下每天一行，调休上班的写“班”。也可以用 chinese-days 发布的 JSON 数据。'
            }
          </p>
          <pre>{SAMPLE}</pre>
        </div>
      </FormSection>
    </ContractForm>
  );
}

const SAMPLE = '日期,休/班,名称\n2027-01-01,休,元旦\n2027-01-03,班,元旦';
