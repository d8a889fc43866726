// The closed lists of the publications register; labels.ts has their Chinese.

import * as z from 'zod';

export const PublicationState = z.enum([
  'drafted',
  'reviewed',
  'refused',
  'published',
  'updating',
  'withdrawn',
  'repealed',
]);
export type PublicationState = z.infer<typeof PublicationState>;

export const PublicationEventKind = z.enum([
  'drafted',
  'revised',
  'reviewed',
  'published',
  'updated',
  'refiled',
  'withdrawn',
  'repealed',
  'expired',
  'retracted',
]);
export type PublicationEventKind = z.infer<typeof PublicationEventKind>;

/** 公开属性, fixed at drafting (条例 art. 13; 国办发〔2016〕80号). */
export const Attribute = z.enum(['proactive', 'on-request', 'withheld']);
export type Attribute = z.infer<typeof Attribute>;

/** 五公开环节 (国办发〔2016〕80号). */
export const OpennessStage = z.enum(
  ['decision', 'execution', 'management', 'service', 'result'],
  '请选择五公开环节',
);
export type OpennessStage = z.infer<typeof OpennessStage>;

export const DocumentSource = z.enum(['government', 'party', 'joint']);
export type DocumentSource = z.infer<typeof DocumentSource>;

/** What the period of art. 26 runs from: the information was formed (形成) or changed (变更). */
export const BaseKind = z.enum(['formed', 'changed']);
export type BaseKind = z.infer<typeof BaseKind>;

/** Where information is published (条例 arts. 23–25 and the township's own ways). */
export const Channel = z.enum(
  [
    'county-portal',
    'wechat',
    'notice-board',
    'village-board',
    'broadcast',
    'television',
    'screen',
    'reading-point',
    'brochure',
    'meeting',
    'news-media',
    'gazette',
    'other',
  ],
  '请选择公开渠道',
);
export type Channel = z.infer<typeof Channel>;

/** 载体形式 of the reviewed information. */
export const Carrier = z.enum(['official-document', 'other'], '请选择载体形式');
export type Carrier = z.infer<typeof Carrier>;

/** What a secrecy review looks for, item by item (条例 arts. 11, 14–16; 保密法实施条例 art. 42). */
export const ReviewQuestion = z.enum([
  'state-secret',
  'work-secret',
  'trade-secret',
  'privacy',
  'security-stability',
  'internal-process',
  'other-organ',
  'aggregation',
]);
export type ReviewQuestion = z.infer<typeof ReviewQuestion>;

export const ReviewAnswer = z.enum(['none', 'handled'], '请选择“无”或者“有，已处理”');
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** 保密审查结论; only the first two let the information be published. */
export const Conclusion = z.enum(
  ['allowed', 'allowed-redacted', 'withheld', 'referred'],
  '请选择保密审查结论',
);
export type Conclusion = z.infer<typeof Conclusion>;

/** How a document went out of force; 废止 of a 规范性文件 feeds table 二 of the report. */
export const EndKind = z.enum(['repealed', 'expired']);
export type EndKind = z.infer<typeof EndKind>;

/** 条例 art. 20 (一)–(十五), and the eight topics that art. 21 adds for townships. */
export const LegalItem = z.enum(
  [
    'art20-1',
    'art20-2',
    'art20-3',
    'art20-4',
    'art20-5',
    'art20-6',
    'art20-7',
    'art20-8',
    'art20-9',
    'art20-10',
    'art20-11',
    'art20-12',
    'art20-13',
    'art20-14',
    'art20-15',
    'art21-1',
    'art21-2',
    'art21-3',
    'art21-4',
    'art21-5',
    'art21-6',
    'art21-7',
    'art21-8',
  ],
  '请选择条例依据',
);
export type LegalItem = z.infer<typeof LegalItem>;
