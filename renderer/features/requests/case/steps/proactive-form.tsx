// 转主动公开 (条例 art. 44): a draft publication made of what was disclosed.

import type { ReactElement } from 'react';
import { Select } from 'antd';
import { useNavigate } from 'react-router';
import { requestsCalls } from '../../../../../electron/core/requests/contract.ts';
import { useQueryCall, useTask } from '../../../../ipc/use-call.ts';
import { ContractForm } from '../../../../ui/form/contract-form.tsx';
import { useContractForm } from '../../../../ui/form/use-contract-form.ts';
import { useNotice } from '../../../../ui/notice.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Chooses the column; the draft then goes its own way through review and publication. */
export function ProactiveForm({ record, onClose }: StepFormProps): ReactElement {
  const { id } = record.row;
  const columns = useQueryCall('publications.columns', {});
  const make = useTask('requests.makeProactive');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(requestsCalls['requests.makeProactive'].input, {
    key: `requests.made-proactive.${id}`,
    fixed: { id },
  });
  const names = new Map(columns.data?.map(({ id: column, name }) => [column, name]));
  return (
    <ContractForm
      form={form}
      onSave={make.run}
      saveLabel="生成主动公开草稿"
      onCancel={onClose}
      onSaved={({ publicationId }) => {
        saved({
          what: '已生成主动公开的草稿。',
          next: '请补充内容概述，办理保密审查以后发布。',
          actions: [
            {
              label: '看草稿',
              onClick: () => void navigate(`/publications/${publicationId}`),
            },
          ],
        });
        onClose();
      }}
    >
      <p className="case-step-help">
        多人申请同一信息且可以公开的，可以转为主动公开（条例第四十四条）。先生成草稿，补充内容、办理保密审查以后发布。
      </p>
      <div className="desk-form-grid">
        <form.Field name="columnId" label="公开的栏目" span={12} help="草稿里还可以改">
          <Select
            loading={columns.isLoading}
            options={(columns.data ?? [])
              .filter(({ retired }) => !retired)
              .map(({ id: value, parentId, name }) => ({
                value,
                label: parentId === null ? name : `${names.get(parentId) ?? ''} / ${name}`,
              }))}
          />
        </form.Field>
      </div>
    </ContractForm>
  );
}
