// Going to a screen by its address, as a link or the back button does.

import type { Page } from 'playwright';

/** Opens a hash route, e.g. `/publications/new`. */
export async function openAddress(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, route);
}
