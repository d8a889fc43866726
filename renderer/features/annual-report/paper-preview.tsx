// The report as a sheet of paper: the page that is handed in.

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Paper } from '../../ui/paper.tsx';
import { bindFigures, markBlock } from './paper-document.ts';

interface PaperPreviewProps {
  readonly html: string;
  /** What the frame is called for screen readers. */
  readonly title: string;
  readonly onFigure: (figure: string) => void;
  /** The block to bring into sight; another object each time it is asked for. */
  readonly marked?: { readonly block: number } | null;
}

/** Shows the page; a click on a figure tells which one. */
export function PaperPreview({ html, title, onFigure, marked }: PaperPreviewProps): ReactElement {
  const page = useRef<Document | null>(null);
  const latest = useRef(onFigure);
  useEffect(() => {
    latest.current = onFigure;
  });
  useEffect(() => {
    if (page.current && marked) markBlock(page.current, marked.block);
  }, [marked]);
  return (
    <Paper
      html={html}
      title={title}
      onReady={(document) => {
        page.current = document;
        bindFigures(document, (figure) => latest.current(figure));
        if (marked) markBlock(document, marked.block);
      }}
    />
  );
}
