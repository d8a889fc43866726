// What the stand-in has of Electron, and nothing else: a member that it does not have throws by name
// instead of being quietly undefined. Every class here hangs from one prototype chain, and that chain
// ends in a fence.

/** Names that the language, Node's inspector and test tools look up on any object. */
const LOOKED_UP_EVERYWHERE = new Set([
  'then',
  'toJSON',
  'inspect',
  'href', // Node tells URLs by it when it prints an object
  'asymmetricMatch',
  '$$typeof',
]);

type Member = string | symbol;

function fence(beyond: object, owner: (receiver: object) => string): object {
  const refuse = (key: Member, receiver: object): never => {
    throw new Error(`The Electron stand-in has no ${owner(receiver)}.${String(key)}.`);
  };
  const known = (key: Member): boolean =>
    typeof key === 'symbol' || key in beyond || LOOKED_UP_EVERYWHERE.has(key);
  return new Proxy(beyond, {
    get: (_beyond, key, receiver: object): unknown =>
      known(key) ? Reflect.get(beyond, key, receiver) : refuse(key, receiver),
    set: (_beyond, key, _value, receiver: object) => refuse(key, receiver),
  });
}

/** `app` for the class AppModule, `BrowserWindow` for the class of that name. */
function electronName(className: string): string {
  const module = /^(.)(.*)Module$/.exec(className);
  return module ? `${module[1]?.toLowerCase() ?? ''}${module[2] ?? ''}` : className;
}

/** The root of every Electron object of the stand-in: unknown members throw by name. */
export class ElectronObject {
  get [Symbol.toStringTag](): string {
    return electronName(this.constructor.name);
  }
}

Object.setPrototypeOf(
  ElectronObject.prototype,
  fence(Object.prototype, (receiver) => electronName(receiver.constructor.name)),
);
Object.setPrototypeOf(
  ElectronObject,
  fence(Function.prototype, (receiver) => electronName((receiver as { name: string }).name)),
);

/**
 * Refuses options that the stand-in would have to ignore.
 * @throws Error naming the first option outside `known`.
 */
export function refuseUnknownOptions(
  place: string,
  options: object,
  known: readonly string[],
): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new Error(`The Electron stand-in does not know the option ${unknown} of ${place}.`);
  }
}
