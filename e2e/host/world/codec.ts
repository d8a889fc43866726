// Carries values between the worlds (main process, preload, page) as text, with the meaning of
// structured clone: what Electron could not clone throws here as well.
//
// These functions also run inside the browser, where they arrive as their own source text
// (source.ts): they use nothing but each other and the language.

/** Takes functions and promises across; only the context bridge does that, messages never do. */
export interface Departures {
  readonly ofFunction: (value: (...values: unknown[]) => unknown) => number;
  readonly ofPromise: (value: Promise<unknown>) => number;
}

/** Puts a stand-in where a function or a promise of the other world was. */
export interface Arrivals {
  readonly ofFunction: (id: number) => unknown;
  readonly ofPromise: (id: number) => unknown;
}

// What is neither text, number, truth value nor null is a list that begins with its kind.
type Wire = string | number | boolean | null | Wire[];

/**
 * The text of a value.
 * @throws Error 'An object could not be cloned.' as Electron does.
 */
export function encodeValue(value: unknown, departures?: Departures): string {
  return JSON.stringify(encodeNode(departures ? value : clonedValue(value), new Map(), departures));
}

/** The value of a text that encodeValue made. */
export function decodeValue(text: string, arrivals?: Arrivals): unknown {
  return decodeNode(JSON.parse(text) as Wire, [], arrivals);
}

function notCloneable(): Error {
  return new Error('An object could not be cloned.');
}

function clonedValue(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw notCloneable();
  }
}

function encodeNode(value: unknown, seen: Map<object, number>, departures?: Departures): Wire {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object') return encodeObject(value, seen, departures);
  if (typeof value === 'undefined') return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'function' && departures) {
    return ['function', departures.ofFunction(value as (...values: unknown[]) => unknown)];
  }
  throw notCloneable();
}

function encodeNumber(value: number): Wire {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return ['number', Object.is(value, -0) ? '-0' : String(value)];
}

function encodeObject(value: object, seen: Map<object, number>, departures?: Departures): Wire {
  const earlier = seen.get(value);
  if (earlier !== undefined) return ['again', earlier];
  seen.set(value, seen.size);
  const part = (inner: unknown): Wire => encodeNode(inner, seen, departures);
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Array' || kind === 'Object' || kind === 'Map' || kind === 'Set') {
    return encodeContainer(kind, value, part);
  }
  if (kind === 'Promise' && departures) {
    return ['promise', departures.ofPromise(value as Promise<unknown>)];
  }
  if (value instanceof Error) return encodeError(value, departures !== undefined, part);
  return encodeLeaf(kind, value);
}

function encodeContainer(
  kind: 'Array' | 'Object' | 'Map' | 'Set',
  value: object,
  part: (inner: unknown) => Wire,
): Wire {
  if (kind === 'Map') return ['Map', ...[...(value as Map<unknown, unknown>)].flat(1).map(part)];
  if (kind === 'Set') return ['Set', ...[...(value as Set<unknown>)].map(part)];
  if (kind === 'Array') return ['Array', ...Array.from(value as unknown[], part)];
  return ['Object', ...Object.entries(value).flatMap(([key, inner]) => [key, part(inner)])];
}

// The context bridge makes a plain Error of every error; a message keeps its name, as Electron's do.
function encodeError(error: Error, overBridge: boolean, part: (inner: unknown) => Wire): Wire {
  const name = overBridge ? 'Error' : error.name;
  return ['Error', name, error.message, error.stack ?? '', part(error.cause)];
}

