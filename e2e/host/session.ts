// session: what pages may request from outside and which permissions they get.

import type {
  CallbackResponse,
  OnBeforeRequestListenerDetails,
  Session,
  WebRequest,
  WebRequestFilter,
} from 'electron';
import { ElectronObject } from './strict.ts';
import { readiness } from './readiness.ts';

type RequestListener = (
  details: OnBeforeRequestListenerDetails,
  decide: (response: CallbackResponse) => void,
) => void;
type PermissionRequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type PermissionCheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];

let requestListener: RequestListener | null = null;
let permissionRequestHandler: PermissionRequestHandler = null;
let permissionCheckHandler: PermissionCheckHandler = null;

class WebRequestModule extends ElectronObject implements Pick<WebRequest, 'onBeforeRequest'> {
  onBeforeRequest(listener: RequestListener | WebRequestFilter | null): void {
    if (typeof listener === 'object' && listener !== null) {
      throw new Error('The Electron stand-in has no filters on webRequest.onBeforeRequest.');
    }
    requestListener = listener;
  }
}

class DefaultSession
  extends ElectronObject
  implements Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>
{
  readonly webRequest = new WebRequestModule();

  setPermissionRequestHandler(handler: PermissionRequestHandler): void {
    permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    permissionCheckHandler = handler;
  }
}

const defaultSession = new DefaultSession();

class SessionModule extends ElectronObject {
  get defaultSession(): DefaultSession {
    readiness.demand('Session');
    return defaultSession;
  }
}

export const session = new SessionModule();

/** Whether main code lets a request through; without a listener everything passes, as in Electron. */
export async function mayRequest(details: OnBeforeRequestListenerDetails): Promise<boolean> {
  const listener = requestListener;
  if (!listener) return true;
  const response = await new Promise<CallbackResponse>((resolve) => {
    listener(details, resolve);
  });
  if (response.redirectURL !== undefined) {
    throw new Error('The Electron stand-in does not redirect requests.');
  }
  return response.cancel !== true;
}

type Permission = Parameters<NonNullable<PermissionRequestHandler>>[1];
type Asker = Parameters<NonNullable<PermissionRequestHandler>>[0];

/** Asks main code's two handlers for one permission; without a handler it is granted, as in Electron. */
export async function mayUse(
  permission: Permission,
  contents: object,
  origin: string,
): Promise<boolean> {
  const asker = contents as Asker;
  const details = { isMainFrame: true, requestingUrl: origin };
  const checked = permissionCheckHandler?.(asker, permission, origin, details) ?? true;
  if (!checked) return false;
  const handler = permissionRequestHandler;
  if (!handler) return true;
  return new Promise((resolve) => {
    handler(asker, permission, resolve, details);
  });
}
