import type { ReactElement } from 'react';
import type {
  SentenceDifference,
  VersionDifference,
} from '../../../electron/core/annual-report/life/compare-versions.ts';
import { sentenceGroups } from './version-groups.ts';

interface VersionSentencesProps {
  readonly difference: VersionDifference;
  /** Leaves the sentences out that are the same. */
  readonly onlyChanges: boolean;
}

/** The text under its headings: what was added and taken out, said by a word, a line and a colour. */
export function VersionSentences({ difference, onlyChanges }: VersionSentencesProps): ReactElement {
  const { sentences } = difference;
  const added = sentences.filter(({ kind }) => kind === 'added').length;
  const removed = sentences.filter(({ kind }) => kind === 'removed').length;
  const shown = onlyChanges ? sentences.filter(({ kind }) => kind !== 'same') : sentences;
  return (
    <>
      <p>
        {added + removed === 0
          ? '正文的每一句都相同。'
          : `正文增加 ${added} 句，删去 ${removed} 句（改动的一句算删去一句、增加一句）。`}
      </p>
      {sentenceGroups(shown).map(({ heading, sentences: members }, at) => (
        <div key={`${heading}${at}`} className="version-text">
          <h3>{heading}</h3>
          <ul>
            {members.map((sentence, index) => (
              <li key={index} data-kind={sentence.kind}>
                <Sentence sentence={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Sentence({ sentence: { kind, text } }: { readonly sentence: SentenceDifference }) {
  switch (kind) {
    case 'added':
      return (
        <>
          <strong>增</strong> <ins>{text}</ins>
        </>
      );
    case 'removed':
      return (
        <>
          <strong>删</strong> <del>{text}</del>
        </>
      );
    case 'same':
      return <span className="desk-quiet">{text}</span>;
  }
}
