// Taking a step: check it, print its letter, then keep event, number and letter in one transaction.

import { AppError } from '../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import type { RequestStep } from '../../core/requests/steps/steps.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { printLetter, retryOnConflict } from './letter-printing.ts';
import { createLetterIssuer } from './letter-issuer.ts';
import type { PreparedLetter } from './letter-issuer.ts';
import { createNumberRepository } from './number-repository.ts';
import type { FrozenLetter, LoadedRequest, Register } from './register.ts';
import { createStepCheck } from './step-check.ts';

type Calls = Pick<typeof requestsCalls, 'requests.take' | 'requests.record'>;
type Printed = Parameters<HandlersOf<Calls>['requests.record']>[0]['letter'];

/** Handlers of the calls that add an event to a request. */
export function createStepHandlers(parts: SliceParts, register: Register): HandlersOf<Calls> {
  const check = createStepCheck(parts.db, register);
  const issuer = createLetterIssuer(parts.db);
  const record = createRecorder(parts, register);
  return {
    'requests.take': ({ id, step }, { today }) =>
      retryOnConflict(async () => {
        const loaded = register.load(id);
        check(loaded, step, today);
        const prepared = issuer.prepare(loaded, step, today);
        const letter = prepared && (await printLetter(parts.files, prepared));
        return parts.run('requests.record', { id, step, letter });
      }),
    'requests.record': ({ id, step, letter }, context) => {
      const loaded = register.load(id);
      check(loaded, step, context.today);
      const prepared = issuer.prepare(loaded, step, context.today);
      requireSameLetter(prepared, letter);
      const after = record(loaded, step, prepared && letter && { prepared, letter }, context);
      return { id, state: after.request.state, letterNumber: prepared?.numberText ?? null };
    },
  };
}

/**
 * The letter was printed before the transaction began: it must still be the one to issue.
 * @throws AppError 'conflict' when its number was taken meanwhile, or the case has changed
 */
function requireSameLetter(prepared: PreparedLetter | null, letter: Printed): void {
  if ((prepared?.contentHash ?? null) === (letter?.contentHash ?? null)) return;
  throw new AppError('conflict', '这件申请刚刚有了改动，文书没有制发。请核对后再办理一次。');
}

function createRecorder({ db, run }: SliceParts, register: Register) {
  const numbers = createNumberRepository(db);
  return (
    loaded: LoadedRequest,
    step: RequestStep,
    issued: { readonly prepared: PreparedLetter; readonly letter: NonNullable<Printed> } | null,
    context: CallContext,
  ): LoadedRequest => {
    const { id } = loaded;
    let frozen: FrozenLetter | null = null;
    if (issued) {
      const { number, kind, title, content, contentHash, wordingVersion } = issued.prepared;
      run('files.record', { files: [issued.letter.file] });
      numbers.take(number, { requestId: id, voidReason: '' }, context);
      const docx = issued.letter.file.sha256;
      const text = { kind, title, content, contentHash, wordingVersion };
      frozen = { ...text, ...number, docx, issuedOn: step.on };
    }
    if (step.kind === 'voided') {
      const { numberYear: year, number } = loaded;
      numbers.voidNumber({ series: 'application', year, number }, step.reason);
    }
    return register.append(loaded, step, frozen, context);
  };
}
