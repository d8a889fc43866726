// A few plain questions that lead to one end (core/requests/outcome-tree.ts); the field's value is the
// end, or nothing while a question is open.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { Radio } from 'antd';
import type { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
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

/** The questions asked so far with their answers, and the next one. */
export function OutcomeTreeField({ id, value, onChange }: OutcomeTreeFieldProps): ReactElement {
  const [answers, setAnswers] = useState<readonly number[]>([]);
  // A draft that was restored or reopened brings its end without the way to it.
  const shown =
    value === undefined || leafReached(answers, REPLY_ROOT) === value
      ? answers
      : answersTo(value, REPLY_ROOT);
  const { steps, next } = outcomePath(shown, REPLY_ROOT);

  function answer(place: number, chosen: number): void {
    const changed = [...shown.slice(0, place), chosen];
    setAnswers(changed);
    onChange?.(leafReached(changed, REPLY_ROOT) ?? undefined);
  }

  return (
    <div id={id} className="case-questions">
      {steps.map(({ id: question, chosen }, place) => (
        <Question
          key={question}
          id={question}
          chosen={chosen}
          onChange={(to) => answer(place, to)}
        />
      ))}
      {next !== null && (
        <Question key={next} id={next} chosen={null} onChange={(to) => answer(steps.length, to)} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly id: OutcomeQuestionId;
  readonly chosen: number | null;
  readonly onChange: (place: number) => void;
}

function Question({ id, chosen, onChange }: QuestionProps): ReactElement {
  const { question, help, answers } = OUTCOME_TREE[id];
  return (
    <fieldset className="case-question">
      <legend>{question}</legend>
      {help !== undefined && <p className="desk-quiet">{help}</p>}
      <Radio.Group
        className="case-answers"
        name={`outcome-${id}`}
        value={chosen}
        onChange={({ target }) => onChange(Number(target.value))}
        options={answers.map(({ label }, value) => ({ value, label }))}
      />
    </fieldset>
  );
}
