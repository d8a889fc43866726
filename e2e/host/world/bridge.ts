// The context bridge: two worlds of one document share a private event target, and over it they call
// each other's functions at once and settle each other's promises. Values are copied, functions are
// replaced by proxies, and neither world ever holds an object of the other.
//
// Runs inside the browser, in both worlds, as source text (source.ts).

import { decodeValue, encodeValue } from './codec.ts';

type AnyFunction = (...values: unknown[]) => unknown;

interface Settled {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly values: string }
  | { readonly kind: 'expose'; readonly name: string; readonly value: string }
  | { readonly kind: 'settle'; readonly id: number; readonly outcome: Outcome };

type Outcome = { readonly value: string } | { readonly problem: string };

export interface Bridge {
  /** Tells the other world to put a copy of a value on its window. */
  readonly expose: (name: string, value: unknown) => void;
}

/** Opens one side of the bridge; `side` and `otherSide` name the two directions. */
export function openBridge(port: EventTarget, side: string, otherSide: string): Bridge {
  const listen = EventTarget.prototype.addEventListener.bind(port);
  const dispatch = EventTarget.prototype.dispatchEvent.bind(port);
  const functions = keepDepartures<AnyFunction>();
  const proxies = new Map<number, AnyFunction>();
  const awaited = new Map<number, Settled>();
  let lastPromise = 0;
  let answer: Outcome = { problem: 'the bridge is closed' };

  const send = (message: Message): unknown => {
    dispatch(new CustomEvent(`to-${otherSide}`, { detail: JSON.stringify(message) }));
    if ('problem' in answer) throw new Error(answer.problem);
    return decodeValue(answer.value, arrivals);
  };
  const settle = (id: number, outcome: Outcome): void => {
    send({ kind: 'settle', id, outcome });
  };
  const departures = {
    ofFunction: functions.idOf,
    ofPromise: (promise: Promise<unknown>): number => {
      const id = (lastPromise += 1);
      promise
        .then((value) => settle(id, { value: encodeValue(value, departures) }))
        .catch((reason: unknown) => settle(id, { problem: messageOf(reason) }));
      return id;
    },
  };
  const arrivals = {
    ofFunction: (id: number): AnyFunction => {
      const known = proxies.get(id);
      if (known) return known;
      const proxy: AnyFunction = (...values) =>
        send({ kind: 'call', id, values: encodeValue(values, departures) });
      proxies.set(id, proxy);
      return proxy;
    },
    ofPromise: (id: number): Promise<unknown> =>
      new Promise((resolve, reject) => awaited.set(id, { resolve, reject })),
  };
  const receive = (message: Message): unknown => {
    if (message.kind === 'expose') {
      exposeOnWindow(message.name, decodeValue(message.value, arrivals));
      return undefined;
    }
    if (message.kind === 'call') {
      return functions.get(message.id)(...(decodeValue(message.values, arrivals) as unknown[]));
    }
    const promise = awaited.get(message.id);
    awaited.delete(message.id);
    if ('problem' in message.outcome) promise?.reject(new Error(message.outcome.problem));
    else promise?.resolve(decodeValue(message.outcome.value, arrivals));
    return undefined;
  };
  const answerTo = (message: Message): Outcome => {
    try {
      return { value: encodeValue(receive(message), departures) };
    } catch (reason) {
      return { problem: messageOf(reason) };
    }
  };
  listen(`to-${side}`, (event) => {
    const outcome = answerTo(JSON.parse((event as CustomEvent<string>).detail) as Message);
    dispatch(new CustomEvent(`answer-to-${otherSide}`, { detail: JSON.stringify(outcome) }));
  });
  listen(`answer-to-${side}`, (event) => {
    answer = JSON.parse((event as CustomEvent<string>).detail) as Outcome;
  });
  return {
    expose: (name, value) =>
      void send({ kind: 'expose', name, value: encodeValue(value, departures) }),
  };
}

/** Numbers what leaves this world, the same thing always by the same number. */
function keepDepartures<T extends object>(): { idOf: (it: T) => number; get: (id: number) => T } {
  const list: T[] = [];
  const ids = new Map<T, number>();
  return {
    idOf: (it) => {
      const known = ids.get(it);
      if (known !== undefined) return known;
      ids.set(it, list.length);
      return list.push(it) - 1;
    },
    get: (id) => {
      const it = list[id];
      if (it === undefined) throw new Error('the bridge does not know this function');
      return it;
    },
  };
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

function exposeOnWindow(name: string, value: unknown): void {
  if (name in window) {
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  }
  Object.defineProperty(window, name, { value: frozen(value), enumerable: true });
}

function frozen(value: unknown): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
  if (Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
}

/** Everything above, for the browser. */
export const bridgeFunctions = [
  openBridge,
  keepDepartures,
  messageOf,
  exposeOnWindow,
  frozen,
] as const;
