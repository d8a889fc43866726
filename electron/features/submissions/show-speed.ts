// How far a writing is, in words.

import type { WriteProgress } from '../../platform/stick/write-order.ts';

const MEGABYTE = 1_000_000;
const MINUTE = 60;

/** 正在写入 data/报告.pdf，每秒 3.2 MB，约剩 12 秒 */
export function showSpeed({ label, file, bytesPerSecond, secondsLeft }: WriteProgress): string {
  const parts = [
    file === null ? label : `${label} ${file}`,
    ...(bytesPerSecond === null ? [] : [`每秒 ${(bytesPerSecond / MEGABYTE).toFixed(1)} MB`]),
    ...(secondsLeft === null ? [] : [`约剩 ${durationText(secondsLeft)}`]),
  ];
  return parts.join('，');
}

function durationText(seconds: number): string {
  if (seconds < MINUTE) return `${seconds} 秒`;
  return `${Math.floor(seconds / MINUTE)} 分 ${seconds % MINUTE} 秒`;
}
