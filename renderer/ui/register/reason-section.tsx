import type { ReactElement } from 'react';
import { Input } from 'antd';
import { ContractField } from '../form/contract-field.tsx';
import { FormSection } from '../form/form-section.tsx';

/** The first question of every correction; stands inside a ContractForm whose schema has `reason`. */
export function ReasonSection(): ReactElement {
  return (
    <FormSection title="更正说明" help="更正前的内容和更正原因都会保留在经过里。">
      <ContractField name="reason" label="更正原因" span={12}>
        <Input placeholder="例如：登记时日期看错" />
      </ContractField>
    </FormSection>
  );
}
