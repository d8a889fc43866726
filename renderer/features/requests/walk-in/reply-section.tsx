import type { ReactElement } from 'react';
import { Form, Input, Select } from 'antd';
import type { FormInstance } from 'antd';
import { OutcomeLeaf } from '../../../../electron/core/requests/kinds.ts';
import { LEAVES, WITHHOLDING_LEAVES } from '../../../../electron/core/requests/outcome-leaves.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FilesField } from '../../../ui/file-field.tsx';
import { ContractField } from '../../../ui/form/contract-field.tsx';
import { FormSection } from '../../../ui/form/form-section.tsx';
import type { Option } from '../../../ui/options.ts';
import { peopleOptions } from '../../../ui/people-options.ts';
import type { Choices } from '../register/form-parts.ts';

interface ReplySectionProps {
  readonly antd: FormInstance;
  readonly people: Choices['people'];
}

/** What is answered on the spot: the end it comes to, and what that end has to say. */
export function ReplySection({ antd, people }: ReplySectionProps): ReactElement {
  const chosen = OutcomeLeaf.safeParse(Form.useWatch<unknown>(['reply', 'leaf'], antd));
  return (
    <FormSection title="答复">
      <ContractField name={['reply', 'leaf']} label="办理结果" span={12}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={LEAF_OPTIONS} />
      </ContractField>
      {chosen.success && <LeafFields leaf={chosen.data} />}
      <ContractField name={['reply', 'enclosures']} label="提供的材料" span={8}>
        <FilesField />
      </ContractField>
      <ContractField name={['reply', 'reviewerId']} label="审核人" span={4}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={peopleOptions(people, 'reviewer')}
        />
      </ContractField>
    </FormSection>
  );
}

function LeafFields({ leaf }: { readonly leaf: OutcomeLeaf }): ReactElement {
  const { articles, needsReasons, needsWhere, needsEarlierReply, letterTitle } = LEAVES[leaf];
  return (
    <>
      {leaf === 'partly' && (
        <ContractField name={['reply', 'withheld']} label="不公开部分的依据" span={12}>
          <Select mode="multiple" options={WITHHELD_OPTIONS} />
        </ContractField>
      )}
      <ContractField
        name={['reply', 'content']}
        label="答复内容"
        span={12}
        help={`${letterTitle}；依据${articles === '' ? '：没有专门的条款' : articles}。`}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </ContractField>
      {needsReasons && (
        <ContractField name={['reply', 'reasons']} label="理由" span={12} help="写明为什么。">
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} />
        </ContractField>
      )}
      {needsWhere && (
        <ContractField
          name={['reply', 'whereToGet']}
          label="获取的途径，或者其他机关的名称、联系方式"
          span={12}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </ContractField>
      )}
      {needsEarlierReply && (
        <>
          <ContractField name={['reply', 'earlierReplyNumber']} label="前次答复的文号" />
          <ContractField name={['reply', 'earlierReplyOn']} label="前次答复的日期">
            <DateField lean="past" />
          </ContractField>
        </>
      )}
    </>
  );
}

/** Replies that can be given at once: 信息不存在 wants a search first (art. 36(4)). */
const LEAF_OPTIONS: Option<OutcomeLeaf>[] = OutcomeLeaf.options
  .filter((leaf) => LEAVES[leaf].isReply && !LEAVES[leaf].needsSearch)
  .map((value) => ({ value, label: LEAVES[value].label }));

const WITHHELD_OPTIONS = WITHHOLDING_LEAVES.map((value) => ({
  value,
  label: LEAVES[value].label,
}));
