import type { ReactElement } from 'react';
import type { Output } from '../../../electron/core/contract.ts';
import type { RemedySummary } from '../../../electron/core/remedies/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { stateWord } from './case-words.ts';
import { DecideInput, DecisionFields } from './decision-fields.tsx';

type Decidable = Pick<RemedySummary, 'id' | 'kind' | 'title'>;

interface DecideDrawerProps {
  /** The case to decide; null while none is. */
  readonly remedy: Decidable | null;
  readonly onClose: () => void;
}

/** 登记结果. */
export function DecideDrawer({ remedy, onClose }: DecideDrawerProps): ReactElement {
  return (
    <FormDrawer title={`登记结果：${remedy?.title ?? ''}`} open={remedy !== null} onClose={onClose}>
      {remedy && <DecideForm key={remedy.id} remedy={remedy} onClose={onClose} />}
    </FormDrawer>
  );
}

interface DecideFormProps {
  readonly remedy: Decidable;
  readonly onClose: () => void;
}

function DecideForm({ remedy, onClose }: DecideFormProps): ReactElement {
  const decide = useCommand('remedies.decide');
  const { saved } = useNotice();
  const { id, kind } = remedy;
  const form = useContractForm(DecideInput, { key: `remedies.decide.${id}`, fixed: { id } });
  return (
    <ContractForm
      form={form}
      onSave={decide.run}
      saveLabel="登记结果"
      onCancel={onClose}
      onSaved={({ summary }: Output<'remedies.decide'>) => {
        saved({ what: `“${summary.title}”已审结，表四计入“${stateWord(summary)}”。` });
        onClose();
      }}
    >
      <FormSection
        title="决定或者裁判"
        {...(kind === 'reconsideration' ? {} : { help: '一审后上诉的，等生效裁判作出后再登记' })}
      >
        <DecisionFields Field={form.Field} kind={kind} span={12} />
      </FormSection>
    </ContractForm>
  );
}
