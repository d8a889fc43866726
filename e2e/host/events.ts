// Electron's event emitters with a closed list of names: listening for an event that the stand-in
// never sends would be a silent lie, so it throws.

import { EventEmitter } from 'node:events';
import { ElectronObject } from './strict.ts';

type Listener = (...values: never[]) => void;

export class ElectronEmitter<Name extends string> extends ElectronObject {
  readonly #events = new EventEmitter();
  readonly #names: readonly string[];

  constructor(names: readonly Name[]) {
    super();
    this.#names = names;
  }

  on(name: Name, listener: Listener): this {
    this.#events.on(this.#checked(name), listener as (...values: unknown[]) => void);
    return this;
  }

  once(name: Name, listener: Listener): this {
    this.#events.once(this.#checked(name), listener as (...values: unknown[]) => void);
    return this;
  }

  removeListener(name: Name, listener: Listener): this {
    this.#events.removeListener(this.#checked(name), listener as (...values: unknown[]) => void);
    return this;
  }

  listenerCount(name: Name): number {
    return this.#events.listenerCount(this.#checked(name));
  }

  emit(name: Name, ...values: unknown[]): boolean {
    return this.#events.emit(this.#checked(name), ...values);
  }

  #checked(name: string): string {
    if (this.#names.includes(name)) return name;
    throw new Error(`The Electron stand-in never sends '${name}' on ${this.constructor.name}.`);
  }
}

/** An event that a listener may prevent, as Electron's are. */
export class PreventableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
