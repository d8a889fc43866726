import type { ReactElement } from 'react';
import type { WordingPart } from './own-parts.ts';

interface WordingSheetProps {
  readonly title: string;
  readonly parts: readonly WordingPart[];
  /** The editable parts as they are being written. */
  readonly edited: Readonly<Record<string, string>>;
}

/** How the parts follow each other; what the case fills in stands as ⟦ ⟧. */
export function WordingSheet({ title, parts, edited }: WordingSheetProps): ReactElement {
  return (
    // Scrolled with the keyboard too.
    <section className="case-sheet-around" aria-label="用语预览" tabIndex={0}>
      <div className="case-sheet">
        <h3>{title}</h3>
        {parts.map(({ key, text, locked }) => (
          <div key={key} className={locked ? 'case-sheet-law' : ''}>
            {(edited[key] ?? text).split('\n').map((paragraph, index) => (
              <p key={index}>{withPlaceholders(paragraph)}</p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

const PLACEHOLDER = /(⟦[^⟦⟧]*⟧)/;

function withPlaceholders(text: string): readonly (ReactElement | string)[] {
  return text
    .split(PLACEHOLDER)
    .map((piece, index) =>
      PLACEHOLDER.test(piece) ? <mark key={index}>{piece.slice(1, -1)}</mark> : piece,
    );
}
