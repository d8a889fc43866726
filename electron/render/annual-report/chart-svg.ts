// A chart as SVG, drawn without a window.

import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use as install } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../../core/annual-report/years/chart.ts';
import { chartHeight, chartOption } from '../../core/annual-report/years/chart-option.ts';
import type { ChartLook } from '../../core/annual-report/years/chart-option.ts';
import { escapeMarkup } from '../printable.ts';

install([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

/** The SVG element of a chart, so many pixels wide and as high as it needs. */
export function chartSvg(chart: Chart, look: ChartLook, width: number): string {
  const size = { width, height: chartHeight(chart) };
  const drawing = init(null, null, { renderer: 'svg', ssr: true, locale: 'ZH', ...size });
  try {
    drawing.setOption(chartOption(chart, look));
    return drawing
      .renderToSVGString()
      .replace('<svg ', `<svg role="img" aria-label="${escapeMarkup(chart.title)}" `);
  } finally {
    // It keeps a timer running otherwise, and with it the whole program.
    drawing.dispose();
  }
}
