// Where the program's own pages are: window.ts serves them there, and only they may call.

export const OWN_HOST = 'desk';
export const APP_ORIGIN = `app://${OWN_HOST}`;
