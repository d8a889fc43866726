// The input of a sheet's field.

import type { ReactElement } from 'react';
import { AutoComplete, Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import type { StepKind } from '../../../../../electron/core/requests/steps/steps.ts';
import { ChoicesField } from '../../../../ui/choices-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { FilesField } from '../../../../ui/file-field.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { consultationOptions } from './consultation-options.ts';
import { MoneyField } from './money-field.tsx';
import { dayOf, nobodyText, peopleOptions } from './people-options.ts';
import type { StepFormProps } from './step-form-props.ts';
import type { SheetInput, SheetSituation } from './step-sheet.ts';

interface InputParts {
  readonly kind: StepKind;
  readonly situation: SheetSituation;
  readonly choices: StepFormProps['choices'];
}

type Drawing = {
  readonly [T in SheetInput['type']]: (
    input: Extract<SheetInput, { readonly type: T }>,
    parts: InputParts,
  ) => ReactElement;
};

const DRAWING: Drawing = {
  date: ({ lean }) => <DateField lean={lean} />,
  line: ({ suggestions }) =>
    suggestions === undefined ? (
      <Input />
    ) : (
      <AutoComplete options={suggestions.map((value) => ({ value }))} />
    ),
  text: ({ rows }) => <Input.TextArea autoSize={{ minRows: rows, maxRows: 12 }} />,
  person: ({ role }, { choices, situation: { values } }) => (
    <Select
      options={[...peopleOptions(choices.people, role, dayOf(values))]}
      notFoundContent={nobodyText(role)}
    />
  ),
  choice: ({ labels }) => <Radio.Group className="case-radios" options={optionsOf(labels)} />,
  choices: ({ labels }) => <ChoicesField choices={optionsOf(labels)} />,
  'yes-no': ({ yes, no }) => (
    <Radio.Group
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
    />
  ),
  check: ({ text }) => <Checkbox>{text}</Checkbox>,
  number: ({ unit }) => (
    <InputNumber className="case-number" controls={false} min={1} precision={0} suffix={unit} />
  ),
  money: () => <MoneyField />,
  files: () => <FilesField />,
  consultation: (_input, { kind, situation: { request } }) => (
    <Select options={consultationOptions(request, kind)} />
  ),
};

/** Draws an input for a form's field. */
export function inputOf(input: SheetInput, parts: InputParts): ReactElement {
  const draw = DRAWING[input.type] as (input: SheetInput, parts: InputParts) => ReactElement;
  return draw(input, parts);
}
