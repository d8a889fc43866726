import { defineCalls } from '../calls.ts';

export const activitiesCalls = defineCalls({});
