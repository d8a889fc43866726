import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { FormProblems } from './form-saving.ts';

interface ProblemSummaryProps {
  readonly problems: FormProblems;
  readonly labels: ReadonlyMap<string, string>;
  readonly onJump: (path: string) => void;
}

/** What is wrong, above the form; a click goes to the field. */
export function ProblemSummary({ problems, labels, onJump }: ProblemSummaryProps): ReactElement {
  const fields = Object.entries(problems.fields);
  const count = fields.length + problems.form.length;
  return (
    <Alert
      className="desk-form-alert"
      type="error"
      showIcon
      role="alert"
      title={`没有保存：有 ${count} 处需要修改`}
      description={
        <ul className="desk-problems">
          {problems.form.map((message) => (
            <li key={message}>{message}</li>
          ))}
          {fields.map(([path, messages]) => (
            <li key={path}>
              <Button type="link" size="small" onClick={() => onJump(path)}>
                {withLabel(labels.get(path), messages[0] ?? '')}
              </Button>
            </li>
          ))}
        </ul>
      }
    />
  );
}

function withLabel(label: string | undefined, message: string): string {
  return label === undefined || message.includes(label) ? message : `${label}：${message}`;
}
