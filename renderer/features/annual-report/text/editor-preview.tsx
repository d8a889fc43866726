import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Skeleton } from 'antd';
import { PaperPreview } from '../paper-preview.tsx';
import { RecordsDrawer } from '../records-drawer.tsx';

interface EditorPreviewProps {
  readonly year: number;
  readonly html: string | undefined;
  /** The block of the page that is being edited. */
  readonly block: number | null;
}

/** The page beside the editor; its figures lead to their records here too. */
export function EditorPreview({ year, html, block }: EditorPreviewProps): ReactElement {
  const [figure, setFigure] = useState<string | undefined>(undefined);
  const marked = useMemo(() => (block === null ? null : { block }), [block]);
  if (html === undefined) return <Skeleton active />;
  return (
    <section aria-label="报告预览">
      <PaperPreview
        html={html}
        title={`${year} 年度报告预览`}
        onFigure={setFigure}
        marked={marked}
      />
      <RecordsDrawer year={year} figure={figure} onClose={() => setFigure(undefined)} />
    </section>
  );
}
