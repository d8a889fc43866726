// Every request of every page passes here. The app's own addresses are answered by main code; all
// others are aborted, whether or not main code cancels them.

import type { OnBeforeRequestListenerDetails } from 'electron';
import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright';
import { appAddress, browserPolicy, toldAddress } from './app-address.ts';
import { answerOwnRequest, ownSchemes } from './protocol.ts';
import { mayRequest } from './session.ts';
import { WebContents } from './web-contents.ts';

// The browser driver's words for what is requested, and Electron's.
const RESOURCE_TYPES = new Map<string, OnBeforeRequestListenerDetails['resourceType']>([
  ['stylesheet', 'stylesheet'],
  ['script', 'script'],
  ['image', 'image'],
  ['font', 'font'],
  ['xhr', 'xhr'],
  ['fetch', 'xhr'],
  ['ping', 'ping'],
  ['media', 'media'],
]);

const shownBy = new WeakMap<Page, WebContents>();
let lastRequest = 0;

/** Makes a page the page of these contents; pages of nobody get nothing. */
export function adoptPage(page: Page, contents: WebContents): void {
  shownBy.set(page, contents);
}

/** Puts the gate before all pages of a browser. */
export async function guardRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const verdict = await judge(route.request()).catch(failed);
    // A page that closes takes its requests with it.
    await carryOut(route, verdict).catch(() => undefined);
  });
}

type Verdict =
  | { readonly refuse: 'aborted' | 'blockedbyclient' | 'failed' | 'addressunreachable' }
  | { readonly response: Response };

function failed(problem: unknown): Verdict {
  process.stderr.write(`The request failed in main code: ${String(problem)}\n`);
  return { refuse: 'failed' };
}

async function judge(request: PageRequest): Promise<Verdict> {
  const contents = request.serviceWorker() ? undefined : shownBy.get(request.frame().page());
  if (!contents) return { refuse: 'addressunreachable' };
  const isMainFrame = request.frame().parentFrame() === null;
  if (request.isNavigationRequest() && isMainFrame) {
    if (!WebContents.allowsNavigation(contents, request.url())) return { refuse: 'aborted' };
  }
  const url = toldAddress(request.url(), ownSchemes());
  if (!(await mayRequest(requestDetails(request, url, contents)))) {
    return { refuse: 'blockedbyclient' };
  }
  const own = appAddress(request.url(), ownSchemes());
  const response = own === undefined ? undefined : await answerOwnRequest(ownRequest(request, own));
  return response ? { response } : { refuse: 'addressunreachable' };
}

function requestDetails(
  request: PageRequest,
  url: string,
  contents: WebContents,
): OnBeforeRequestListenerDetails {
  return {
    id: (lastRequest += 1),
    url,
    method: request.method(),
    resourceType: resourceType(request),
    referrer: toldAddress(request.headers()['referer'] ?? '', ownSchemes()),
    timestamp: Date.now(),
    uploadData: [],
    webContentsId: contents.id,
  };
}

function resourceType(request: PageRequest): OnBeforeRequestListenerDetails['resourceType'] {
  if (!request.isNavigationRequest()) return RESOURCE_TYPES.get(request.resourceType()) ?? 'other';
  return request.frame().parentFrame() ? 'subFrame' : 'mainFrame';
}

function ownRequest(request: PageRequest, url: string): Request {
  const body = request.postDataBuffer();
  const headers = Object.entries(request.headers()).map(([name, value]): [string, string] => [
    name,
    name === 'origin' || name === 'referer' ? toldAddress(value, ownSchemes()) : value,
  ]);
  return new Request(url, {
    method: request.method(),
    headers,
    body: body ? new Uint8Array(body) : null,
  });
}

async function carryOut(route: Route, verdict: Verdict): Promise<void> {
  if ('refuse' in verdict) {
    await route.abort(verdict.refuse);
    return;
  }
  const { status, headers } = verdict.response;
  await route.fulfill({
    status,
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, header(name, value)])),
    body: Buffer.from(await verdict.response.arrayBuffer()),
  });
}

function header(name: string, value: string): string {
  return name.startsWith('content-security-policy') ? browserPolicy(value, ownSchemes()) : value;
}
