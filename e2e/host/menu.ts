// Menu: the app has none, and that is all that can be said with the stand-in.

import type { Menu as ElectronMenu } from 'electron';
import { ElectronObject } from './strict.ts';

export class Menu extends ElectronObject {
  static setApplicationMenu(menu: ElectronMenu | null): void {
    if (menu !== null) throw new Error('The Electron stand-in has no application menu but null.');
  }
}

Menu satisfies Pick<typeof ElectronMenu, 'setApplicationMenu'>;
