import type { ReactElement } from 'react';
import { Input } from 'antd';
import type { StatutoryForm } from '../../../electron/core/annual-report/document.ts';
import { TEMPLATE_SECTIONS } from '../../../electron/core/annual-report/templates.ts';
import type { EarlierSheet } from './use-earlier-sheet.ts';

interface EarlierSectionsProps {
  readonly form: StatutoryForm;
  readonly sheet: EarlierSheet;
  readonly isClosed: boolean;
}

/** The text of the report, section by section, pasted from its published page. */
export function EarlierSections({ form, sheet, isClosed }: EarlierSectionsProps): ReactElement {
  return (
    <div className="earlier-sections">
      <p className="desk-quiet">
        从公布的网页或者文件里复制粘贴，一行是一段；“（一）……”单独成行的作小标题。三部分的报告填在一、五、六里。
      </p>
      {TEMPLATE_SECTIONS[form].map(({ section, heading }) => (
        <label key={section} htmlFor={`earlier-text-${section}`}>
          {heading}
          <Input.TextArea
            id={`earlier-text-${section}`}
            readOnly={isClosed}
            autoSize={{ minRows: 3, maxRows: 14 }}
            value={sheet.typed.sections[section] ?? ''}
            onChange={({ target }) =>
              sheet.change({ sections: { ...sheet.typed.sections, [section]: target.value } })
            }
          />
        </label>
      ))}
    </div>
  );
}
