// What is published for the county's IT staff: `vitest run <this file> --update` writes the schemas anew.
// A change of a model raises its version, and docs/package.md tells readers what changed.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { LocalDateField } from '../../../core/calendar/local-date.ts';
import { buildManifest } from '../../../core/submissions/build-manifest.ts';
import { PackageManifest } from '../../../core/submissions/package-manifest.ts';
import { Receipt, makeReceipt } from '../../../core/submissions/receipt.ts';
import { hashOf } from '../../../platform/file-store.ts';
import { PRINTED_REPORTS } from '../../../render/annual-report/golden/printed.ts';
import { draftReport, signedReport } from './testing/printed.ts';

const docs = path.resolve(import.meta.dirname, '../../../../docs');

function schemaText(schema: z.ZodType, name: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      // The field checks its days by a function, which no schema can say.
      if (Object.is(zodSchema, LocalDateField))
        jsonSchema.pattern = String.raw`^\d{4}-\d{2}-\d{2}$`;
    },
  });
  return `${JSON.stringify({ $schema, $id: `urn:gongkai-desk:${name}:1`, ...rest }, null, 2)}\n`;
}

const published = (name: string) => {
  const text = readFileSync(path.join(docs, `${name}.schema.json`), 'utf8');
  const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema);
};

test('the published schemas are those of the models', async () => {
  await expect(schemaText(PackageManifest, 'package')).toMatchFileSnapshot(
    path.join(docs, 'package-manifest.schema.json'),
  );
  await expect(schemaText(Receipt, 'receipt')).toMatchFileSnapshot(
    path.join(docs, 'receipt.schema.json'),
  );
});

describe('keeps to its schema', () => {
  const facts = { files: [], auditCode: '', madeAt: '2021-01-28T01:00:00.000Z', program: '0.1.0' };
  const printed = [signedReport(), draftReport(), ...PRINTED_REPORTS.map(([, report]) => report)];

  test.each(printed)('包内清单 of $document.template, version $version', (report) => {
    const validate = published('package-manifest');
    validate(JSON.parse(JSON.stringify(buildManifest(report, facts))));
    expect(validate.errors).toBeNull();
    validate({ ...buildManifest(report, facts), year: '2020' });
    expect(validate.errors).not.toBeNull();
  });

  test('a receipt', () => {
    const validate = published('receipt');
    const receipt = makeReceipt(
      {
        ...{ organ: '勐往乡人民政府', year: 2020, reportVersion: 1, packageName: '包' },
        ...{ shortCode: 'ABCD-EFGH-JKMN', manifestHash: 'a'.repeat(64), decision: 'accepted' },
        ...{ reason: '', receiver: '', by: '玉罕', onDate: '2021-01-29', faults: [] },
      },
      hashOf,
    );
    validate(JSON.parse(receipt));
    expect(validate.errors).toBeNull();
    validate({ ...(JSON.parse(receipt) as object), decision: 'maybe' });
    expect(validate.errors).not.toBeNull();
  });
});
