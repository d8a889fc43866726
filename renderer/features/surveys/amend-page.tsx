import type { ReactElement } from 'react';
import { Input } from 'antd';
import { useNavigate } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { surveysCalls } from '../../../electron/core/surveys/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/surveys/facts.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ReasonSection } from '../../ui/register/reason-section.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { RoundFields } from './round-fields.tsx';
import { SheetFields } from './sheet-fields.tsx';

const AmendInput = surveysCalls['surveys.amend'].input;

/** 更正测评评议. */
export function AmendRoundPage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('surveys.get', { id });
  return (
    <Page title="更正测评评议" back={{ to: `/surveys/${id}`, label: '返回登记' }}>
      <Loaded query={query}>{(detail) => <AmendForm detail={detail} />}</Loaded>
    </Page>
  );
}

function AmendForm({ detail }: { readonly detail: Output<'surveys.get'> }): ReactElement {
  const { id, facts } = detail;
  const amend = useCommand('surveys.amend');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(AmendInput, {
    key: `surveys.amend.${id}`,
    initial: facts,
    fixed: { id },
  });
  const leave = (): void => void navigate(`/surveys/${id}`);
  return (
    <ContractForm
      form={form}
      onSave={amend.run}
      saveLabel="保存更正"
      onCancel={leave}
      onSaved={(amended: Output<'surveys.amend'>) => {
        saved({ what: `已更正“${amended.facts.title}”，更正前的内容保留在经过里。` });
        leave();
      }}
    >
      <ReasonSection />
      <RoundFields Field={form.Field} />
      <FormSection title="结束" help="误登记结束的，请清空结束日期：回到进行中。">
        <form.Field name="closedOn" label={FIELD_LABELS.closedOn}>
          <DateField lean="past" />
        </form.Field>
        <SheetFields Field={form.Field} />
        <form.Field name="resultNote" label={FIELD_LABELS.resultNote} span={12}>
          <Input.TextArea rows={3} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
