import type { ReactElement } from 'react';
import { Input } from 'antd';
import {
  PersonChange,
  PersonDraft,
  PersonRole,
  ROLE_HELP,
  ROLE_LABELS,
} from '../../../electron/core/office/people.ts';
import type { Person } from '../../../electron/core/office/people.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import type { ContractFormState } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';

interface PersonFormProps {
  /** Null to add one. */
  readonly person: Person | null;
  readonly onDone: () => void;
}

/** Adds a person or changes one. */
export function PersonForm({ person, onDone }: PersonFormProps): ReactElement {
  return person ? <ChangeForm person={person} onDone={onDone} /> : <AddForm onDone={onDone} />;
}

function AddForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const add = useCommand('office.addPerson');
  const { saved } = useNotice();
  const form = useContractForm(PersonDraft, {
    key: 'office.person',
    initial: { dutyFrom: useDesk().today, roles: [] },
  });
  return (
    <ContractForm
      form={form}
      onSave={add.run}
      nextLabel="保存并添加下一位"
      onCancel={onDone}
      onSaved={({ name }, intent) => {
        saved({ what: `已添加${name}。` });
        if (intent === 'save') onDone();
      }}
    >
      <PersonFields Field={form.Field} />
    </ContractForm>
  );
}

interface ChangeFormProps {
  readonly person: Person;
  readonly onDone: () => void;
}

function ChangeForm({ person, onDone }: ChangeFormProps): ReactElement {
  const change = useCommand('office.changePerson');
  const { saved } = useNotice();
  const { id, name, post, roles, dutyFrom } = person;
  const form = useContractForm(PersonChange, {
    key: `office.person.${id}`,
    initial: { name, post, roles, dutyFrom },
    fixed: { id },
  });
  return (
    <ContractForm
      form={form}
      onSave={change.run}
      onCancel={onDone}
      onSaved={() => {
        saved({ what: `${name}的信息已修改。` });
        onDone();
      }}
    >
      {/* A change has every field of a draft. */}
      <PersonFields Field={form.Field as ContractFormState<typeof PersonDraft>['Field']} />
    </ContractForm>
  );
}

function PersonFields({
  Field,
}: Pick<ContractFormState<typeof PersonDraft>, 'Field'>): ReactElement {
  return (
    <FormSection title="人员信息">
      <Field name="name" label="姓名">
        <Input placeholder="例如 林悦" />
      </Field>
      <Field name="post" label="职务">
        <Input placeholder="例如 党政办主任" />
      </Field>
      <Field
        name="roles"
        label="担任的工作"
        span={12}
        help="先审查、后公开：拟稿人和保密审查人、签发人应当不是同一个人"
      >
        <ChoicesField
          choices={PersonRole.options.map((role) => ({
            value: role,
            label: ROLE_LABELS[role],
            help: ROLE_HELP[role],
          }))}
        />
      </Field>
      <Field name="dutyFrom" label="从哪天开始">
        <DateField lean="past" />
      </Field>
    </FormSection>
  );
}
