import type { ReactElement } from 'react';
import { Form, Input, Radio } from 'antd';
import { annualReportCalls } from '../../../electron/core/annual-report/contract.ts';
import type { ReportSetup } from '../../../electron/core/annual-report/contract.ts';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import { TEMPLATE_NAMES, templateMisfit } from '../../../electron/core/annual-report/templates.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { DatesOfToday } from './life-dates.tsx';
import { useReportAddress } from './report-address.ts';

interface SetupDrawerProps {
  readonly year: number;
  readonly setup: ReportSetup;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which template the year's report uses, and its date. */
export function SetupDrawer({ open, onClose, ...rest }: SetupDrawerProps): ReactElement {
  return (
    <FormDrawer title="模板和成文日期" open={open} onClose={onClose}>
      <DatesOfToday>
        <SetupForm {...rest} onClose={onClose} />
      </DatesOfToday>
    </FormDrawer>
  );
}

function SetupForm({ year, setup, onClose }: Omit<SetupDrawerProps, 'open'>): ReactElement {
  const save = useCommand('annualReport.saveSetup');
  const { saved } = useNotice();
  const { showTemplate } = useReportAddress();
  const form = useContractForm(annualReportCalls['annualReport.saveSetup'].input, {
    key: `annualReport.saveSetup.${year}`,
    initial: { template: setup.template, reason: setup.reason, signedOn: setup.signedOn },
    fixed: { year },
  });
  const template = Form.useWatch<ReportTemplate | undefined>('template', form.antd);
  const misfit = templateMisfit(template ?? setup.template, year);
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onCancel={onClose}
      onSaved={(chosen) => {
        saved({ what: `${year} 年度报告使用“${TEMPLATE_NAMES[chosen.template]}”。` });
        showTemplate(chosen.template);
        onClose();
      }}
    >
      <FormSection title={`${year} 年度`}>
        <form.Field name="template" label="使用的模板" span={12}>
          <Radio.Group
            className="report-radios"
            options={Object.entries(TEMPLATE_NAMES).map(([value, label]) => ({ value, label }))}
          />
        </form.Field>
        {misfit !== null && (
          <form.Field name="reason" label="仍要使用的理由" span={12} help={misfit}>
            <Input />
          </form.Field>
        )}
        <form.Field
          name="signedOn"
          label="成文日期"
          span={12}
          help="印在报告末尾。可以先不填，登记“签发”时程序填上签发日期。"
        >
          <DateField lean="any" />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
