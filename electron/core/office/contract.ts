import { defineCalls } from '../calls.ts';

export const officeCalls = defineCalls({});
