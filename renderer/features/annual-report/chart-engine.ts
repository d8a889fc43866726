// The drawing library, with only what these charts use; imported when the first chart is shown, so that the
// window starts without it.

import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use as install } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart, ChartMark } from '../../../electron/core/annual-report/years/chart.ts';
import { chartOption } from '../../../electron/core/annual-report/years/chart-option.ts';
import type { ChartLook } from '../../../electron/core/annual-report/years/chart-option.ts';

install([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

export interface DrawnChart {
  readonly fit: () => void;
  readonly remove: () => void;
}

/** Draws a chart into an element that has its size; a click on a mark gives where it leads. */
export function drawChart(
  element: HTMLElement,
  chart: Chart,
  look: ChartLook,
  onMark: (mark: ChartMark) => void,
): DrawnChart {
  const drawing = init(element, null, { renderer: 'svg', locale: 'ZH' });
  drawing.setOption(chartOption(chart, look));
  drawing.on('click', ({ seriesIndex, dataIndex }) => {
    const mark = chart.series[seriesIndex ?? -1]?.marks[dataIndex];
    if (mark) onMark(mark);
  });
  return { fit: () => drawing.resize(), remove: () => drawing.dispose() };
}