function encodeLeaf(kind: string, value: object): Wire {
  if (value instanceof Date) return ['Date', encodeNumber(value.getTime())];
  if (value instanceof RegExp) return ['RegExp', value.source, value.flags];
  if (value instanceof ArrayBuffer) return ['ArrayBuffer', base64OfBytes(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return ['View', kind, base64OfBytes(bytes)];
  }
  throw notCloneable();
}

function base64OfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function decodeNode(wire: Wire, seen: unknown[], arrivals?: Arrivals): unknown {
  if (!Array.isArray(wire)) return wire;
  const [tag, ...parts] = wire;
  if (tag === 'undefined') return undefined;
  if (tag === 'bigint') return BigInt(String(parts[0]));
  if (tag === 'number') return Number(parts[0]);
  if (tag === 'again') return seen[Number(parts[0])];
  if (tag === 'function') return arrivals?.ofFunction(Number(parts[0]));
  return decodeObject(String(tag), parts, seen, arrivals);
}

function decodeObject(tag: string, parts: Wire[], seen: unknown[], arrivals?: Arrivals): unknown {
  const part = (inner: Wire): unknown => decodeNode(inner, seen, arrivals);
  const kept = <T>(value: T): T => {
    seen.push(value);
    return value;
  };
  if (tag === 'Array') return fillArray(kept<unknown[]>([]), parts, part);
  if (tag === 'Object') return fillObject(kept({}), parts, part);
  if (tag === 'Map') return fillMap(kept(new Map<unknown, unknown>()), parts, part);
  if (tag === 'Set') return fillSet(kept(new Set<unknown>()), parts, part);
  if (tag === 'Error') return fillError(kept(new Error()), parts, part);
  if (tag === 'promise') return kept(arrivals?.ofPromise(Number(parts[0])));
  return kept(decodeLeaf(tag, parts));
}

function fillArray(array: unknown[], parts: Wire[], part: (inner: Wire) => unknown): unknown[] {
  for (const inner of parts) array.push(part(inner));
  return array;
}

function fillObject(object: object, parts: Wire[], part: (inner: Wire) => unknown): object {
  const own = { writable: true, enumerable: true, configurable: true };
  for (let at = 0; at < parts.length; at += 2) {
    const value = part(parts[at + 1] ?? null);
    const key = String(parts[at]);
    if (key === '__proto__') Object.defineProperty(object, key, { ...own, value });
    else Reflect.set(object, key, value);
  }
  return object;
}

function fillMap(
  map: Map<unknown, unknown>,
  parts: Wire[],
  part: (inner: Wire) => unknown,
): Map<unknown, unknown> {
  for (let at = 0; at < parts.length; at += 2) {
    const key = part(parts[at] ?? null);
    map.set(key, part(parts[at + 1] ?? null));
  }
  return map;
}

function fillSet(set: Set<unknown>, parts: Wire[], part: (inner: Wire) => unknown): Set<unknown> {
  for (const inner of parts) set.add(part(inner));
  return set;
}

function fillError(error: Error, parts: Wire[], part: (inner: Wire) => unknown): Error {
  const [name, message, stack, cause] = parts;
  const hidden = { writable: true, configurable: true, enumerable: false };
  if (name !== 'Error') Object.defineProperty(error, 'name', { ...hidden, value: name });
  Object.defineProperty(error, 'message', { ...hidden, value: message });
  Object.defineProperty(error, 'stack', { ...hidden, value: stack });
  const inner = part(cause ?? null);
  if (inner !== undefined) Object.defineProperty(error, 'cause', { ...hidden, value: inner });
  return error;
}

function decodeLeaf(tag: string, parts: Wire[]): unknown {
  const [first, second] = parts;
  if (tag === 'Date') return new Date(Number(decodeNode(first ?? null, [])));
  if (tag === 'RegExp') return new RegExp(String(first), String(second));
  if (tag === 'ArrayBuffer') return bytesOfBase64(String(first)).buffer;
  const bytes = bytesOfBase64(String(second));
  const kind = Reflect.get(globalThis, String(first)) as new (buffer: ArrayBuffer) => unknown;
  return new kind(bytes.buffer);
}

/** Everything above, for the browser. */
export const codecFunctions = [
  encodeValue,
  decodeValue,
  notCloneable,
  clonedValue,
  encodeNode,
  encodeNumber,
  encodeObject,
  encodeContainer,
  encodeError,
  encodeLeaf,
  base64OfBytes,
  bytesOfBase64,
  decodeNode,
  decodeObject,
  fillArray,
  fillObject,
  fillMap,
  fillSet,
  fillError,
  decodeLeaf,
] as const;
