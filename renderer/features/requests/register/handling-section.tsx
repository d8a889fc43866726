import type { ReactElement } from 'react';
import { AutoComplete, Select } from 'antd';
import { FilesField } from '../../../ui/file-field.tsx';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { peopleOptions } from '../../../ui/people-options.ts';
import type { Choices, SectionProps } from './form-parts.ts';

interface HandlingSectionProps extends Pick<SectionProps, 'Field'> {
  readonly choices: Choices;
}

/** Scanned papers, who handles it, and which unit holds the information. */
export function HandlingSection({ Field, choices }: HandlingSectionProps): ReactElement {
  return (
    <FormSection title="附件和承办">
      <Field name="files" label="附件" span={12} help="申请表、身份证明、信封或者截图的扫描件。">
        <FilesField />
      </Field>
      <Field name="handlerId" label="经办人">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={peopleOptions(choices.people, 'clerk')}
        />
      </Field>
      <Field name="holderUnit" label="承办站所" help="掌握所需信息的站所，可以以后再填。">
        <AutoComplete
          options={choices.holderUnits.map((value) => ({ value }))}
          showSearch={{ filterOption: true }}
        />
      </Field>
    </FormSection>
  );
}
