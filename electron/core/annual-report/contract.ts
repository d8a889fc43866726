import { defineCalls } from '../calls.ts';

export const annualReportCalls = defineCalls({});
