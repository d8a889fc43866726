// Writes docs/annual-report.schema.json anew after the data file's model changed:
// node build/tools/on-node24.mjs build/tools/report-schema.ts
// Raise the version in electron/render/annual-report/report-file.ts with it, and tell readers what changed in
// docs/annual-report-json.md.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchemaText } from '../../electron/render/annual-report/report-schema.ts';

const file = path.resolve(import.meta.dirname, '../../docs/annual-report.schema.json');
writeFileSync(file, reportSchemaText());
