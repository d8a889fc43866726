import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ElectronEmitter } from './events.ts';
import { refuseUnknownOptions } from './strict.ts';

class AppModule extends ElectronEmitter<'ready'> {
  readonly isPackaged = false;
  static find(): number {
    return 1;
  }
  constructor() {
    super(['ready']);
  }
}

const app = new AppModule();
const unknown = (target: object, name: string): unknown => Reflect.get(target, name);

describe('an Electron object of the stand-in', () => {
  it('has its own members and those of every object', () => {
    expect([app.isPackaged, AppModule.find(), Object.prototype.toString.call(app)]).toEqual([
      false,
      1,
      '[object app]',
    ]);
    expect(Object.hasOwn(app, 'isPackaged')).toBe(true);
  });

  it('throws by name where a member is unknown, read or written, on it or on its class', () => {
    expect(() => unknown(app, 'dock')).toThrow('The Electron stand-in has no app.dock.');
    expect(() => unknown(AppModule, 'fromId')).toThrow('The Electron stand-in has no app.fromId.');
    expect(() => Reflect.set(app, 'allowRendererProcessReuse', true)).toThrow(
      'app.allowRendererProcessReuse',
    );
  });

  it('can be awaited and inspected', async () => {
    expect(await Promise.resolve(app)).toBe(app);
    expect(inspect(app)).toContain('AppModule');
  });

  it('refuses listeners for events that it never sends', () => {
    const names: readonly string[] = ['ready', 'before-input-event'];
    expect(() => app.on(names[1] as 'ready', () => undefined)).toThrow(
      "never sends 'before-input-event'",
    );
  });
});

it('refuses an option that it would have to ignore', () => {
  expect(() => refuseUnknownOptions('BrowserWindow', { width: 1, kiosk: true }, ['width'])).toThrow(
    'does not know the option kiosk of BrowserWindow',
  );
});
