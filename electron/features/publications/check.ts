// Whether the register of publications still agrees with itself (desk check).

import type { Database } from 'better-sqlite3';
import { permitsPublication } from '../../core/publications/lifecycle.ts';
import { contentHashOf, openRegister, standingReviews } from './register.ts';
import type { LoadedPublication, Register } from './register.ts';

export interface PublicationFinding {
  readonly publicationId: number;
  readonly title: string;
  /** A Chinese sentence. */
  readonly problem: string;
}

/**
 * Checks every publication: its events follow the life cycle, its versions' hashes recompute, every
 * publishing has a signed, permitting review of exactly that content, signed no later than it was
 * published (先审查、后公开), and what lists show is what the events say. Changes nothing.
 */
export function checkPublications(db: Database): readonly PublicationFinding[] {
  const register = openRegister(db);
  return register.repository.allIds().flatMap((id) => {
    const publication = register.load(id);
    const { title } = publication.current;
    return problemsOf(publication, register).map((problem) => ({
      publicationId: id,
      title,
      problem,
    }));
  });
}

function problemsOf(publication: LoadedPublication, register: Register): readonly string[] {
  return [
    ...publication.folded.problems,
    ...hashProblems(publication),
    ...gateProblems(publication),
    ...(register.isCurrent(publication.id)
      ? []
      : ['列表上显示的内容与登记的事件不一致，需要重新计算。']),
  ];
}

function hashProblems({ versions }: LoadedPublication): readonly string[] {
  return versions
    .filter((version) => contentHashOf(version) !== version.contentHash)
    .map(({ version }) => `第 ${version} 版的内容与登记时的校验值不一致。`);
}

/** Each publishing against the last review of its content that stood when it was recorded. */
function gateProblems({ events, versions, reviews }: LoadedPublication): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind !== 'published') return [];
    const hash = versions.find(({ version }) => version === event.version)?.contentHash;
    const before = events.filter(({ sequence }) => sequence < event.sequence);
    const review = standingReviews(before, reviews).findLast(
      ({ contentHash }) => contentHash === hash,
    );
    const permitted =
      review && permitsPublication(review.conclusion) && review.signedOn <= event.onDate;
    return permitted ? [] : [`${event.onDate} 的发布没有对应这一版内容的、已签发的保密审查。`];
  });
}
