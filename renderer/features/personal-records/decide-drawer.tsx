import type { ReactElement } from 'react';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { useUsualDay } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { DecideInput, DecisionFields } from './correction-fields.tsx';
import { stateWord } from './correction-words.ts';

interface Decidable {
  readonly id: number;
  readonly record: string;
}

interface DecideDrawerProps {
  /** The application to decide; null while none is. */
  readonly correction: Decidable | null;
  readonly onClose: () => void;
}

/** 登记办理结果. */
export function DecideDrawer({ correction, onClose }: DecideDrawerProps): ReactElement {
  return (
    <FormDrawer
      title={`登记结果：${correction?.record ?? ''}`}
      open={correction !== null}
      onClose={onClose}
    >
      {correction && <DecideForm key={correction.id} correction={correction} onClose={onClose} />}
    </FormDrawer>
  );
}

interface DecideFormProps {
  readonly correction: Decidable;
  readonly onClose: () => void;
}

function DecideForm({ correction, onClose }: DecideFormProps): ReactElement {
  const usual = useUsualDay();
  const decide = useCommand('personalRecords.decide');
  const { saved } = useNotice();
  const { id } = correction;
  const form = useContractForm(DecideInput, {
    key: `personalRecords.decide.${id}`,
    initial: usual === undefined ? {} : { decidedOn: usual, toldOn: usual },
    fixed: { id },
  });
  return (
    <ContractForm
      form={form}
      onSave={decide.run}
      saveLabel="登记结果"
      onCancel={onClose}
      onSaved={({ state, facts }: Output<'personalRecords.decide'>) => {
        saved({ what: `对“${facts.record}”的更正申请：${stateWord({ state, ...facts })}。` });
        onClose();
      }}
    >
      <FormSection title="办理">
        <DecisionFields Field={form.Field} antd={form.antd} span={12} />
      </FormSection>
    </ContractForm>
  );
}
