import { defineCalls } from '../calls.ts';

export const publicationsCalls = defineCalls({});
