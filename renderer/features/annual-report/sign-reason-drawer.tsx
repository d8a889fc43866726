import type { ReactElement } from 'react';
import { Input, Select } from 'antd';
import type { CheckResult } from '../../../electron/core/annual-report/check-results.ts';
import { annualReportCalls } from '../../../electron/core/annual-report/contract.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Nobody } from './step-nobody.tsx';
import { ablePeople } from './step-people.ts';

interface SignReasonDrawerProps {
  readonly year: number;
  /** The check that is signed for; null: closed. */
  readonly check: CheckResult | null;
  readonly onClose: () => void;
}

/** Why the report may go out although a check fails, over the signer's name. */
export function SignReasonDrawer({ year, check, onClose }: SignReasonDrawerProps): ReactElement {
  return (
    <FormDrawer
      title={check === null ? '说明理由' : `${check.id} 没有通过的理由`}
      open={check !== null}
      onClose={onClose}
    >
      {check !== null && <SignReasonForm year={year} check={check} onClose={onClose} />}
    </FormDrawer>
  );
}

interface SignReasonFormProps extends SignReasonDrawerProps {
  readonly check: CheckResult;
}

function SignReasonForm({ year, check, onClose }: SignReasonFormProps): ReactElement {
  const sign = useCommand('annualReport.signReason');
  const { saved } = useNotice();
  const { today } = useDesk();
  const { data: people = [] } = useQueryCall('office.people', {});
  const signers = ablePeople(people, 'signer', today);
  const form = useContractForm(annualReportCalls['annualReport.signReason'].input, {
    key: `annualReport.signReason.${year}.${check.id}`,
    fixed: { year, check: check.id },
  });
  return (
    <ContractForm
      form={form}
      onSave={sign.run}
      onCancel={onClose}
      onSaved={() => {
        saved({
          what: `已记录 ${year} 年度报告 ${check.id} 没有通过的理由。`,
          next: '有关的数字和文字不再变动，这一项就不影响审核和导出。',
        });
        onClose();
      }}
    >
      <FormSection title="没有通过的地方">
        <ul className="report-failure">
          {check.equations
            .filter(({ holds }) => !holds)
            .map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      </FormSection>
      <FormSection title="理由和签字">
        <form.Field
          name="reason"
          label="理由"
          span={12}
          help="与上面的内容一起保存，写进报送包，不能删改；上面的内容再变动，要重新说明。"
        >
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </form.Field>
        <form.Field
          name="signerId"
          label="签字人"
          span={12}
          help={signers.length === 0 ? <Nobody role="signer" /> : '负责签发报告的人。'}
        >
          <Select options={signers} placeholder="请选择签字人" />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
