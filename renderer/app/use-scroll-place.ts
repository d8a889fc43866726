// Where the page is scrolled to: a new page begins at its top, one gone back to is found as it was left.

import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject, UIEventHandler } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

interface ScrollPlace {
  readonly frame: RefObject<HTMLElement | null>;
  readonly onScroll: UIEventHandler<HTMLElement>;
}

// How long a page that asks for its rows may take to become as long as it was.
const GROWS_WITHIN_MS = 1000;

/** The place of the element that scrolls; put both on it. Filters of a list keep the place. */
export function useScrollPlace(): ScrollPlace {
  const frame = useRef<HTMLElement>(null);
  const places = useRef(new Map<string, number>());
  const { key, pathname, search } = useLocation();
  const cameBack = useNavigationType() === NavigationType.Pop;
  // Another page of a list is read from its top as well.
  const shown = `${pathname} ${new URLSearchParams(search).get('page') ?? ''}`;
  const current = useRef(key);

  useLayoutEffect(() => {
    current.current = key;
  }, [key]);

  useLayoutEffect(() => {
    const element = frame.current;
    const place = cameBack ? (places.current.get(current.current) ?? 0) : 0;
    element?.scrollTo({ top: place });
    return element && place > 0 ? scrollOnceItIsLong(element, place) : undefined;
    // Only another page moves the place, not the way one came to it.
  }, [shown]);

  const onScroll = useCallback<UIEventHandler<HTMLElement>>(({ currentTarget }) => {
    places.current.set(current.current, currentTarget.scrollTop);
  }, []);
  return { frame, onScroll };
}

/** Scrolls as soon as the content reaches that far; stops when the user does something. */
function scrollOnceItIsLong(element: HTMLElement, place: number): () => void {
  const content = element.firstElementChild;
  const grown = new ResizeObserver(() => {
    if (element.scrollHeight - element.clientHeight < place) return;
    element.scrollTo({ top: place });
    stop();
  });
  const timer = setTimeout(() => stop(), GROWS_WITHIN_MS);
  const stop = (): void => {
    grown.disconnect();
    clearTimeout(timer);
  };
  if (content) grown.observe(content);
  element.addEventListener('wheel', stop, { once: true, passive: true });
  return stop;
}
