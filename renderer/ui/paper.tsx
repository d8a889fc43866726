// A printed page as a sheet of paper, in a frame that runs nothing of its own.

import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { fitSheet, keepPlace } from './paper-sheet.ts';

interface PaperProps {
  /** The whole page. */
  readonly html: string;
  /** What the frame is called for screen readers. */
  readonly title: string;
  /** Each time a page is there: to mark or bind what is on it. */
  readonly onReady?: (page: Document) => void;
}

/** Shows the page, as wide as the frame allows; a page that is made anew stays where one was reading. */
export function Paper({ html, title, onReady }: PaperProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const readAt = useRef(0);
  useFittingWidth(frame);
  return (
    <iframe
      ref={frame}
      className="desk-paper"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={() => {
        const page = frame.current?.contentDocument;
        if (!frame.current || !page) return;
        fitSheet(page, frame.current.clientWidth);
        keepPlace(page, readAt.current, (top) => {
          readAt.current = top;
        });
        onReady?.(page);
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
      const page = element.contentDocument;
      // A page that is just being replaced has no root yet; it is fitted when it has loaded.
      if (page?.readyState === 'complete') fitSheet(page, element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
}
