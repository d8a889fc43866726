import type { ReactElement } from 'react';
import type { Output } from '../../../electron/core/contract.ts';
import { remediesCalls } from '../../../electron/core/remedies/contract.ts';
import type { RemedySummary } from '../../../electron/core/remedies/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/remedies/facts.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { showDate } from '../../ui/date-text.ts';
import { useUsualDay } from '../../ui/desk-context.ts';
import { FilesField } from '../../ui/file-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';

type Answerable = Pick<RemedySummary, 'id' | 'title' | 'answerDue'>;

interface AnswerDrawerProps {
  readonly remedy: Answerable | null;
  readonly onClose: () => void;
}

/** 登记答复. */
export function AnswerDrawer({ remedy, onClose }: AnswerDrawerProps): ReactElement {
  return (
    <FormDrawer title={`登记答复：${remedy?.title ?? ''}`} open={remedy !== null} onClose={onClose}>
      {remedy && <AnswerForm key={remedy.id} remedy={remedy} onClose={onClose} />}
    </FormDrawer>
  );
}

interface AnswerFormProps {
  readonly remedy: Answerable;
  readonly onClose: () => void;
}

function AnswerForm({ remedy, onClose }: AnswerFormProps): ReactElement {
  const answeredOn = useUsualDay();
  const answer = useCommand('remedies.answer');
  const { saved } = useNotice();
  const { id, answerDue } = remedy;
  const form = useContractForm(remediesCalls['remedies.answer'].input, {
    key: `remedies.answer.${id}`,
    initial: answeredOn === undefined ? {} : { answeredOn },
    fixed: { id },
  });
  return (
    <ContractForm
      form={form}
      onSave={answer.run}
      saveLabel="登记答复"
      onCancel={onClose}
      onSaved={({ summary }: Output<'remedies.answer'>) => {
        saved({ what: `已登记“${summary.title}”的答复，等待审结。` });
        onClose();
      }}
    >
      <FormSection
        title="提交情况"
        {...(answerDue ? { help: `答复期限：${showDate(answerDue.date)}` } : {})}
      >
        <form.Field name="answeredOn" label={FIELD_LABELS.answeredOn} span={12}>
          <DateField lean="past" />
        </form.Field>
        <form.Field name="answerFiles" label={FIELD_LABELS.answerFiles} span={12}>
          <FilesField />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
