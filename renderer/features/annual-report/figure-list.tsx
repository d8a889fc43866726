import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Input } from 'antd';
import type { StatutoryForm } from '../../../electron/core/annual-report/document.ts';
import type { FigureValue } from '../../../electron/core/annual-report/figure-values.ts';
import { FIGURE_GROUPS } from '../../../electron/core/annual-report/figures.ts';
import { figureGroups } from './figure-groups.ts';

interface FigureListProps {
  readonly figures: readonly FigureValue[];
  /** Whose tables are shown: cells of the other form are left out. */
  readonly form: StatutoryForm;
  readonly onFigure: (figure: string) => void;
}

/** All figures of the year by group; each opens its records. */
export function FigureList({ figures, form, onFigure }: FigureListProps): ReactElement {
  const [text, setText] = useState('');
  const groups = figureGroups(figures, { form, text });
  return (
    <>
      <Input
        allowClear
        placeholder="按名称查找，例如：热线"
        aria-label="按名称查找数字"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {groups.length === 0 && <p className="desk-quiet">没有名称里有“{text}”的数字。</p>}
      {groups.map(({ group, figures: members, isOpen }) => (
        <details key={`${group}${text}`} open={isOpen} className="report-group">
          <summary>
            {FIGURE_GROUPS[group]}
            <span className="desk-quiet">（{members.length}）</span>
          </summary>
          <ul>
            {members.map((figure) => (
              <li key={figure.id}>
                <Button type="link" size="small" onClick={() => onFigure(figure.id)}>
                  {figure.label}
                </Button>
                <span className="desk-number">
                  {figure.text}
                  {figure.nature === 'ratio' ? '' : ` ${figure.unit}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
