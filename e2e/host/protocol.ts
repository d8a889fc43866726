// protocol: the app's own schemes and who answers them.

import type { CustomScheme, Protocol } from 'electron';
import { ElectronObject } from './strict.ts';
import { readiness } from './readiness.ts';

type SchemeHandler = Parameters<Protocol['handle']>[1];

const declared: string[] = [];
const handlers = new Map<string, SchemeHandler>();

class ProtocolModule
  extends ElectronObject
  implements Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>
{
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    readiness.forbid('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      // The browser shows these pages over http on localhost, which has all three.
      if (!privileges?.standard || !privileges.secure || !privileges.supportFetchAPI) {
        throw new Error(
          `The Electron stand-in serves only schemes that are standard, secure and fetchable: ${scheme}`,
        );
      }
      declared.push(scheme);
    }
  }

  handle(scheme: string, handler: SchemeHandler): void {
    readiness.demand('protocol.handle');
    if (!declared.includes(scheme)) {
      throw new Error(
        `The Electron stand-in serves only schemes declared as privileged: ${scheme}`,
      );
    }
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has been already registered`);
    handlers.set(scheme, handler);
  }
}

export const protocol = new ProtocolModule();

/** The schemes that main code declared. */
export function ownSchemes(): readonly string[] {
  return declared;
}

/** Main code's answer to a request for one of its own addresses; undefined where nobody answers. */
export async function answerOwnRequest(request: Request): Promise<Response | undefined> {
  return handlers.get(new URL(request.url).protocol.slice(0, -1))?.(request);
}
