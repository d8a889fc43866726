// 依申请公开: intake, steps, letters, numbers and dues over one ledger.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createCaseHandlers } from './case-handlers.ts';
import { createChoicesHandlers } from './choices-handlers.ts';
import { createDocumentHandlers } from './documents.ts';
import { createDueHandlers } from './due-handlers.ts';
import { createHintHandlers } from './hint-handlers.ts';
import { createIntakeHandlers } from './intake-handlers.ts';
import { createListHandlers } from './list-handlers.ts';
import { createNumberHandlers } from './number-handlers.ts';
import { createProactiveHandlers } from './proactive-handlers.ts';
import { createRecountHandlers } from './recount-handlers.ts';
import { openRegister } from './register.ts';
import { createStepHandlers } from './step-handlers.ts';
import { createWalkInHandlers } from './walk-in-handlers.ts';
import { createWordingHandlers } from './wording-handlers.ts';

/** All handlers of the slice. */
export function createRequestsHandlers(parts: SliceParts): HandlersOf<typeof requestsCalls> {
  const register = openRegister(parts.db);
  return {
    ...createListHandlers(parts, register),
    ...createCaseHandlers(parts, register),
    ...createChoicesHandlers(parts, register),
    ...createHintHandlers(parts, register),
    ...createIntakeHandlers(parts, register),
    ...createWalkInHandlers(parts, register),
    ...createStepHandlers(parts, register),
    ...createDocumentHandlers(parts, register),
    ...createDueHandlers(parts, register),
    ...createProactiveHandlers(parts, register),
    ...createNumberHandlers(parts),
    ...createWordingHandlers(parts),
    ...createRecountHandlers(parts, register),
  };
}
