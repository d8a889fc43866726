import { describe, expect, it } from 'vitest';
import { appAddress, browserAddress, browserPolicy, toldAddress } from './app-address.ts';

const schemes = ['app'];

describe('addresses of the app scheme', () => {
  it.each([
    [
      'app://desk/index.html#/requests?tab=1',
      'http://desk.app.localhost/index.html#/requests?tab=1',
    ],
    ['app://print/a-b.html', 'http://print.app.localhost/a-b.html'],
    ['app://desk/a%20b/%E5%85%AC.svg?x=1', 'http://desk.app.localhost/a%20b/%E5%85%AC.svg?x=1'],
  ])('shows %s at %s and knows the way back', (app, browser) => {
    expect(browserAddress(app, schemes)).toBe(browser);
    expect(appAddress(browser, schemes)).toBe(app);
  });

  it.each([
    'https://example.com/',
    'http://localhost/',
    'http://app.localhost/',
    'http://desk.app.localhost.example.com/',
    'http://desk.app.localhost:8080/',
    'https://desk.app.localhost/',
    'http://desk.other.localhost/',
    'file:///etc/passwd',
    'about:blank',
    'not an address',
  ])('does not take %s for a page of the app', (address) => {
    expect(appAddress(address, schemes)).toBeUndefined();
    expect(toldAddress(address, schemes)).toBe(address);
  });

  it('maps no scheme that main code did not declare', () => {
    expect(browserAddress('other://desk/', schemes)).toBeUndefined();
  });
});

describe('a content security policy', () => {
  it('keeps every source but those of the app scheme', () => {
    const policy = "default-src 'none'; script-src 'self' app://desk; img-src app: data:";
    expect(browserPolicy(policy, schemes)).toBe(
      "default-src 'none'; script-src 'self' http://desk.app.localhost; img-src http://*.app.localhost data:",
    );
  });
});
