import { defineCalls } from '../calls.ts';

export const filesCalls = defineCalls({});
