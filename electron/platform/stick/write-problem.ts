// A writing that did not succeed: its state, what is known of it, and the sentence for the clerk.

import { AppError } from '../../core/app-error.ts';
import { writeSentence } from '../../core/submissions/write-states.ts';
import type { WriteFacts, WriteState } from '../../core/submissions/write-states.ts';
import type { FileVerdict } from './write-order.ts';

/** AppError 'cancelled' or 'file-problem' with the sentence of core/submissions/write-states. */
export class WriteProblem extends AppError {
  readonly state: WriteState;
  readonly facts: WriteFacts;
  /** What was found for each file that was read back; empty when it did not come to that. */
  readonly verdicts: readonly FileVerdict[];

  constructor(state: WriteState, facts: WriteFacts = {}, verdicts: readonly FileVerdict[] = []) {
    super(state === 'cancelled' ? 'cancelled' : 'file-problem', writeSentence(state, facts));
    this.name = 'WriteProblem';
    this.state = state;
    this.facts = facts;
    this.verdicts = verdicts;
  }
}

/** The system's name for an error: ENOSPC; undefined when it is none of the system. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
