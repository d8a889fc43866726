// 转主动公开 (条例 art. 44): a draft publication of what was disclosed to one applicant.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { Input } from '../../core/contract.ts';
import type { RequestCase } from '../../core/requests/case.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { stepGate } from '../../core/requests/step-gates.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createOfficeReader } from './office-repository.ts';
import type { Register } from './register.ts';

type Calls = Pick<typeof requestsCalls, 'requests.makeProactive'>;

/** The handler of publishing on the office's own motion what was asked for. */
export function createProactiveHandlers(
  { db, run }: SliceParts,
  register: Register,
): HandlersOf<Calls> {
  const office = createOfficeReader(db);
  return {
    'requests.makeProactive': ({ id, columnId }, { today }) => {
      const { request } = register.load(id);
      const gate = stepGate(request, 'made-proactive', today, loadCalendars(db).national);
      if (gate !== null) throw new AppError('not-allowed', gate);
      const unit = office.profile()?.name ?? '';
      if (unit === '') {
        throw new AppError(
          'not-allowed',
          '请先在“设置”里填写机关信息：公开信息要写负责公开的机关。',
        );
      }
      // Both commands or neither: no draft without the case that it came from.
      return db
        .transaction(() => {
          const draft = draftOf(request, columnId, unit);
          const { id: publicationId } = run('publications.draft', draft);
          const step = { kind: 'made-proactive', on: today, publicationId } as const;
          run('requests.record', { id, step, letter: null });
          return { publicationId };
        })
        .immediate();
    },
  };
}

/** What is known already; the clerk completes and the secrecy reviewer reviews it before publishing. */
function draftOf(
  { facts, reply, onSpot, closedOn }: RequestCase,
  columnId: number,
  responsibleUnit: string,
): Input<'publications.draft'> {
  const answer = onSpot ?? reply;
  const content = answer?.content ?? '';
  return {
    title: facts.matter.title,
    documentNumber: facts.matter.documentNumber,
    genre: '其他',
    // Since the reply was given, it is information to be published (arts. 26, 44).
    baseOn: closedOn ?? facts.arrivedOn,
    responsibleUnit,
    drafterId: reply?.drafterId ?? facts.handlerId,
    summary: content === '' ? facts.matter.title : content.slice(0, SUMMARY_LENGTH),
    files: [...(answer?.enclosures ?? [])],
    attribute: 'proactive',
    columnId,
    opennessStage: 'result',
    legalItem: 'art20-15',
  };
}

/** The catalogue's summary holds as much. */
const SUMMARY_LENGTH = 2000;
