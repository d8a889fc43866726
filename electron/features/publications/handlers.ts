import type { HandlersOf } from '../../core/calls.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createColumnHandlers, createDomainHandlers } from './catalogue-handlers.ts';
import { createAfterwardsHandlers, createPublishHandlers } from './publishing-handlers.ts';
import { createReadingHandlers } from './reading-handlers.ts';
import { openRegister } from './register.ts';
import { createReviewHandlers } from './review-handlers.ts';
import { seedPublications } from './seed.ts';
import { createWritingHandlers } from './writing-handlers.ts';

/** All handlers of 主动公开; a new ledger gets its columns and domains first. */
export function createPublicationsHandlers({
  db,
}: SliceParts): HandlersOf<typeof publicationsCalls> {
  seedPublications(db);
  const register = openRegister(db);
  return {
    ...createReadingHandlers(db, register),
    ...createWritingHandlers(db, register),
    ...createReviewHandlers(db, register),
    ...createPublishHandlers(register),
    ...createAfterwardsHandlers(register),
    ...createColumnHandlers(db),
    ...createDomainHandlers(db),
  };
}
