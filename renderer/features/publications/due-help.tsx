import type { ReactElement } from 'react';
import { Form } from 'antd';
import type { FormInstance } from 'antd';
import { LocalDateField } from '../../../electron/core/calendar/local-date.ts';
import { PublicationFields } from '../../../electron/core/publications/facts.ts';
import type { BaseKind } from '../../../electron/core/publications/kinds.ts';
import { BASE_LABELS } from '../../../electron/core/publications/labels.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { dueWords } from './period-words.ts';

interface DueHelpProps {
  readonly antd: FormInstance;
  readonly baseKind: BaseKind;
}

/** Under the limit: until when the item must be published, as soon as date and limit are typed. */
export function DueHelp({ antd, baseKind }: DueHelpProps): ReactElement {
  const baseOn = LocalDateField.safeParse(Form.useWatch('baseOn', antd)).data;
  const limitDays = PublicationFields.limitDays.safeParse(Form.useWatch('limitDays', antd)).data;
  const { data } = useQueryCall(
    'publications.period',
    { baseOn: baseOn ?? '', limitDays: limitDays ?? 0 },
    { enabled: baseOn !== undefined && limitDays !== undefined },
  );
  if (!data) return <>自{BASE_LABELS[baseKind]}的次日起算（条例第二十六条）。</>;
  return <span role="status">{dueWords(data)}（条例第二十六条）。</span>;
}
