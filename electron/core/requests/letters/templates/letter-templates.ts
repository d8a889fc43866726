// The template of every kind of letter.

import type { LetterKind } from '../kinds.ts';
import type { LetterTemplate } from '../parts.ts';
import {
  CO_HANDLING_LETTER,
  ORGAN_ENQUIRY,
  THIRD_PARTY_ENQUIRY,
  THIRD_PARTY_NOTICE,
} from './consultation.ts';
import { CORRECTION_NOTICE } from './correction.ts';
import { DISCONTINUED_NOTICE } from './discontinued.ts';
import { FEE_NOTICE } from './fee.ts';
import { DELAY_NOTICE, EXTENSION_NOTICE, REASONS_NOTICE } from './periods.ts';
import { ON_SPOT_RECORD, REPLY } from './reply.ts';

export const LETTER_TEMPLATES: Readonly<Record<LetterKind, LetterTemplate>> = {
  'correction-notice': CORRECTION_NOTICE,
  'reasons-notice': REASONS_NOTICE,
  'extension-notice': EXTENSION_NOTICE,
  'delay-notice': DELAY_NOTICE,
  'third-party-enquiry': THIRD_PARTY_ENQUIRY,
  'organ-enquiry': ORGAN_ENQUIRY,
  'co-handling-letter': CO_HANDLING_LETTER,
  'third-party-notice': THIRD_PARTY_NOTICE,
  'fee-notice': FEE_NOTICE,
  'discontinued-notice': DISCONTINUED_NOTICE,
  reply: REPLY,
  'on-spot-record': ON_SPOT_RECORD,
};
