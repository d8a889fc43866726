// 工作台账: recording, amending, voiding what the office did.

import type { ActivityDetail, activitiesCalls } from '../../core/activities/contract.ts';
import { ActivityFacts, checkActivityDates } from '../../core/activities/facts.ts';
import type { ActivityKind } from '../../core/activities/facts.ts';
import type { HandlersOf } from '../../core/calls.ts';
import { pageOf } from '../../core/register/page-of.ts';
import { createRegisterLog } from '../../db/register-log.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createActivitiesRepository } from './repository.ts';
import type { ActivityRow } from './repository.ts';

/** All handlers of the slice. */
export function createActivitiesHandlers({ db }: SliceParts): HandlersOf<typeof activitiesCalls> {
  const repository = createActivitiesRepository(db);
  const log = createRegisterLog({
    db,
    register: 'activities',
    schema: ActivityFacts,
    noun: '台账记录',
  });

  function detail(id: number): ActivityDetail {
    const { facts, voided, events } = log.read(id);
    return { id, voided: voided !== null, facts, events: [...events] };
  }

  /** Makes the row anew from the events and answers with the record as it now stands. */
  function saved(id: number): ActivityDetail {
    const record = detail(id);
    repository.save(id, record.facts, record.voided);
    return record;
  }

  return {
    'activities.record': (facts, context) => {
      checkActivityDates(facts, context.today);
      return saved(log.record(facts, facts.heldOn, context));
    },
    'activities.amend': ({ id, reason, ...facts }, context) => {
      checkActivityDates(facts, context.today);
      log.amend(id, facts, reason, context);
      return saved(id);
    },
    'activities.void': ({ id, reason }, context) => {
      log.voidRecord(id, reason, context);
      return saved(id);
    },
    'activities.get': ({ id }) => detail(id),
    'activities.list': ({ kind, page, pageSize, ...filter }) => {
      const all = repository.matching(filter);
      const rows = all.filter((row) => kind === undefined || row.kind === kind);
      return {
        rows: pageOf(rows, { page, pageSize }),
        total: rows.length,
        counts: countsOf(all),
      };
    },
  };
}

function countsOf(rows: readonly ActivityRow[]): Record<ActivityKind, number> {
  const count = (kind: ActivityKind): number => rows.filter((row) => row.kind === kind).length;
  return {
    campaign: count('campaign'),
    training: count('training'),
    'reading-place': count('reading-place'),
    institution: count('institution'),
    'staff-change': count('staff-change'),
  };
}
