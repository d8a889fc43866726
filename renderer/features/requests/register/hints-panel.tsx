// Beside the form: what is known already about the applicant and the matter that are being typed in.

import type { ReactElement, ReactNode } from 'react';
import { Alert, Form } from 'antd';
import type { FormInstance } from 'antd';
import { Link } from 'react-router';
import type { Output } from '../../../../electron/core/contract.ts';
import type { Hint } from '../../../../electron/core/requests/contract.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { showDate } from '../../../ui/date-text.ts';
import { usePaused } from '../../../ui/use-paused.ts';
import { lineName } from '../outcome-words.ts';
import { hintQuestions } from './hint-questions.ts';
import type { HintQuestion } from './hint-questions.ts';

/** How long the keyboard rests before it is looked up, in ms. */
const REST_MS = 400;

/** The panel; it asks for each matter of the form. */
export function HintsPanel({ antd }: { readonly antd: FormInstance }): ReactElement {
  const typed = Form.useWatch(hintQuestions, { form: antd, preserve: true });
  const questions = usePaused(typed, REST_MS);
  return (
    <aside className="requests-hints" aria-label="已有的登记">
      <h2>已有的登记</h2>
      {questions.length === 0 && (
        <p className="desk-quiet">
          填写申请人和所需信息时，这里提示同一申请人以前的申请、相近的申请和可能已经公开的信息。
        </p>
      )}
      {questions.map((question, index) => (
        <section key={index} aria-label={`第 ${index + 1} 件`}>
          {questions.length > 1 && <h3>第 {index + 1} 件</h3>}
          <Hints question={question} />
        </section>
      ))}
    </aside>
  );
}

function Hints({ question }: { readonly question: HintQuestion }): ReactElement | null {
  const { data } = useQueryCall('requests.hints', question, { keepOld: true });
  if (data === undefined) return null;
  const { repeated, sameApplicant, similar, published } = data;
  if (repeated === null && sameApplicant.length + similar.length + published.length === 0) {
    return <p className="desk-quiet">没有找到相关的申请和公开信息。</p>;
  }
  return (
    <>
      {repeated && <Repeated hint={repeated} />}
      <HintList title="可能已经公开">
        {published.map((item) => (
          <li key={item.id}>
            <Link to={`/publications/${item.id}`}>{item.title}</Link>
            <div className="desk-quiet">
              {item.publishedOn === null ? '还没有发布' : `${showDate(item.publishedOn)} 公开`}
            </div>
          </li>
        ))}
      </HintList>
      <HintList title="相近的申请">
        {similar.map((hint) => (
          <HintLine key={hint.id} hint={hint} percent />
        ))}
      </HintList>
      <HintList title="同一申请人的申请">
        {sameApplicant.map((hint) => (
          <HintLine key={hint.id} hint={hint} />
        ))}
      </HintList>
    </>
  );
}

function Repeated({ hint }: { readonly hint: Hint }): ReactElement {
  const reply = hint.replyNumber === '' ? '' : `，答复文号 ${hint.replyNumber}`;
  return (
    <Alert
      type="warning"
      showIcon
      title={
        <>
          疑似重复申请：同一申请人申请过相同内容，
          {hint.closedOn === null ? '已经答复' : `${showDate(hint.closedOn)} 已经答复`}
          {reply}。仍要登记；核对后可以告知不予重复处理（条例第三十六条第六项）。{' '}
          <Link to={`/requests/${hint.id}`}>{hint.number}</Link>
        </>
      }
    />
  );
}

interface HintListProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

function HintList({ title, children }: HintListProps): ReactElement | null {
  if (children.length === 0) return null;
  return (
    <>
      <h3>
        {title}（{children.length}）
      </h3>
      <ul>{children}</ul>
    </>
  );
}

interface HintLineProps {
  readonly hint: Hint;
  /** Says how alike it is. */
  readonly percent?: boolean;
}

function HintLine({ hint, percent = false }: HintLineProps): ReactElement {
  return (
    <li>
      <Link to={`/requests/${hint.id}`}>{hint.title}</Link>
      {percent && (
        <strong className="desk-number"> 相似 {Math.round(hint.similarity * 100)}%</strong>
      )}
      <div className="desk-quiet">
        {hint.number}，{hint.receivedOn === null ? '待确认' : `${hint.receivedOn} 收到`}
        {hint.line !== null && `，${lineName(hint.line)}`}
        {hint.replyNumber !== '' && `，${hint.replyNumber}`}
      </div>
    </li>
  );
}

export type Hints = Output<'requests.hints'>;
