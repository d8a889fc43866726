import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import { APPLICANT_COLUMN_NAMES } from '../../../../electron/core/annual-report/statistics.ts';
import { ID_KINDS } from '../../../../electron/core/requests/facts.ts';
import type { Applicant } from '../../../../electron/core/requests/facts.ts';
import { maskIdNumber, maskTelephone } from '../../../../electron/core/requests/identity.ts';
import { Facts } from '../../../ui/case-page.tsx';
import type { Fact } from '../../../ui/case-page.tsx';
import { Panel } from './panel.tsx';

interface ApplicantsPanelProps {
  readonly applicants: readonly Applicant[];
}

/** How many joint applicants stand open; the others can be opened one by one. */
const OPEN = 2;

/** Who applies; numbers are hidden until they are asked for, because others see the screen too. */
export function ApplicantsPanel({ applicants }: ApplicantsPanelProps): ReactElement {
  const [isShown, setIsShown] = useState(false);
  const count = applicants.length;
  return (
    <Panel
      title={count > 1 ? `申请人（联合申请，${count} 人）` : '申请人'}
      actions={
        <Button size="small" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? '隐藏证件号码和电话' : '显示证件号码和电话'}
        </Button>
      }
    >
      {applicants.map((applicant, index) =>
        count === 1 ? (
          <Facts key={index} facts={factsOf(applicant, isShown)} />
        ) : (
          <details key={index} className="case-applicant" open={index < OPEN}>
            <summary>
              {index + 1}. {applicant.name}
            </summary>
            <Facts facts={factsOf(applicant, isShown)} />
          </details>
        ),
      )}
    </Panel>
  );
}

function factsOf(applicant: Applicant, isShown: boolean): readonly Fact[] {
  const { column, name, address, postcode, email, fax } = applicant;
  const telephone = isShown ? applicant.telephone : maskTelephone(applicant.telephone);
  const place = [address, postcode].filter((part) => part !== '').join('，');
  return [
    { label: '姓名或者名称', value: `${name}（${APPLICANT_COLUMN_NAMES[column]}）` },
    ...identityFacts(applicant, isShown),
    { label: '联系电话', value: telephone },
    { label: '联系地址', value: place },
    ...(email === '' ? [] : [{ label: '电子邮箱', value: email }]),
    ...(fax === '' ? [] : [{ label: '传真', value: fax }]),
  ];
}

function identityFacts(applicant: Applicant, isShown: boolean): readonly Fact[] {
  const { column, idKind, idNumber, workplace, creditCode } = applicant;
  if (column === 'natural-person') {
    return [
      { label: ID_KINDS[idKind], value: isShown ? idNumber : maskIdNumber(idNumber) },
      ...(workplace === '' ? [] : [{ label: '工作单位', value: workplace }]),
    ];
  }
  return [
    { label: '统一社会信用代码', value: creditCode },
    { label: '法定代表人', value: applicant.legalRepresentative },
    { label: '联系人', value: applicant.contactName },
  ];
}
