import { useEffect, useRef } from 'react';
import { useCommand, useQueryCall } from '../ipc/use-call.ts';

/**
 * Counts the due dates of requests anew where the program opens with other holidays than they were
 * counted by: a new version ships the next year's list. What moved is then listed under 期限变动.
 */
export function useRecount(): void {
  const calendar = useQueryCall('requests.mustRecount', {});
  const recount = useCommand('requests.recount');
  const isDone = useRef(false);
  const mustRecount = calendar.data?.mustRecount === true;
  useEffect(() => {
    if (!mustRecount || isDone.current) return;
    isDone.current = true;
    // A refusal leaves the dates as they were; the next start tries again.
    recount.run({}).catch(() => undefined);
  }, [mustRecount, recount]);
}
