import { CallError } from '../../ipc/client.ts';

/** For a call whose hook keeps the refusal, which is shown where it belongs; anything else is a mistake. */
export function nothingOnRefusal(error: unknown): null {
  if (error instanceof CallError) return null;
  throw error;
}
