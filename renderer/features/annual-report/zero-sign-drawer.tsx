import type { ReactElement } from 'react';
import { Select } from 'antd';
import { annualReportCalls } from '../../../electron/core/annual-report/contract.ts';
import type { ZeroArea } from '../../../electron/core/annual-report/life/zeros.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Nobody } from './step-nobody.tsx';
import { ablePeople } from './step-people.ts';

interface ZeroSignDrawerProps {
  readonly year: number;
  /** The areas that are signed for; none: closed. */
  readonly areas: readonly ZeroArea[];
  readonly onClose: () => void;
}

/** Somebody answers for it that there was nothing. */
export function ZeroSignDrawer({ year, areas, onClose }: ZeroSignDrawerProps): ReactElement {
  return (
    <FormDrawer title={`${year} 年确认为零`} open={areas.length > 0} onClose={onClose}>
      {areas.length > 0 && <ZeroSignForm year={year} areas={areas} onClose={onClose} />}
    </FormDrawer>
  );
}

function ZeroSignForm({ year, areas, onClose }: ZeroSignDrawerProps): ReactElement {
  const confirm = useCommand('annualReport.confirmZeros');
  const { saved } = useNotice();
  const { today } = useDesk();
  const { data: people = [] } = useQueryCall('office.people', {});
  const signers = ablePeople(people, 'signer', today);
  const form = useContractForm(annualReportCalls['annualReport.confirmZeros'].input, {
    key: `annualReport.confirmZeros.${year}`,
    fixed: { year, areas: areas.map(({ area }) => area) },
  });
  return (
    <ContractForm
      form={form}
      onSave={confirm.run}
      saveLabel="确认为零"
      onCancel={onClose}
      onSaved={({ zeros }) => {
        const left = zeros.filter(({ state }) => state === 'unfilled').length;
        saved({
          what: `已确认 ${areas.length} 个方面为零。`,
          next: left === 0 ? '各方面都有数据或者已经确认。' : `还有 ${left} 个方面没有填。`,
        });
        onClose();
      }}
    >
      <FormSection title={`${areas.length} 个方面`}>
        <ul className="report-failure">
          {areas.map(({ area, name, facts }) => (
            <li key={area}>
              {name}：{facts}
            </li>
          ))}
        </ul>
      </FormSection>
      <FormSection title="确认">
        <form.Field
          name="signerId"
          label="确认人"
          span={12}
          help={
            people.length > 0 && signers.length === 0 ? (
              <Nobody role="signer" />
            ) : (
              `确认人对“${year} 年以上方面没有发生”负责。以后补登了记录，这项确认自动失效，数字照记录计。`
            )
          }
        >
          <Select options={signers} placeholder="请选择确认人" />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
