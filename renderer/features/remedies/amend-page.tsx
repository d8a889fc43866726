import type { ReactElement } from 'react';
import { Form } from 'antd';
import { useNavigate } from 'react-router';
import * as z from 'zod';
import type { Output } from '../../../electron/core/contract.ts';
import {
  AmendedFields,
  FIELD_LABELS,
  RemedyKindField,
} from '../../../electron/core/remedies/facts.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilesField } from '../../ui/file-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ReasonSection } from '../../ui/register/reason-section.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { CaseFields } from './case-fields.tsx';
import type { Choices } from './case-fields.tsx';
import { AmendInput, DecisionFields } from './decision-fields.tsx';

const Amended = z.object(AmendedFields);

/** 更正案件. */
export function AmendCasePage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('remedies.get', { id });
  const choices = useQueryCall('remedies.choices', {});
  return (
    <Page title="更正复议诉讼案件" back={{ to: `/remedies/${id}`, label: '返回案件' }}>
      <Loaded query={choices}>
        {(offered) => (
          <Loaded query={query}>
            {(detail) => <AmendForm detail={detail} choices={offered} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface AmendFormProps {
  readonly detail: Output<'remedies.get'>;
  readonly choices: Choices;
}

function AmendForm({ detail, choices }: AmendFormProps): ReactElement {
  const { id } = detail.summary;
  const amend = useCommand('remedies.amend');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const initial = Amended.parse(detail.facts);
  const form = useContractForm(AmendInput, { key: `remedies.amend.${id}`, initial, fixed: { id } });
  const kind = RemedyKindField.safeParse(Form.useWatch('kind', form.antd)).data ?? initial.kind;
  const leave = (): void => void navigate(`/remedies/${id}`);
  return (
    <ContractForm
      form={form}
      onSave={amend.run}
      saveLabel="保存更正"
      onCancel={leave}
      onSaved={({ summary }: Output<'remedies.amend'>) => {
        saved({ what: `已更正“${summary.title}”，更正前的内容保留在经过里。` });
        leave();
      }}
    >
      <ReasonSection />
      <CaseFields Field={form.Field} antd={form.antd} choices={choices} />
      <FormSection title="答复和结果" help="误登记的，请清空日期：案件回到尚未答复或者尚未审结。">
        <form.Field name="answeredOn" label={FIELD_LABELS.answeredOn}>
          <DateField lean="past" />
        </form.Field>
        <form.Field name="answerFiles" label={FIELD_LABELS.answerFiles}>
          <FilesField />
        </form.Field>
        <DecisionFields Field={form.Field} kind={kind} span={6} />
      </FormSection>
    </ContractForm>
  );
}
