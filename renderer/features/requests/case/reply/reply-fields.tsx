// What a reply says: the questions that lead to its end, then what that end has to tell. Used where a
// reply is drafted and where one is given on the spot.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Form, Input, Select } from 'antd';
import type { FormInstance } from 'antd';
import { OutcomeLine } from '../../../../../electron/core/annual-report/outcome-lines.ts';
import { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
import { LEAVES } from '../../../../../electron/core/requests/outcome-leaves.ts';
import { ChoicesField } from '../../../../ui/choices-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { FilesField } from '../../../../ui/file-field.tsx';
import { ContractField } from '../../../../ui/form/contract-field.tsx';
import { FormSection } from '../../../../ui/form/form-section.tsx';
import type { FieldPath } from '../../../../ui/form/schema-fields.ts';
import { optionsOf } from '../../../../ui/options.ts';
import { LINE_OPTIONS } from '../../outcome-words.ts';
import { WITHHELD_LABELS } from '../steps/reply-sheets.ts';
import { LeafSummary } from './leaf-summary.tsx';
import { OutcomeTreeField } from './outcome-tree-field.tsx';

interface ReplyFieldsProps {
  readonly antd: FormInstance;
  /** Where the reply stands in the form's values. */
  readonly path: FieldPath;
  /** The day by which the remedies are told. */
  readonly decidedOn: string;
}

/** The sections of a reply: outcome, text, what is handed over. */
export function ReplyFields({ antd, path, decidedOn }: ReplyFieldsProps): ReactElement {
  const leaf = OutcomeLeaf.safeParse(Form.useWatch<unknown>([...path, 'leaf'], antd));
  return (
    <>
      <FormSection title="办理结果">
        <ContractField name={[...path, 'leaf']} label="逐项回答，确定办理结果" span={12}>
          <OutcomeTreeField />
        </ContractField>
        {leaf.success && <Outcome antd={antd} path={path} decidedOn={decidedOn} leaf={leaf.data} />}
      </FormSection>
      {leaf.success && (
        <FormSection title="答复书">
          <ReplyTexts path={path} leaf={leaf.data} />
          <ContractField
            name={[...path, 'enclosures']}
            label="提供的材料"
            span={12}
            help="随答复书一起提供给申请人的文件"
          >
            <FilesField />
          </ContractField>
        </FormSection>
      )}
    </>
  );
}

interface LeafProps extends ReplyFieldsProps {
  readonly leaf: OutcomeLeaf;
}

/** What the end fixes together, and another line of table 三 where it doesn't fit. */
function Outcome({ antd, path, decidedOn, leaf }: LeafProps): ReactElement {
  const chosen = OutcomeLine.safeParse(Form.useWatch<unknown>([...path, 'overruledLine'], antd));
  const withheld = OutcomeLeaf.array().safeParse(
    Form.useWatch<unknown>([...path, 'withheld'], antd),
  );
  const [isOverruling, setIsOverruling] = useState(chosen.success);
  return (
    <>
      <div className="case-wide">
        <LeafSummary
          leaf={leaf}
          line={chosen.success ? chosen.data : LEAVES[leaf].line}
          withheld={withheld.success ? withheld.data : []}
          decidedOn={decidedOn}
        />
        {!isOverruling && (
          <Button type="link" size="small" onClick={() => setIsOverruling(true)}>
            年报表三的项目不合适，另选…
          </Button>
        )}
      </div>
      {isOverruling && (
        <>
          <ContractField name={[...path, 'overruledLine']} label="另选年报表三的项目">
            <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={LINE_OPTIONS} />
          </ContractField>
          <ContractField
            name={[...path, 'overruledReason']}
            label="另选的理由"
            help="只影响年报统计，不改变答复书；必须写明理由"
            required={chosen.success}
          />
        </>
      )}
      {leaf === 'partly' && (
        <ContractField
          name={[...path, 'withheld']}
          label="不公开部分的依据"
          span={12}
          required
          help="区分处理的，只计“部分公开”一项（条例第三十七条）"
        >
          <ChoicesField choices={optionsOf(WITHHELD_LABELS)} />
        </ContractField>
      )}
    </>
  );
}

function ReplyTexts({ path, leaf }: Pick<LeafProps, 'path' | 'leaf'>): ReactElement {
  const { needsReasons, needsWhere, needsEarlierReply, needsSearch } = LEAVES[leaf];
  return (
    <>
      {needsEarlierReply && (
        <>
          <ContractField name={[...path, 'earlierReplyNumber']} label="前次答复的文号" required />
          <ContractField name={[...path, 'earlierReplyOn']} label="前次答复的日期" required>
            <DateField lean="past" />
          </ContractField>
        </>
      )}
      {needsWhere && (
        <ContractField
          name={[...path, 'whereToGet']}
          label="获取的途径，或者其他机关的名称、联系方式"
          span={12}
          required
          help={WHERE_HELP[leaf]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </ContractField>
      )}
      <ContractField
        name={[...path, 'content']}
        label="答复内容"
        span={12}
        help={
          needsSearch
            ? '检索的经过从检索记录写入答复书，这里只写需要补充的话'
            : '公开了什么，或者查明的情况；不要写别人的个人信息'
        }
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} />
      </ContractField>
      {needsReasons && (
        <ContractField
          name={[...path, 'reasons']}
          label="理由"
          span={12}
          required
          help="针对这件申请具体写明为什么，不能只引条文"
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} />
        </ContractField>
      )}
    </>
  );
}

/** What the law wants told, where it wants something of its own. */
const WHERE_HELP: Partial<Readonly<Record<OutcomeLeaf, string>>> = {
  'already-public': '告知获取的方式、途径，例如网址、查阅场所（条例第三十六条第一项）',
  'not-this-organ': '能够确定负责公开的机关的，告知名称和联系方式（条例第三十六条第五项）',
  'special-inquiry': '按哪部法律、行政法规，到哪里查询（条例第三十六条第七项）',
  petition: '通过什么渠道提出（条例第三十九条第一款）',
  'publication-asked': '到哪里购买或者查阅（条例第三十九条第二款）',
};
