import type { ReactElement } from 'react';
import { InputNumber } from 'antd';
import { hotlineCalls } from '../../../electron/core/hotline/contract.ts';
import { CATEGORY_LABELS, ReferralCategory } from '../../../electron/core/hotline/kinds.ts';
import { SUGGESTED_LIMITS } from '../../../electron/core/hotline/limit.ts';
import type { CategoryLimits } from '../../../electron/core/hotline/limit.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';

interface LimitsDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 默认时限: the office's own working days by category. */
export function LimitsDrawer({ open, onClose }: LimitsDrawerProps): ReactElement {
  const query = useQueryCall('hotline.limits', {}, { enabled: open });
  return (
    <FormDrawer title="热线工单默认时限" open={open} onClose={onClose}>
      <Loaded query={query}>{(limits) => <LimitsForm limits={limits} onClose={onClose} />}</Loaded>
    </FormDrawer>
  );
}

interface LimitsFormProps {
  readonly limits: CategoryLimits;
  readonly onClose: () => void;
}

function LimitsForm({ limits, onClose }: LimitsFormProps): ReactElement {
  const save = useCommand('hotline.setLimits');
  const { saved } = useNotice();
  const form = useContractForm(hotlineCalls['hotline.setLimits'].input, {
    key: 'hotline.limits',
    initial: limits,
  });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onCancel={onClose}
      onSaved={() => {
        saved({ what: '已保存默认时限，此后登记的工单按新时限计算。' });
        onClose();
      }}
    >
      <FormSection
        title="派单次日起的工作日数"
        help="括号里是建议值，不是法定期限：本州没有查到统一规定，请按上级文件修改。工单上印有时限的，以工单为准；已登记的工单不变。"
      >
        {ReferralCategory.options.map((category) => (
          <form.Field
            key={category}
            name={category}
            label={`${CATEGORY_LABELS[category]}（建议 ${SUGGESTED_LIMITS[category]}）`}
          >
            <InputNumber
              min={1}
              max={60}
              precision={0}
              suffix="个工作日"
              style={{ width: '100%' }}
            />
          </form.Field>
        ))}
      </FormSection>
    </ContractForm>
  );
}
