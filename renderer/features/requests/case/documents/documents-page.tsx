// The documents of a case: the issued letters and the forms at the left, the chosen one as it is printed.

import type { ReactElement } from 'react';
import { Menu } from 'antd';
import { useSearchParams } from 'react-router';
import { FORMS, FormKind } from '../../../../../electron/core/requests/letters/kinds.ts';
import type {
  DocumentView,
  RequestRecord,
} from '../../../../../electron/core/requests/record-fields.ts';
import type * as z from 'zod';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import type { QueryState } from '../../../../ipc/use-call.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Loaded } from '../../../../ui/loaded.tsx';
import { Page } from '../../../../ui/page.tsx';
import { Paper } from '../../../../ui/paper.tsx';
import { useRecordId } from '../../../../ui/register/record-id.ts';
import { DocumentButtons } from './document-buttons.tsx';
import type { ChosenDocument } from './document-buttons.tsx';
import '../case.css';

/** Page of requests/:id/documents. */
export function DocumentsPage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('requests.get', { id });
  return <Loaded query={query}>{(record) => <Documents key={id} record={record} />}</Loaded>;
}

interface DocumentsProps {
  readonly record: RequestRecord;
}

function Documents({ record }: DocumentsProps): ReactElement {
  const { id, number, title } = record.row;
  const [params, setParams] = useSearchParams();
  const chosen = chosenOf(params, record);
  return (
    <Page
      title="文书"
      count={`${number} ${title}`}
      back={{ to: `/requests/${id}`, label: '返回申请' }}
      main={chosen && <DocumentButtons id={id} chosen={chosen} />}
    >
      {chosen === null ? (
        <EmptyState
          title="还没有文书"
          help="办理补正、征求意见、延期、收费、答复等步骤时制发；登记以后可以打印申请表和登记表。"
        />
      ) : (
        <div className="case-papers">
          <Menu
            aria-label="文书目录"
            selectedKeys={[keyOf(chosen)]}
            onClick={({ key }) => setParams(addressOf(key), { replace: true })}
            items={menuOf(record)}
          />
          <section aria-label="文书内容" className="case-paper">
            {chosen.letterId === null ? (
              <Form id={id} form={chosen.form} />
            ) : (
              <Letter letterId={chosen.letterId} />
            )}
          </section>
        </div>
      )}
    </Page>
  );
}

function Letter({ letterId }: { readonly letterId: number }): ReactElement {
  return <Sheet query={useQueryCall('requests.letter', { letterId })} />;
}

function Form({ id, form }: { readonly id: number; readonly form: FormKind }): ReactElement {
  return <Sheet query={useQueryCall('requests.form', { id, form })} />;
}

function Sheet({
  query,
}: {
  readonly query: QueryState<z.infer<typeof DocumentView>>;
}): ReactElement {
  return <Loaded query={query}>{({ title, html }) => <Paper html={html} title={title} />}</Loaded>;
}

/** What the address names; else the newest letter, else the first form. */
function chosenOf(
  params: URLSearchParams,
  { letters, forms }: RequestRecord,
): ChosenDocument | null {
  const asked = FormKind.safeParse(params.get('form'));
  if (asked.success && forms.includes(asked.data)) return { letterId: null, form: asked.data };
  const letter = letters.find(({ id }) => id === Number(params.get('letter'))) ?? letters.at(-1);
  if (letter !== undefined) return { letterId: letter.id, form: null };
  const [form] = forms;
  return form === undefined ? null : { letterId: null, form };
}

const LETTER = 'letter=';
const FORM = 'form=';

function keyOf({ letterId, form }: ChosenDocument): string {
  return letterId === null ? `${FORM}${form}` : `${LETTER}${letterId}`;
}

function addressOf(key: string): URLSearchParams {
  return new URLSearchParams(key);
}

function menuOf({ letters, forms }: RequestRecord) {
  return [
    {
      key: 'letters',
      type: 'group' as const,
      label: '已制发的文书',
      children: letters.map(({ id, title, number }) => ({
        key: `${LETTER}${id}`,
        label: (
          <>
            {title}
            <div className="desk-quiet">{number}</div>
          </>
        ),
        title: `${title} ${number}`,
      })),
    },
    {
      key: 'forms',
      type: 'group' as const,
      label: '可以打印的表单',
      children: forms.map((form) => ({
        key: `${FORM}${form}`,
        label: FORMS[form],
        title: FORMS[form],
      })),
    },
  ].filter(({ children }) => children.length > 0);
}
