// SQL over what other registers hold of a request: the publication made of it, 复议 and 诉讼.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { REMEDY_KINDS, REMEDY_RESULTS } from '../../core/annual-report/remedy-statistics.ts';
import { RowId } from '../../core/fields.ts';
import { PublicationState } from '../../core/publications/kinds.ts';
import { STATE_LABELS } from '../../core/publications/labels.ts';
import type { LinkedRecord } from '../../core/requests/record-fields.ts';
import { RemedyKindField } from '../../core/remedies/facts.ts';
import { RemedyResult } from '../../core/remedies/outcomes.ts';

const PublicationRow = z.object({ id: RowId, title: z.string(), state: PublicationState });
const RemedyRow = z.object({
  id: RowId,
  kind: RemedyKindField,
  title: z.string(),
  result: RemedyResult.nullable(),
});

/** Prepares the statements over linked records. */
export function createLinkRepository(db: Database) {
  const publication = db.prepare('SELECT id, title, state FROM publication WHERE id = :id');
  const remedies = db.prepare(
    `SELECT id, kind, title, result FROM remedyCase WHERE requestId = :id AND voided = 0
     ORDER BY acceptedOn, id`,
  );
  const publicationOf = (id: number) => PublicationRow.optional().parse(publication.get({ id }));
  return {
    publication: publicationOf,
    /** The records beside a case, as links. */
    of: (requestId: number, publicationId: number | null): z.infer<typeof LinkedRecord>[] => {
      const published = publicationId === null ? undefined : publicationOf(publicationId);
      const contested = z.array(RemedyRow).parse(remedies.all({ id: requestId }));
      return [
        ...(published ? [publicationLink(published)] : []),
        ...contested.map(({ id, kind, title, result }) => ({
          title,
          detail: `${REMEDY_KINDS[kind]}：${REMEDY_RESULTS[result ?? 'pending']}`,
          route: `/remedies/${id}`,
        })),
      ];
    },
  };
}

function publicationLink({
  id,
  title,
  state,
}: z.infer<typeof PublicationRow>): z.infer<typeof LinkedRecord> {
  return { title, detail: `主动公开：${STATE_LABELS[state]}`, route: `/publications/${id}` };
}
