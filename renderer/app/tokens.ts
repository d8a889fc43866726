// The whole look in one place: antd's tokens for three themes. Red is only for late and wrong, amber
// for three working days or less, green for done, grey for history.

import type { ThemeConfig } from 'antd';

export const THEME_NAMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** antd puts its tokens as CSS variables (--ant-color-text …) on this class. */
export const TOKEN_CLASS = 'desk-tokens';

/** Smallest and largest base text size the user can choose, in px. */
export const TEXT_SIZES = { smallest: 12, usual: 14, largest: 20 } as const;

interface Palette {
  readonly accent: string;
  /** Text on a ground of accent or late. */
  readonly onAccent: string;
  readonly late: string;
  readonly soon: string;
  readonly done: string;
  readonly text: string;
  readonly quiet: string;
  readonly paper: string;
  readonly ground: string;
  readonly line: string;
  /** Grounds behind accent, late, soon and done; antd's own mixtures turn grey with sober colours. */
  readonly tint: {
    readonly accent: string;
    readonly late: string;
    readonly soon: string;
    readonly done: string;
  };
}

const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    accent: '#24568f',
    onAccent: '#ffffff',
    late: '#b3261e',
    soon: '#8a5a00',
    done: '#2b6a3d',
    text: '#1c2430',
    quiet: '#576070',
    paper: '#ffffff',
    ground: '#f4f5f7',
    line: '#d5d9e0',
    tint: { accent: '#e7eff8', late: '#fceceb', soon: '#fdf3de', done: '#e7f3ea' },
  },
  dark: {
    accent: '#7fb0e6',
    onAccent: '#0d1b2a',
    late: '#f2938c',
    soon: '#e6b860',
    done: '#86c998',
    text: '#e4e8ee',
    quiet: '#a5aebb',
    paper: '#1c2128',
    ground: '#14181d',
    line: '#3b434e',
    tint: { accent: '#1d3048', late: '#432423', soon: '#3d321b', done: '#1f3626' },
  },
  contrast: {
    accent: '#003a80',
    onAccent: '#ffffff',
    late: '#8c0000',
    soon: '#5c3b00',
    done: '#0a4a1e',
    text: '#000000',
    quiet: '#1f2937',
    paper: '#ffffff',
    ground: '#ffffff',
    line: '#000000',
    tint: { accent: '#e6efff', late: '#ffe9e9', soon: '#fff3d6', done: '#e3f6e8' },
  },
};

/** antd's theme for one of the three looks and a base text size in px. */
export function themeConfig(name: ThemeName, textSize: number): ThemeConfig {
  const palette = PALETTES[name];
  return {
    cssVar: { key: TOKEN_CLASS },
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
        primaryColor: palette.onAccent,
        dangerColor: palette.onAccent,
      },
      Table: { cellPaddingBlockSM: 7, headerBg: palette.ground, footerBg: palette.ground },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
      Layout: { headerBg: palette.paper, bodyBg: palette.ground, siderBg: palette.paper },
    },
  };
}

function seeds(palette: Palette): NonNullable<ThemeConfig['token']> {
  return {
    // No dark algorithm: it would dim the colours given here below readable contrast.
    colorBgBase: palette.ground,
    colorTextBase: palette.text,
    colorPrimary: palette.accent,
    colorInfo: palette.accent,
    colorLink: palette.accent,
    colorLinkHover: palette.accent,
    colorLinkActive: palette.accent,
    linkHoverDecoration: 'underline',
    colorError: palette.late,
    colorWarning: palette.soon,
    colorSuccess: palette.done,
  };
}

function texts(name: ThemeName, palette: Palette): NonNullable<ThemeConfig['token']> {
  return {
    colorText: palette.text,
    colorTextLightSolid: palette.onAccent,
    colorTextSecondary: palette.quiet,
    colorTextTertiary: palette.quiet,
    // The arrow of a select and a switch that is off.
    colorTextQuaternary: palette.quiet,
    colorTextDescription: palette.quiet,
    colorTextPlaceholder: palette.quiet,
    colorTextDisabled: palette.quiet,
    colorBgLayout: palette.ground,
    colorBgContainer: palette.paper,
    colorBgElevated: palette.paper,
    colorBorder: palette.line,
    colorBorderSecondary: palette.line,
    colorSplit: palette.line,
    colorErrorText: palette.late,
    colorWarningText: palette.soon,
    colorSuccessText: palette.done,
    colorPrimaryBg: palette.tint.accent,
    colorInfoBg: palette.tint.accent,
    colorErrorBg: palette.tint.late,
    colorWarningBg: palette.tint.soon,
    colorSuccessBg: palette.tint.done,
    colorInfoBorder: palette.accent,
    colorErrorBorder: palette.late,
    colorWarningBorder: palette.soon,
    colorSuccessBorder: palette.done,
    controlItemBgActive: palette.tint.accent,
    controlItemBgHover: palette.ground,
    lineWidth: name === 'contrast' ? 2 : 1,
  };
}
