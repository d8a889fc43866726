// The form of a step, drawn from its sheet, with the letter it would issue beside it.

import type { ReactElement } from 'react';
import { Form } from 'antd';
import { RequestStep, STEP_LABELS } from '../../../../../electron/core/requests/steps/steps.ts';
import { useDesk, useUsualDay } from '../../../../ui/desk-context.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { ContractField } from '../../../../ui/form/contract-field.tsx';
import { ContractForm } from '../../../../ui/form/contract-form.tsx';
import { useContractForm } from '../../../../ui/form/use-contract-form.ts';
import { usePaused } from '../../../../ui/use-paused.ts';
import { useTakeStep } from '../use-take-step.ts';
import { ChargeFields } from './charge-fields.tsx';
import { ClockAfter } from './clock-after.tsx';
import { inputOf } from './field-input.tsx';
import { DraftedReplyBeside, LetterBeside } from './letter-beside.tsx';
import { sheetOf } from './sheets.ts';
import type { SheetKind } from './sheets.ts';
import { letterBeside } from './shown-letter.ts';
import type { StepFormProps } from './step-form-props.ts';
import { stepFrom, stepSchema } from './step-schema.ts';
import { told } from './step-sheet.ts';
import type { SheetField, SheetSituation, StepSheet } from './step-sheet.ts';
import { usualValues } from './usual-values.ts';

/** How long the keyboard rests before letter and clock are asked for, in ms. */
const REST_MS = 400;

interface SheetFormProps extends StepFormProps {
  readonly kind: SheetKind;
}

/** The form of a step with a sheet. */
export function StepForm(props: SheetFormProps): ReactElement {
  const { kind, record, request, onClose } = props;
  const { id } = record.row;
  const beside = letterBeside(kind);
  const sheet = sheetOf(kind);
  if (sheet === null) throw new Error(`the step ${kind} has no sheet`);
  const { today } = useDesk();
  const initial = usualValues(sheet, props, useUsualDay(), today);
  const { take, tell } = useTakeStep(id);
  const form = useContractForm(stepSchema(kind), {
    key: `requests.${kind}.${id}`,
    initial,
    fixed: { kind },
  });
  const values = (Form.useWatch([], form.antd) as SheetSituation['values'] | undefined) ?? initial;
  const situation = { record, request, values };
  const step = usePaused(stepFrom(kind, values), REST_MS);
  return (
    <div className={beside === null ? '' : 'case-step'}>
      <ContractForm
        form={form}
        onSave={(input) => take(RequestStep.parse(input))}
        saveLabel={sheet.saveLabel ?? STEP_LABELS[kind]}
        onCancel={onClose}
        onSaved={(taken) => {
          tell(kind, taken);
          onClose();
        }}
      >
        <p className="case-step-help">{told(sheet.help, situation)}</p>
        <div className="desk-form-grid">
          <SheetFields {...props} sheet={sheet} situation={situation} />
        </div>
        <ClockAfter id={id} now={record.row.clock} step={step} />
      </ContractForm>
      {beside === 'own' && <LetterBeside id={id} step={step} />}
      {beside === 'reply' && <DraftedReplyBeside id={id} />}
    </div>
  );
}

interface SheetFieldsProps extends SheetFormProps {
  readonly sheet: StepSheet;
  readonly situation: SheetSituation;
}

function SheetFields(props: SheetFieldsProps): ReactElement {
  const { kind, sheet, situation, choices } = props;
  const { values } = situation;
  // What the day is called may depend on a choice, which is then asked for first.
  const asksFirst = typeof sheet.onLabel === 'function';
  const [first, ...others] = sheet.fields;
  const draw = (field: SheetField): ReactElement | null =>
    field.shown?.(situation) === false ? null : (
      <ContractField
        key={field.name}
        name={field.name}
        label={told(field.label, situation)}
        span={field.span ?? 12}
        {...(field.help === undefined ? {} : { help: told(field.help, situation) })}
        required={field.required ?? false}
        {...(field.input.type === 'check' ? { valueProp: 'checked' } : {})}
      >
        {inputOf(field.input, { kind, situation, choices })}
      </ContractField>
    );
  const day = (
    <ContractField
      name="on"
      label={told(sheet.onLabel, situation)}
      span={asksFirst ? 12 : 6}
      {...(sheet.onHelp === undefined ? {} : { help: told(sheet.onHelp, situation) })}
    >
      <DateField lean="past" />
    </ContractField>
  );
  if (kind === 'charged') {
    return (
      <>
        {day}
        <ChargeFields {...props} values={values} />
      </>
    );
  }
  const head = asksFirst && first !== undefined ? draw(first) : null;
  return (
    <>
      {head}
      {day}
      {(asksFirst ? others : sheet.fields).map(draw)}
    </>
  );
}
