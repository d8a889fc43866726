// A few plain questions that lead to one end (core/requests/outcome-tree.ts); the field's value is the
// end, or nothing while a question is open. Answered ones stand as one line each and can be changed.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
import { LEAVES } from '../../../../../electron/core/requests/outcome-leaves.ts';
import {
  OUTCOME_TREE,
  REPLY_ROOT,
  leafReached,
  outcomePath,
} from '../../../../../electron/core/requests/outcome-tree.ts';
import type { OutcomeQuestionId } from '../../../../../electron/core/requests/outcome-tree.ts';
import { answersTo } from './tree-answers.ts';
import '../case.css';

interface OutcomeTreeFieldProps {
  readonly id?: string;
  readonly value?: OutcomeLeaf;
  readonly onChange?: (leaf: OutcomeLeaf | undefined) => void;
}

/** The questions answered so far, the next one, or the end that was reached. */
export function OutcomeTreeField({ id, value, onChange }: OutcomeTreeFieldProps): ReactElement {
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const group = useRef<HTMLDivElement>(null);
  // Whether the focus was on an answer or a “change”, which is gone after the next drawing.
  const movesFocus = useRef(false);
  // A draft that was restored or reopened brings its end without the way to it.
  const shown =
    value === undefined || leafReached(answers, REPLY_ROOT) === value
      ? answers
      : answersTo(value, REPLY_ROOT);
  const { steps, next } = outcomePath(shown, REPLY_ROOT);
  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    group.current?.querySelector<HTMLElement>('.case-answers button, .case-outcome')?.focus();
  });

  function go(changed: readonly number[]): void {
    movesFocus.current = true;
    setAnswers(changed);
    onChange?.(leafReached(changed, REPLY_ROOT) ?? undefined);
  }

  return (
    <div id={id} ref={group} className="case-questions">
      {steps.length > 0 && (
        <ol className="case-answered">
          {steps.map(({ id: question, chosen }, place) => (
            <li key={question}>
              <span className="desk-quiet">{OUTCOME_TREE[question].question}</span>
              <span>{OUTCOME_TREE[question].answers[chosen]?.label}</span>
              <Button
                type="link"
                size="small"
                aria-label={`改：${OUTCOME_TREE[question].question}`}
                onClick={() => go(shown.slice(0, place))}
              >
                改
              </Button>
            </li>
          ))}
        </ol>
      )}
      {next !== null && <Question id={next} onAnswer={(chosen) => go([...shown, chosen])} />}
      {value !== undefined && next === null && (
        <strong className="case-outcome" tabIndex={-1}>
          办理结果：{LEAVES[value].label}
        </strong>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly id: OutcomeQuestionId;
  readonly onAnswer: (place: number) => void;
}

function Question({ id, onAnswer }: QuestionProps): ReactElement {
  const { question, help, answers } = OUTCOME_TREE[id];
  return (
    <div className="case-question" role="group" aria-label={question}>
      <strong>{question}</strong>
      {help !== undefined && <p className="desk-quiet">{help}</p>}
      <div className="case-answers">
        {answers.map(({ label }, place) => (
          <Button key={label} data-field onClick={() => onAnswer(place)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
