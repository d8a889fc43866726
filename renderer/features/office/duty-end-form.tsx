import type { ReactElement } from 'react';
import { DutyEnd } from '../../../electron/core/office/people.ts';
import type { Person } from '../../../electron/core/office/people.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';

interface DutyEndFormProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** Ends a person's duty on a day. */
export function DutyEndForm({ person, onDone }: DutyEndFormProps): ReactElement {
  const end = useCommand('office.endDuty');
  const { saved } = useNotice();
  const { today } = useDesk();
  const form = useContractForm(DutyEnd, {
    key: `office.endDuty.${person.id}`,
    initial: { dutyTo: person.dutyTo ?? today },
    fixed: { id: person.id },
  });
  return (
    <ContractForm
      form={form}
      saveLabel="登记离任"
      onSave={end.run}
      onCancel={onDone}
      onSaved={({ name, dutyTo }) => {
        saved({ what: `已登记${name}在岗到 ${showDate(dutyTo ?? '')}。` });
        onDone();
      }}
    >
      <FormSection
        title="离任"
        help={`${person.name}以前签过的审查和登记都保留；之后不能再选为登记人、审查人和签发人。`}
      >
        <form.Field name="dutyTo" label="最后一天" help="这一天仍算在岗">
          <DateField />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
