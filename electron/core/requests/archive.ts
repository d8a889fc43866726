// What a case file must hold before it is archived (条例 art. 45).

import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestCase } from './case.ts';

/** What is still missing, as sentences; empty when the case can be archived. */
export function missingForArchive(request: RequestCase): readonly string[] {
  return [...missingApplication(request), ...missingOpinions(request), ...missingProof(request)];
}

function missingApplication({ facts }: RequestCase): readonly string[] {
  if (facts.files.length > 0) return [];
  return ['没有申请书的扫描件。请用“更正登记内容”添加申请书或者代为填写的申请表。'];
}

function missingOpinions({ consultations, events }: RequestCase): readonly string[] {
  return consultations.flatMap(({ answer, sent }) =>
    answer === null || answer.files.length > 0 || addedSince(events, answer.on)
      ? []
      : [`没有${sent.name}书面意见的扫描件。请用“备注”添加。`],
  );
}

/** A served reply is proved by the return, the post office's slip or the record of sending. */
function missingProof({ service, events }: RequestCase): readonly string[] {
  if (service === null || service.files.length > 0 || addedSince(events, service.on)) return [];
  return ['没有送达回证、邮单或者发送记录的扫描件。请用“备注”添加。'];
}

/** Whether files were added by a note on or after a day. */
function addedSince(events: RequestCase['events'], day: LocalDate): boolean {
  return events.some(
    ({ step }) => step.kind === 'noted' && step.on >= day && step.files.length > 0,
  );
}
