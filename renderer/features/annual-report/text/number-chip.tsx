import type { ReactElement } from 'react';
import { NodeViewWrapper } from '@tiptap/react';
import type { ReactNodeViewProps } from '@tiptap/react';
import { FACT_GROUP } from '../../../../electron/core/annual-report/tokens.ts';
import type { Token } from '../../../../electron/core/annual-report/tokens.ts';
import { labelOf } from './editor-schema.ts';
import { useToken } from './token-texts.ts';

/** A bound number in the text: what it prints today; its name for who points at it or hears it. */
export function NumberChip({ node, selected }: ReactNodeViewProps): ReactElement {
  const label = labelOf(node.attrs);
  const token = useToken(label);
  const text = token === undefined ? `⟦${label}⟧` : token.text || emptyText(token);
  const name = token === undefined ? `没有叫“${label}”的数字` : `${label}：${text}`;
  const looks = [
    'report-number',
    token ? '' : 'report-number-unknown',
    selected ? 'is-selected' : '',
  ];
  return (
    <NodeViewWrapper
      as="span"
      className={looks.filter((look) => look !== '').join(' ')}
      role="img"
      aria-label={name}
      title={token ? `${name}（取自台账，随台账更新）` : name}
    >
      {text}
    </NodeViewWrapper>
  );
}

/** A fact that is not filled in yet is mended in the settings; a list without entries is just empty. */
function emptyText({ group, label }: Token): string {
  return group === FACT_GROUP ? `（${label}未填）` : `（${label}：无）`;
}
