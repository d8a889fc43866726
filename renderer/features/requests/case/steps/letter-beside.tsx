import type { ReactElement, ReactNode } from 'react';
import { Alert } from 'antd';
import type { Output } from '../../../../../electron/core/contract.ts';
import type { RequestStep } from '../../../../../electron/core/requests/steps/steps.ts';
import type { CallError } from '../../../../ipc/client.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import type { QueryState } from '../../../../ipc/use-call.ts';
import { ErrorNotice } from '../../../../ui/error-notice.tsx';
import { Paper } from '../../../../ui/paper.tsx';

interface LetterBesideProps {
  readonly id: number;
  /** Null while the form is not filled in. */
  readonly step: RequestStep | null;
}

/** The letter that the step would issue, as it would be printed; the last one stays while typing goes on. */
export function LetterBeside({ id, step }: LetterBesideProps): ReactElement {
  return (
    <Beside>
      {step === null ? (
        <p className="case-letter-waits desk-quiet">填好必填的内容以后，这里显示文书的样子。</p>
      ) : (
        <Preview id={id} step={step} />
      )}
    </Beside>
  );
}

function Preview({ id, step }: { readonly id: number; readonly step: RequestStep }): ReactElement {
  return <Sheet query={useQueryCall('requests.preview', { id, step }, { keepOld: true })} />;
}

/** The reply as last drafted, for whoever reviews it. */
export function DraftedReplyBeside({ id }: Pick<LetterBesideProps, 'id'>): ReactElement {
  const query = useQueryCall('requests.draftedReply', { id });
  return (
    <Beside>
      <Sheet query={query} />
    </Beside>
  );
}

function Beside({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <section className="case-letter" aria-label="文书预览">
      {children}
    </section>
  );
}

/** While a form is being filled in, what is still missing is no error. */
function NoLetterYet({ error }: { readonly error: CallError }): ReactElement {
  if (error.code !== 'invalid-input' && error.code !== 'not-allowed') {
    return <ErrorNotice error={error} />;
  }
  const missing = error.fields === undefined ? [error.message] : Object.values(error.fields).flat();
  return <Alert type="info" showIcon title="还不能显示文书" description={missing.join('；')} />;
}

function Sheet({ query }: { readonly query: QueryState<Output<'requests.preview'>> }): ReactNode {
  if (query.error) return <NoLetterYet error={query.error} />;
  if (query.data === undefined) return null;
  if (query.data === null) return <Alert type="info" showIcon title="这一步不制发文书。" />;
  const { title, number, html } = query.data;
  return (
    <>
      <p className="desk-quiet">
        预览：{title}
        {number !== null && `，拟用文号 ${number}`}
      </p>
      <Paper html={html} title={`${title}预览`} />
    </>
  );
}
