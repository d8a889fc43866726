import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ReasonSection } from '../../ui/register/reason-section.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { AmendInput, CorrectionFields, DecisionFields } from './correction-fields.tsx';

/** 更正登记. */
export function AmendCorrectionPage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('personalRecords.get', { id });
  return (
    <Page title="更正登记内容" back={{ to: `/personal-records/${id}`, label: '返回更正申请' }}>
      <Loaded query={query}>{(detail) => <AmendForm detail={detail} />}</Loaded>
    </Page>
  );
}

function AmendForm({ detail }: { readonly detail: Output<'personalRecords.get'> }): ReactElement {
  const { id, facts } = detail;
  const amend = useCommand('personalRecords.amend');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(AmendInput, {
    key: `personalRecords.amend.${id}`,
    initial: facts,
    fixed: { id },
  });
  const leave = (): void => void navigate(`/personal-records/${id}`);
  return (
    <ContractForm
      form={form}
      onSave={amend.run}
      saveLabel="保存更正"
      onCancel={leave}
      onSaved={(amended: Output<'personalRecords.amend'>) => {
        saved({ what: `已更正“${amended.facts.record}”的登记，更正前的内容保留在经过里。` });
        leave();
      }}
    >
      <ReasonSection />
      <CorrectionFields Field={form.Field} />
      <FormSection title="办理结果" help="误登记结果的，请清空办理日期：申请回到办理中。">
        <DecisionFields Field={form.Field} antd={form.antd} span={6} />
      </FormSection>
    </ContractForm>
  );
}
