import type { ReactElement } from 'react';
import { Input } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { surveysCalls } from '../../../electron/core/surveys/contract.ts';
import type { RoundSummary } from '../../../electron/core/surveys/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/surveys/facts.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { FileField } from '../../ui/file-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { SheetFields } from './sheet-fields.tsx';

type Closable = Pick<RoundSummary, 'id' | 'title'>;

interface CloseDrawerProps {
  /** The round to close; null while none is. */
  readonly round: Closable | null;
  readonly onClose: () => void;
}

/** 登记测评结果, which closes the round. */
export function CloseDrawer({ round, onClose }: CloseDrawerProps): ReactElement {
  return (
    <FormDrawer title="登记测评结果" open={round !== null} onClose={onClose}>
      {round && <CloseForm key={round.id} round={round} onClose={onClose} />}
    </FormDrawer>
  );
}

function CloseForm({
  round,
  onClose,
}: CloseDrawerProps & { readonly round: Closable }): ReactElement {
  const { today } = useDesk();
  const close = useCommand('surveys.close');
  const { saved } = useNotice();
  const form = useContractForm(surveysCalls['surveys.close'].input, {
    key: `surveys.close.${round.id}`,
    initial: { closedOn: today },
    fixed: { id: round.id },
  });
  return (
    <ContractForm
      form={form}
      onSave={close.run}
      saveLabel="结束"
      onCancel={onClose}
      onSaved={({ facts }: Output<'surveys.close'>) => {
        saved({ what: `“${facts.title}”已结束。` });
        onClose();
      }}
    >
      <FormSection title={round.title}>
        <form.Field name="closedOn" label={FIELD_LABELS.closedOn} span={12}>
          <DateField lean="past" />
        </form.Field>
        <SheetFields Field={form.Field} />
        <form.Field
          name="resultNote"
          label={FIELD_LABELS.resultNote}
          span={12}
          help="发放、收回多少份，群众的评价和意见建议"
        >
          <Input.TextArea rows={5} />
        </form.Field>
        <form.Field
          name="file"
          label={FIELD_LABELS.file}
          span={12}
          help="例如汇总表；选择后替换登记时的附件，不选则保留"
        >
          <FileField />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
