// Chromium cannot be taught a scheme from outside, so every page of app://desk/ is shown at
// http://desk.app.localhost/ (a secure context that is answered inside this process and never leaves
// it). Main code only ever sees app:// addresses.

/** Where the browser shows an address of the app's own scheme; undefined for every other address. */
export function browserAddress(address: string, schemes: readonly string[]): string | undefined {
  const url = URL.parse(address);
  const scheme = url?.protocol.slice(0, -1);
  if (!url || scheme === undefined || !schemes.includes(scheme)) return undefined;
  return `http://${url.host}.${scheme}.localhost${url.pathname}${url.search}${url.hash}`;
}

/** The app's own address behind one that the browser shows; undefined for every other address. */
export function appAddress(address: string, schemes: readonly string[]): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'http:' || url.port !== '') return undefined;
  const [, host, scheme] = /^(.+)\.([^.]+)\.localhost$/.exec(url.hostname) ?? [];
  if (host === undefined || scheme === undefined || !schemes.includes(scheme)) return undefined;
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`;
}

/** The address that main code is told: its own one where there is one, else what the browser said. */
export function toldAddress(address: string, schemes: readonly string[]): string {
  return appAddress(address, schemes) ?? address;
}

/** A content security policy in which the app's own scheme is written as the browser knows it. */
export function browserPolicy(policy: string, schemes: readonly string[]): string {
  return policy.replaceAll(/[^\s;,]+/g, (source) => {
    const scheme = schemes.find((name) => source === `${name}:` || source.startsWith(`${name}://`));
    if (scheme === undefined) return source;
    return source === `${scheme}:`
      ? `http://*.${scheme}.localhost`
      : source.replace(/^[^:]+:\/\/([^/]+)/, `http://$1.${scheme}.localhost`);
  });
}
