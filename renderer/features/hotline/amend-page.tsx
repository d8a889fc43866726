import type { ReactElement } from 'react';
import { Input } from 'antd';
import { useNavigate } from 'react-router';
import * as z from 'zod';
import type { Output } from '../../../electron/core/contract.ts';
import { hotlineCalls } from '../../../electron/core/hotline/contract.ts';
import { AmendedFields, FIELD_LABELS } from '../../../electron/core/hotline/facts.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ReasonSection } from '../../ui/register/reason-section.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { ReferralFields } from './referral-fields.tsx';

const AmendInput = hotlineCalls['hotline.amend'].input;

/** 更正工单. */
export function AmendReferralPage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('hotline.get', { id });
  return (
    <Page title="更正热线工单" back={{ to: `/hotline/${id}`, label: '返回工单' }}>
      <Loaded query={query}>{(detail) => <AmendForm detail={detail} />}</Loaded>
    </Page>
  );
}

function AmendForm({ detail }: { readonly detail: Output<'hotline.get'> }): ReactElement {
  const { id } = detail.summary;
  const amend = useCommand('hotline.amend');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const initial = z.object(AmendedFields).parse(detail.facts);
  const form = useContractForm(AmendInput, { key: `hotline.amend.${id}`, initial, fixed: { id } });
  const leave = (): void => void navigate(`/hotline/${id}`);
  return (
    <ContractForm
      form={form}
      onSave={amend.run}
      saveLabel="保存更正"
      onCancel={leave}
      onSaved={({ facts }: Output<'hotline.amend'>) => {
        saved({ what: `已更正工单 ${facts.orderNumber}，更正前的内容保留在经过里。` });
        leave();
      }}
    >
      <ReasonSection />
      <ReferralFields Field={form.Field} antd={form.antd} />
      <FormSection title="办结" help="误登记办结的，请清空办结日期：工单回到办理中。">
        <form.Field name="closedOn" label={FIELD_LABELS.closedOn}>
          <DateField lean="past" />
        </form.Field>
        <form.Field name="file" label={FIELD_LABELS.file}>
          <FileField />
        </form.Field>
        <form.Field name="closingNote" label={FIELD_LABELS.closingNote} span={12}>
          <Input.TextArea rows={3} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
