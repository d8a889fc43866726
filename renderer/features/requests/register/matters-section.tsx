import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { FormInstance } from 'antd';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { NEW_MATTER } from './intake-input.ts';
import { MatterFields } from './matter-fields.tsx';
import { useEntries } from './use-entries.ts';

/** As many parts as one application may be split into (core/requests/contract.ts). */
const MOST_MATTERS = 20;

/** 所需信息情况: one matter, or several that become several requests (一事一申请). */
export function MattersSection({ antd }: { readonly antd: FormInstance }): ReactElement {
  const { count, add, remove } = useEntries({
    antd,
    list: 'matters',
    fresh: NEW_MATTER,
    first: 'title',
  });
  return (
    <FormSection
      title="所需信息情况"
      help="写明名称、文号或者便于查询的其他特征（条例第二十九条）。"
    >
      {count > 1 && (
        <Alert
          className="requests-wide"
          type="info"
          showIcon
          title={`一事一申请：将登记为 ${count} 件申请。每件单独编号、单独计算期限、单独答复，年报也按 ${count} 件统计；申请人、收到情况和附件各件相同，只需填写一次。`}
        />
      )}
      {Array.from({ length: count }, (_entry, index) => (
        <div
          key={index}
          className="requests-entry"
          role="group"
          aria-label={count === 1 ? '所需信息' : `第 ${index + 1} 件`}
        >
          {count > 1 && (
            <header>
              <h3>第 {index + 1} 件</h3>
              <Button type="link" size="small" danger onClick={() => remove(index)}>
                去掉这一件
              </Button>
            </header>
          )}
          <MatterFields path={['matters', index]} />
        </div>
      ))}
      <div className="requests-wide">
        <Button disabled={count >= MOST_MATTERS} onClick={add}>
          申请里还有另一件事，拆分登记
        </Button>
        {count >= MOST_MATTERS && (
          <span className="desk-quiet"> 一次最多拆分为 {MOST_MATTERS} 件。</span>
        )}
      </div>
    </FormSection>
  );
}
