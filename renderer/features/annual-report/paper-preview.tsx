// The report as a sheet of paper: the page that is handed in, in a frame that runs nothing of its own.

import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { fitPaper, markBlock, preparePaper } from './paper-document.ts';

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
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolledTo = useRef(0);
  const latest = useRef(onFigure);
  useEffect(() => {
    latest.current = onFigure;
  });
  useEffect(() => {
    const document = frame.current?.contentDocument;
    if (document && marked) markBlock(document, marked.block);
  }, [marked]);
  useFittingWidth(frame);
  return (
    <iframe
      ref={frame}
      className="report-paper"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={() => {
        const document = frame.current?.contentDocument;
        if (!frame.current || !document) return;
        preparePaper(document, {
          width: frame.current.clientWidth,
          scrollTop: scrolledTo.current,
          onFigure: (figure) => latest.current(figure),
          onScroll: (top) => {
            scrolledTo.current = top;
          },
        });
        if (marked) markBlock(document, marked.block);
      }}
    />
  );
}

/** Keeps the sheet as wide as the frame when the window changes. */
function useFittingWidth(frame: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const document = element.contentDocument;
      if (document) fitPaper(document, element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
}
