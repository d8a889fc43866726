// ipcMain: the handlers of the main process, and how an invocation ends for the one who asked.

import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { ElectronObject } from './strict.ts';
import { decodeValue, encodeValue } from './world/codec.ts';

type Handler = Parameters<IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

class IpcMainModule extends ElectronObject implements Pick<IpcMain, 'handle' | 'removeHandler'> {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = new IpcMainModule();

export type Answer = { readonly value: string } | { readonly problem: string };

/** Runs the handler of a channel on encoded values; a failure becomes its text, as in Electron. */
export async function answerInvocation(
  event: object,
  channel: string,
  values: string,
): Promise<Answer> {
  const handler = handlers.get(channel);
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const given = decodeValue(values) as unknown[];
    const value: unknown = await handler(event as IpcMainInvokeEvent, ...given);
    return { value: encodeValue(value) };
  } catch (problem) {
    process.stderr.write(`Error occurred in handler for '${channel}': ${inspected(problem)}\n`);
    return { problem: String(problem) };
  }
}

function inspected(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? String(problem)) : String(problem);
}
