import type { ReactElement } from 'react';
import { LockOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { FormInstance } from 'antd';
import type { Output } from '../../../../../electron/core/contract.ts';
import { requestsCalls } from '../../../../../electron/core/requests/contract.ts';
import { letterPlaceholders } from '../../../../../electron/core/requests/letters/wording.ts';
import { useCommand } from '../../../../ipc/use-call.ts';
import { ContractField } from '../../../../ui/form/contract-field.tsx';
import { ContractForm } from '../../../../ui/form/contract-form.tsx';
import { FormSection } from '../../../../ui/form/form-section.tsx';
import { useContractForm } from '../../../../ui/form/use-contract-form.ts';
import { momentText } from '../../../../ui/moment-text.ts';
import { useNotice } from '../../../../ui/notice.tsx';
import { editableTexts, ownParts } from './own-parts.ts';
import type { WordingPart } from './own-parts.ts';
import { WordingSheet } from './wording-sheet.tsx';

interface WordingFormProps {
  readonly wording: Output<'requests.wordings'>[number];
}

/** The parts of one letter in their order, and beside them how they follow each other. */
export function WordingForm({ wording }: WordingFormProps): ReactElement {
  const { kind, title, parts, version, savedAt } = wording;
  const save = useCommand('requests.saveWording');
  const { saved } = useNotice();
  const form = useContractForm(requestsCalls['requests.saveWording'].input, {
    key: `requests.wording.${kind}`,
    initial: { parts: editableTexts(parts) },
    fixed: { kind },
  });
  const edited =
    Form.useWatch<Readonly<Record<string, string>> | undefined>('parts', form.antd) ?? {};
  return (
    <div className="case-reply">
      <ContractForm
        form={form}
        onSave={(input) => save.run({ kind, parts: ownParts(parts, input.parts) })}
        saveLabel="保存为新的版本"
        onSaved={({ version: kept }) => {
          saved({ what: `“${title}”的用语已保存为第 ${kept} 版。`, next: '以后制发的文书用它。' });
        }}
      >
        <FormSection
          title={title}
          help={
            version === 0
              ? '现在用的是建议用语'
              : `第 ${version} 版${savedAt === null ? '' : `，${momentText(savedAt)} 保存`}`
          }
        >
          <p className="case-wide desk-quiet">
            ⟦ ⟧ 里的内容制发时按这件申请填写，可以移动，不能改名。这份文书可以用：
            {letterPlaceholders(kind)
              .map((label) => `⟦${label}⟧`)
              .join('、')}
          </p>
          {parts.map((part) =>
            part.locked ? (
              <LockedPart key={part.key} part={part} />
            ) : (
              <OwnPart
                key={part.key}
                part={part}
                text={edited[part.key] ?? part.text}
                antd={form.antd}
              />
            ),
          )}
        </FormSection>
      </ContractForm>
      <WordingSheet title={title} parts={parts} edited={edited} />
    </div>
  );
}

function LockedPart({ part: { label, text } }: { readonly part: WordingPart }): ReactElement {
  return (
    <div className="case-wide case-locked">
      <div>
        {label}
        <span className="desk-quiet">
          <LockOutlined /> 法定内容不可改
        </span>
      </div>
      <p className="case-text">{text}</p>
    </div>
  );
}

interface OwnPartProps {
  readonly part: WordingPart;
  /** As it is edited. */
  readonly text: string;
  readonly antd: FormInstance;
}

function OwnPart({ part, text, antd }: OwnPartProps): ReactElement {
  const { key, label, proposed } = part;
  return (
    <>
      <ContractField name={['parts', key]} label={label} span={12}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 12 }} />
      </ContractField>
      {text !== proposed && (
        <div className="case-wide case-proposal">
          <span className="desk-quiet">建议用语：</span>
          <p className="case-text">{proposed}</p>
          <Button size="small" onClick={() => antd.setFieldValue(['parts', key], proposed)}>
            恢复建议用语
          </Button>
        </div>
      )}
    </>
  );
}
