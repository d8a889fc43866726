import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { RequestStep } from '../../../../../electron/core/requests/steps/steps.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
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
    <section className="case-letter" aria-label="文书预览">
      {step === null ? (
        <p className="case-letter-waits desk-quiet">填好必填的内容以后，这里显示文书的样子。</p>
      ) : (
        <Letter id={id} step={step} />
      )}
    </section>
  );
}

function Letter({ id, step }: { readonly id: number; readonly step: RequestStep }): ReactElement {
  const preview = useQueryCall('requests.preview', { id, step }, { keepOld: true });
  if (preview.error) return <ErrorNotice error={preview.error} />;
  if (preview.data === undefined) return <></>;
  if (preview.data === null) return <Alert type="info" showIcon title="这一步不制发文书。" />;
  const { title, number, html } = preview.data;
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
