// What page code finds before anything else of the page has run.
globalThis.pageRan = true;
globalThis.globalsAtStart = Object.getOwnPropertyNames(globalThis);
globalThis.events = [];
globalThis.unsubscribe = globalThis.fixture?.onEvent((payload) => globalThis.events.push(payload));
