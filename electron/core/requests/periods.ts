// The statutory periods of a disclosure request, in working days. Each number stands here and nowhere
// else.

/** Reply: 20 workdays from receipt (条例 art. 33 ¶2). */
export const REPLY_WORKDAYS = 20;

/** One extension of the reply by at most 20 workdays (art. 33 ¶2). */
export const EXTENSION_MAX_WORKDAYS = 20;

/** The one correction notice goes out within 7 workdays of receipt (art. 30). */
export const CORRECTION_NOTICE_WORKDAYS = 7;

/** A third party answers within 15 workdays of receiving the letter (art. 32); another organ too (art. 34). */
export const CONSULTATION_WORKDAYS = 15;

/** The fee is paid within 20 workdays of receiving the notice (国办函〔2020〕109号; general knowledge). */
export const FEE_PAYMENT_WORKDAYS = 20;
