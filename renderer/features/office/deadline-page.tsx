import type { ReactElement } from 'react';
import { Button, Form, Input, InputNumber } from 'antd';
import { OfficeSettings } from '../../../electron/core/office/settings.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

/** 设置 · 年报报送日期. */
export function DeadlinePage(): ReactElement {
  const settings = useQueryCall('office.settings', {});
  return (
    <Page title="年报报送日期">
      <Loaded query={settings}>{(data) => <DeadlineForm settings={data} />}</Loaded>
    </Page>
  );
}

function DeadlineForm({ settings }: { readonly settings: OfficeSettings }): ReactElement {
  const save = useCommand('office.saveSettings');
  const { saved } = useNotice();
  const { year } = useDesk();
  // The other pages' settings go back as they are: what isn't sent would fall back to its proposal.
  const { annualReportDeadline, annualReportDeadlines, ...fixed } = settings;
  const form = useContractForm(OfficeSettings, {
    key: 'office.settings',
    initial: { annualReportDeadline, annualReportDeadlines },
    fixed,
  });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onSaved={() => saved({ what: '报送日期已保存。', next: '工作台按新的日期提醒。' })}
    >
      <FormSection title="每年">
        <form.Field
          name="annualReportDeadline"
          label="一般的报送日期（次年的月-日）"
          span={12}
          help="《条例》第四十九条规定县级以上部门为 1 月 31 日；乡镇的日期由县里定，没有另行通知就用这一天"
        >
          <Input className="office-day" placeholder="01-31" maxLength={5} />
        </form.Field>
      </FormSection>
      <FormSection title="县里另行规定的年度">
        <Form.List name="annualReportDeadlines">
          {(rows, { add, remove }) => (
            <div className="office-deadlines">
              {rows.map(({ key, name }) => (
                <div key={key} className="office-deadline">
                  <form.Field
                    name={['annualReportDeadlines', name, 'year']}
                    label={`第 ${name + 1} 行：报告年度`}
                  >
                    <InputNumber controls={false} className="office-year" />
                  </form.Field>
                  <form.Field
                    name={['annualReportDeadlines', name, 'monthDay']}
                    label={`第 ${name + 1} 行：次年的月-日`}
                  >
                    <Input className="office-day" placeholder="01-20" maxLength={5} />
                  </form.Field>
                  <Button type="link" danger onClick={() => remove(name)}>
                    移除这一行
                  </Button>
                </div>
              ))}
              <Button onClick={() => add({ year, monthDay: '' })}>添加一个年度</Button>
            </div>
          )}
        </Form.List>
      </FormSection>
    </ContractForm>
  );
}
