// Must be evaluated before any schema is made, hence imported first by main.tsx. zod would otherwise
// try `new Function`, which the content security policy refuses and reports.

import * as z from 'zod';

z.config({ jitless: true });
