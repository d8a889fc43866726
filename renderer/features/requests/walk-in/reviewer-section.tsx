import type { ReactElement } from 'react';
import { Select } from 'antd';
import { ContractField } from '../../../ui/form/contract-field.tsx';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { peopleOptions } from '../../../ui/people-options.ts';
import type { Choices } from '../register/form-parts.ts';

/** Who approved the answer while the applicant waited. */
export function ReviewerSection({ people }: Pick<Choices, 'people'>): ReactElement {
  return (
    <FormSection title="审核">
      <ContractField name={['reply', 'reviewerId']} label="审核人">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={peopleOptions(people, 'reviewer')}
        />
      </ContractField>
    </FormSection>
  );
}
