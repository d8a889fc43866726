// Steps of intake: registration, confirmation with the applicant, amendments.

import { optionalText, requiredText } from '../../fields.ts';
import { RequestFacts } from '../facts.ts';
import { person, proofFiles, step } from './step.ts';

/** 登记: the first event of every request; `on` is the day of arrival. */
export const Registered = step('registered', { facts: RequestFacts });

/** 联系未果: no telephone number, or nobody answered; the clock waits (国办公开办函〔2015〕207号). */
export const ContactFailed = step('contact-failed', {
  note: requiredText('联系情况', 300),
});

/** 确认: `on` is the receipt date of the confirmation channels (art. 31). */
export const Confirmed = step('confirmed', {
  time: optionalText('确认时间', 5),
  telephone: requiredText('联系电话或者方式', 60),
  confirmedBy: requiredText('对方姓名', 30),
  callerId: person('联系人'),
  note: optionalText('备注', 300),
});

/** 要件齐全、内容明确: the three contents of art. 29 are there. */
export const Accepted = step('accepted', { note: optionalText('备注', 300) });

/** 更正登记内容; the earlier text stays in the earlier event. */
export const Amended = step('amended', {
  facts: RequestFacts,
  reason: requiredText('更正的原因', 300),
});

/** 备注: anything worth keeping, with files. */
export const Noted = step('noted', { text: requiredText('内容', 1000), files: proofFiles });

/** 作废: registered by mistake; the number stays used. */
export const Voided = step('voided', { reason: requiredText('作废的原因', 300) });
