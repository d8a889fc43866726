// The fonts of GB/T 9704 and what stands in for each where it is not installed. None is carried along:
// 小标宋 and the _GB2312 fonts may not be given away.

export interface FontStack {
  /** The standard's font, by the name that office programs know. */
  readonly preferred: string;
  /** What Windows brings. */
  readonly windows: string;
  /** Free fonts, best first. */
  readonly free: readonly string[];
  readonly generic: 'serif' | 'sans-serif';
  /** PANOSE class: by it a word processor picks a substitute when it knows neither name. */
  readonly panose: string;
}

const SONG_FREE = ['FandolSong', 'AR PL SungtiL GB', 'Noto Serif CJK SC', 'Source Han Serif SC'];

/** Body, levels 3 and 4, tables. */
export const FANG_SONG: FontStack = {
  preferred: '仿宋_GB2312',
  windows: '仿宋',
  free: ['FandolFang', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  generic: 'serif',
  panose: '02010609030101010101',
};

/** The title; 华文中宋, which comes with Office, is the nearest to 小标宋. */
export const XIAO_BIAO_SONG: FontStack = {
  preferred: '方正小标宋简体',
  windows: '华文中宋',
  free: ['宋体', 'SimSun', ...SONG_FREE],
  generic: 'serif',
  panose: '02010600030101010101',
};

/** Level 1. */
export const HEI_TI: FontStack = {
  preferred: '黑体',
  windows: 'SimHei',
  free: ['FandolHei', 'Noto Sans CJK SC', 'Source Han Sans SC'],
  generic: 'sans-serif',
  panose: '02010609060101010101',
};

/** Level 2. */
export const KAI_TI: FontStack = {
  preferred: '楷体_GB2312',
  windows: '楷体',
  free: ['FandolKai', 'AR PL KaitiM GB', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  generic: 'serif',
  panose: '02010609060101010101',
};

/** Page numbers. */
export const SONG_TI: FontStack = {
  preferred: '宋体',
  windows: 'SimSun',
  free: SONG_FREE,
  generic: 'serif',
  panose: '02010600030101010101',
};

// The names under which the same Windows fonts are found by programs that look for the Latin ones.
const LATIN_NAMES: Readonly<Record<string, string>> = {
  仿宋: 'FangSong',
  楷体: 'KaiTi',
  宋体: 'SimSun',
  华文中宋: 'STZhongsong',
};

/** Single cuts of fonts, by full or PostScript name, that are as strong as 小标宋; best first. */
export const STRONG_SONG_CUTS = [
  '方正小标宋简体',
  'FZXiaoBiaoSong-B05S',
  'STZhongsong',
  'FandolSong-Bold',
  'Noto Serif CJK SC Bold',
  'NotoSerifCJKsc-Bold',
  'Source Han Serif SC Bold',
] as const;

/** The stack as a CSS font-family. */
export function cssFamily(stack: FontStack): string {
  const latin = LATIN_NAMES[stack.windows];
  const names = [stack.preferred, stack.windows, ...(latin ? [latin] : []), ...stack.free];
  return [...names.map((name) => `"${name}"`), stack.generic].join(', ');
}
