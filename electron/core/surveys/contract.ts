import { defineCalls } from '../calls.ts';

export const surveysCalls = defineCalls({});
