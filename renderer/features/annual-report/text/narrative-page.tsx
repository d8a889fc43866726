import { useState } from 'react';
import type { ReactElement } from 'react';
import { Skeleton } from 'antd';
import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import { FIRST_TEMPLATE } from '../../../../electron/core/annual-report/templates.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { useDesk } from '../../../ui/desk-context.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { NarrativeEditor } from './narrative-editor.tsx';
import { useReportAddress } from '../report-address.ts';

/** The text of the report, paragraph by paragraph, with the page beside it. */
export function NarrativePage(): ReactElement {
  const { year } = useDesk();
  const { template = FIRST_TEMPLATE } = useReportAddress();
  return <StoredText key={`${year}.${template}`} year={year} template={template} />;
}

interface StoredTextProps {
  readonly year: number;
  readonly template: ReportTemplate;
}

function StoredText({ year, template }: StoredTextProps): ReactElement {
  const query = useQueryCall('annualReport.narrative', { year, template });
  // A new editor after going back to the proposed text; saving keeps the present one.
  const [generation, setGeneration] = useState(0);
  const [begun, setBegun] = useState<number | null>(null);
  // What was shown last time may be older than what is kept by now (a fix on the report's page): an
  // editor that began with it would take the change back.
  const isKnown = query.data !== undefined && !query.isRefreshing;
  if (isKnown && begun !== generation) setBegun(generation);
  if (begun !== generation && query.error === null) return <Skeleton active />;
  return (
    <Loaded query={query}>
      {(stored) => (
        <NarrativeEditor
          key={generation}
          year={year}
          template={template}
          stored={stored}
          onReset={() => setGeneration((last) => last + 1)}
        />
      )}
    </Loaded>
  );
}
