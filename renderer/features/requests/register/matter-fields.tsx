import type { ReactElement } from 'react';
import { Input } from 'antd';
import { ContractField } from '../../../ui/form/contract-field.tsx';
import type { FieldPath } from '../../../ui/form/schema-fields.ts';

/** What is asked for: 名称, 文号, 内容描述. */
export function MatterFields({ path }: { readonly path: FieldPath }): ReactElement {
  return (
    <>
      <ContractField
        name={[...path, 'title']}
        label="所需信息的名称"
        span={8}
        help="登记簿里显示这个名称，不写个人姓名和证件号码。"
      />
      <ContractField name={[...path, 'documentNumber']} label="文号" span={4} />
      <ContractField
        name={[...path, 'description']}
        label="所需信息的内容描述"
        span={12}
        help="照申请表原文填写。"
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </ContractField>
    </>
  );
}
