import type { ReactElement } from 'react';
import { Form } from 'antd';
import type { FormInstance } from 'antd';
import * as z from 'zod';
import { telephoneWarning } from '../../../electron/core/office/profile.ts';

const Watched = z.string().catch('');

/** Under the telephone: its help, or a soft warning when the area code is another place's. */
export function TelephoneHint({ form }: { readonly form: FormInstance }): ReactElement {
  const telephone = Watched.parse(Form.useWatch('telephone', form)).trim();
  const prefecture = Watched.parse(Form.useWatch('prefecture', form)).trim();
  const warning = telephoneWarning({ telephone, prefecture });
  return warning === '' ? (
    <>带区号，印在年度报告的联系方式里</>
  ) : (
    <span role="status" className="office-warning">
      {warning}
    </span>
  );
}
