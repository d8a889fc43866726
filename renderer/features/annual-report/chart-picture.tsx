import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Chart, ChartMark } from '../../../electron/core/annual-report/years/chart.ts';
import { hasMarks } from '../../../electron/core/annual-report/years/chart.ts';
import { chartHeight } from '../../../electron/core/annual-report/years/chart-option.ts';
import { useChartLook } from './chart-look.ts';

interface ChartPictureProps {
  readonly chart: Chart;
  readonly onMark: (mark: ChartMark) => void;
}

/** A chart; its numbers stand in a table beside or under it, with the same ways to the records. */
export function ChartPicture({ chart, onMark }: ChartPictureProps): ReactElement {
  if (!hasMarks(chart)) return <p className="desk-quiet">没有数据，不画图。</p>;
  return <Drawing chart={chart} onMark={onMark} />;
}

function Drawing({ chart, onMark }: ChartPictureProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const look = useChartLook();
  const latest = useRef(onMark);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = onMark;
  });
  // The same data is asked anew after every command: only another picture is drawn again.
  const key = JSON.stringify([chart, look]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    return draw(
      element,
      key,
      (mark) => latest.current(mark),
      () => setFailed(true),
    );
  }, [key]);
  if (isFailed) return <p className="desk-quiet">图没有画出来，请看表里的数。</p>;
  return <div ref={place} className="chart-drawing" style={{ height: chartHeight(chart) }} />;
}

/** Draws once the library is there; gives what takes the drawing away again. */
function draw(
  element: HTMLElement,
  key: string,
  onMark: (mark: ChartMark) => void,
  onFailed: () => void,
): () => void {
  const [chart, look] = JSON.parse(key) as [Chart, ReturnType<typeof useChartLook>];
  let takeAway: (() => void) | undefined;
  let isOver = false;
  import('./chart-engine.ts').then(({ drawChart }) => {
    if (isOver) return;
    const drawn = drawChart(element, chart, look, onMark);
    const observer = new ResizeObserver(drawn.fit);
    observer.observe(element);
    takeAway = () => {
      observer.disconnect();
      drawn.remove();
    };
  }, onFailed);
  return () => {
    isOver = true;
    takeAway?.();
  };
}
