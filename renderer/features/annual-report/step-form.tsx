import type { ReactElement } from 'react';
import { Form, Input, Radio, Select, Skeleton } from 'antd';
import { isLocalDate } from '../../../electron/core/calendar/local-date.ts';
import { MANNER_NAMES } from '../../../electron/core/annual-report/life/steps.ts';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import type { ContractFormState } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { optionsOf } from '../../ui/options.ts';
import type { LifeView } from './life-words.ts';
import { Nobody } from './step-nobody.tsx';
import { ablePeople } from './step-people.ts';
import { refusalOfStep } from './step-refusal.ts';
import { schemaOf } from './step-schema.ts';
import type { StepSchema } from './step-schema.ts';
import { sheetOf } from './step-sheets.ts';
import type { SheetField, StepSheet } from './step-sheets.ts';
import { useStepDefaults } from './use-step-defaults.ts';
import type { StepDefaults } from './use-step-defaults.ts';

interface StepFormProps {
  readonly life: LifeView;
  readonly kind: ReportStepKind;
  readonly onClose: () => void;
}

/** The form of a step, once it is known what it usually holds. */
export function StepForm(props: StepFormProps): ReactElement {
  const defaults = useStepDefaults(props.kind, props.life);
  if (defaults === null) return <Skeleton active title={false} />;
  return <FilledForm {...props} defaults={defaults} />;
}

interface FilledFormProps extends StepFormProps {
  readonly defaults: StepDefaults;
}

function FilledForm({ life, kind, onClose, defaults }: FilledFormProps): ReactElement {
  const take = useCommand('annualReport.takeStep');
  const { saved } = useNotice();
  const sheet = sheetOf(kind);
  const { year } = life;
  const form = useContractForm(schemaOf(kind), {
    key: `annualReport.${kind}.${year}.${life.version}`,
    initial: defaults,
    fixed: { kind },
  });
  async function save(step: Parameters<typeof take.run>[0]['step']) {
    try {
      return await take.run({ year, step });
    } catch (error) {
      throw refusalOfStep(error);
    }
  }
  return (
    <ContractForm
      form={form}
      onSave={save}
      saveLabel={sheet.saveLabel}
      onCancel={onClose}
      onSaved={(after) => {
        saved(sheet.said(after));
        onClose();
      }}
    >
      <p className="life-step-help">{sheet.help(life)}</p>
      <FormSection title={sheet.saveLabel}>
        <form.Field name="onDate" label={sheet.onLabel} span={12}>
          <DateField />
        </form.Field>
        {sheet.person && <PersonFields form={form} life={life} kind={kind} person={sheet.person} />}
        {sheet.fields.map(({ name, label, input, help }) => (
          <form.Field
            key={name}
            name={name}
            label={label}
            span={12}
            {...(help === undefined ? {} : { help })}
          >
            {fieldInput(input)}
          </form.Field>
        ))}
      </FormSection>
    </ContractForm>
  );
}

function fieldInput(input: SheetField['input']): ReactElement {
  switch (input) {
    case 'line':
      return <Input />;
    case 'lines':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />;
    case 'manner':
      return <Radio.Group options={optionsOf(MANNER_NAMES)} />;
  }
}

interface PersonFieldsProps {
  readonly form: ContractFormState<StepSchema>;
  readonly life: LifeView;
  readonly kind: ReportStepKind;
  readonly person: NonNullable<StepSheet['person']>;
}

/** Who takes the step; one who signs what he reviewed himself says why. */
function PersonFields({ form, life, kind, person }: PersonFieldsProps): ReactElement {
  const { today } = useDesk();
  const { data: people = [] } = useQueryCall('office.people', {});
  const typed = Form.useWatch<string | undefined>('onDate', form.antd) ?? '';
  const personId = Form.useWatch<number | undefined>('personId', form.antd);
  const options = ablePeople(people, person.role, isLocalDate(typed) ? typed : today);
  const review = life.steps.findLast(({ step }) => step.kind === 'reviewed')?.step;
  const isSame = kind === 'signed' && review?.kind === 'reviewed' && review.personId === personId;
  return (
    <>
      <form.Field
        name="personId"
        label={person.label}
        span={12}
        {...(options.length === 0 ? { help: <Nobody role={person.role} /> } : {})}
      >
        <Select options={options} placeholder={`请选择${person.label}`} />
      </form.Field>
      {isSame && (
        <form.Field
          name="reason"
          label="由同一人审核和签发的理由"
          span={12}
          required
          help="审核和签发一般由两个人办理；确实只能由一人办理的，写明理由，理由会印在报告的说明里。"
        >
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </form.Field>
      )}
    </>
  );
}
