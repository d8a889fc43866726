// The whole look in one place: antd's tokens for three themes. Red is only for late and wrong, amber
// for three working days or less, green for done, grey for history.

import { theme } from 'antd';
import type { ThemeConfig } from 'antd';

export const THEME_NAMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Smallest and largest base text size the user can choose, in px. */
export const TEXT_SIZES = { smallest: 12, usual: 14, largest: 20 } as const;

interface Palette {
  readonly accent: string;
  readonly late: string;
  readonly soon: string;
  readonly done: string;
  readonly text: string;
  readonly quiet: string;
  readonly paper: string;
  readonly ground: string;
  readonly line: string;
}

const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    accent: '#24568f',
    late: '#b3261e',
    soon: '#8a5a00',
    done: '#2b6a3d',
    text: '#1c2430',
    quiet: '#576070',
    paper: '#ffffff',
    ground: '#f4f5f7',
    line: '#d5d9e0',
  },
  dark: {
    accent: '#7fb0e6',
    late: '#f2938c',
    soon: '#e6b860',
    done: '#86c998',
    text: '#e4e8ee',
    quiet: '#a5aebb',
    paper: '#1c2128',
    ground: '#14181d',
    line: '#3b434e',
  },
  contrast: {
    accent: '#003a80',
    late: '#8c0000',
    soon: '#5c3b00',
    done: '#0a4a1e',
    text: '#000000',
    quiet: '#1f2937',
    paper: '#ffffff',
    ground: '#ffffff',
    line: '#000000',
  },
};

/** antd's theme for one of the three looks and a base text size in px. */
export function themeConfig(name: ThemeName, textSize: number): ThemeConfig {
  const palette = PALETTES[name];
  return {
    cssVar: { key: 'desk-theme' },
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...seeds(palette),
      ...texts(name, palette),
      fontSize: textSize,
      // Spacing on a grid of 4 px; controls as high as a line of a ledger.
      sizeUnit: 4,
      sizeStep: 4,
      controlHeight: textSize + 18,
      borderRadius: 4,
      boxShadow: 'none',
      boxShadowTertiary: 'none',
      motion: false,
      fontFamily:
        '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        primaryColor: name === 'dark' ? '#0d1b2a' : '#ffffff',
      },
      Table: { cellPaddingBlockSM: 8, headerBg: palette.ground, footerBg: palette.ground },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
      Layout: { headerBg: palette.paper, bodyBg: palette.ground, siderBg: palette.paper },
    },
  };
}

function seeds(palette: Palette): NonNullable<ThemeConfig['token']> {
  return {
    colorPrimary: palette.accent,
    colorInfo: palette.accent,
    colorLink: palette.accent,
    colorError: palette.late,
    colorWarning: palette.soon,
    colorSuccess: palette.done,
  };
}

function texts(name: ThemeName, palette: Palette): NonNullable<ThemeConfig['token']> {
  return {
    colorText: palette.text,
    colorTextSecondary: palette.quiet,
    colorTextTertiary: palette.quiet,
    colorTextDescription: palette.quiet,
    colorTextPlaceholder: palette.quiet,
    colorBgLayout: palette.ground,
    colorBgContainer: palette.paper,
    colorBgElevated: palette.paper,
    colorBorder: palette.line,
    colorBorderSecondary: palette.line,
    colorSplit: palette.line,
    colorErrorText: palette.late,
    colorWarningText: palette.soon,
    colorSuccessText: palette.done,
    lineWidth: name === 'contrast' ? 2 : 1,
  };
}
