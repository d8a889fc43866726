import { memo } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { ApplicantFields } from './applicant-fields.tsx';
import { NEW_APPLICANT } from './intake-input.ts';
import type { Choices, SectionProps } from './form-parts.ts';
import { useEntries } from './use-entries.ts';

interface ApplicantsSectionProps extends SectionProps {
  readonly known: Choices['applicants'];
}

/** As many as a joint application may name (core/requests/facts.ts). */
const MOST_APPLICANTS = 30;

// Typing into one of thirty must not draw the other twenty-nine anew.
const Applicant = memo(ApplicantFields);

/** 申请人信息: one applicant, or those of a joint application. */
export function ApplicantsSection({ Field, antd, known }: ApplicantsSectionProps): ReactElement {
  const { count, add, remove } = useEntries({
    antd,
    list: 'applicants',
    fresh: NEW_APPLICANT,
    first: 'name',
  });
  return (
    <FormSection
      title="申请人信息"
      {...(count > 1
        ? { help: `联合申请，共 ${count} 人：一件登记，联系和送达以第一位申请人为准。` }
        : {})}
    >
      {Array.from({ length: count }, (_entry, index) => (
        <div
          key={index}
          className="requests-entry"
          role="group"
          aria-label={count === 1 ? '申请人' : `第 ${index + 1} 位申请人`}
        >
          {count > 1 && (
            <header>
              <h3>第 {index + 1} 位申请人</h3>
              <Button type="link" size="small" danger onClick={() => remove(index)}>
                去掉这位申请人
              </Button>
            </header>
          )}
          <Applicant index={index} Field={Field} antd={antd} known={known} />
        </div>
      ))}
      <div className="requests-wide">
        <Button disabled={count >= MOST_APPLICANTS} onClick={add}>
          添加联合申请人
        </Button>
        {count >= MOST_APPLICANTS && (
          <span className="desk-quiet"> 最多登记 {MOST_APPLICANTS} 人。</span>
        )}
      </div>
    </FormSection>
  );
}
