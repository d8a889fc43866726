import { defineCalls } from '../calls.ts';

export const hotlineCalls = defineCalls({});
