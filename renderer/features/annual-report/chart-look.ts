// The look of the charts from the window's own tokens.

import { theme } from 'antd';
import type { ChartLook } from '../../../electron/core/annual-report/years/chart-option.ts';

/** The colours of the present theme: strong and soft in turns, so that neighbours differ without colour. */
export function useChartLook(): ChartLook {
  const { token } = theme.useToken();
  const soft = (color: string): string => mixed(color, token.colorBgContainer);
  return {
    colors: [
      ...[token.colorPrimary, soft(token.colorWarning)],
      ...[token.colorSuccess, soft(token.colorPrimary)],
      ...[token.colorTextSecondary, soft(token.colorSuccess)],
    ],
    patterns: [token.colorBgContainer, token.colorText],
    late: token.colorError,
    text: token.colorText,
    line: token.colorBorderSecondary,
    ground: token.colorBgContainer,
    font: token.fontFamily,
    fontSize: token.fontSizeSM,
  };
}

/** Of two colours as #rrggbb, two fifths of the first. */
export function mixed(color: string, ground: string): string {
  const [from, to] = [channels(color), channels(ground)];
  const parts = from.map((channel, at) =>
    Math.round(channel * SHARE + (to[at] ?? 0) * (1 - SHARE)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const SHARE = 0.4;

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
