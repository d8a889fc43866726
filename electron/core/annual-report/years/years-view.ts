// Years side by side: which figures are compared, where each comes from, and which leaps stand out.

import * as z from 'zod';
import { FigureDefinition } from '../figures.ts';

/**
 * Where a value comes from: the program's frozen version, the paper as it was typed, the ledger as it
 * counts today.
 */
export const ValueOrigin = z.enum(['frozen', 'typed', 'ledger']);
export type ValueOrigin = z.infer<typeof ValueOrigin>;

export const ORIGIN_NAMES = {
  frozen: '定稿',
  typed: '手工录入',
  ledger: '台账',
} as const satisfies Record<ValueOrigin, string>;

export const ComparedYear = z.object({
  year: z.int(),
  /** The best that is known of the year; null where nothing is. */
  origin: ValueOrigin.nullable(),
  /** 第 2 版，2021-01-20 定稿; 手工录入（…，2021-01-28 公布），其余按台账. */
  words: z.string(),
});
export type ComparedYear = z.infer<typeof ComparedYear>;

export const ComparedValue = z.object({
  /** A count, a percentage, or money in fen; null where it is not known. */
  value: z.number().nullable(),
  /** As printed, without its unit; empty where it is not known. */
  text: z.string(),
  origin: ValueOrigin.nullable(),
  /** 为上年的 5.2 倍: information, not a fault; null without a leap. */
  leap: z.string().nullable(),
});
export type ComparedValue = z.infer<typeof ComparedValue>;

export const ComparedFigure = FigureDefinition.extend({
  /** One for each year, in the years' order. */
  values: z.array(ComparedValue),
});
export type ComparedFigure = z.infer<typeof ComparedFigure>;

export const YearsView = z.object({
  years: z.array(ComparedYear),
  figures: z.array(ComparedFigure),
});
export type YearsView = z.infer<typeof YearsView>;

/** A survey round that was closed in the year and whose sheets were counted. */
export const YearRound = z.object({
  title: z.string(),
  validSheets: z.int(),
  /** 很满意 and 满意. */
  satisfiedSheets: z.int(),
});
export type YearRound = z.infer<typeof YearRound>;

/** What was published and received in a month, and what of it was in time. */
export const YearMonth = z.object({
  /** 1 to 12. */
  month: z.int().min(1).max(12),
  /** Editions whose period of 20 working days is judged, by the day of first publishing (art. 26). */
  editions: z.int(),
  timely: z.int(),
  /** Referrals of the 12345 hotline by the day of receipt. */
  referrals: z.int(),
});
export type YearMonth = z.infer<typeof YearMonth>;
