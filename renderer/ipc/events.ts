// What the main process says unasked, checked against its schema.

import { OfficeEvent } from '../../electron/core/office-event.ts';

/** Listens to the main process; anything that is not a known event is ignored. Returns how to stop. */
export function onOfficeEvent(listener: (event: OfficeEvent) => void): () => void {
  return window.desk.onEvent((payload) => {
    const event = OfficeEvent.safeParse(payload);
    if (event.success) listener(event.data);
  });
}
