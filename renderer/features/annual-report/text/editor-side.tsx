import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Tabs } from 'antd';
import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import {
  COPIED_FROM,
  WORTH_SAYING_FROM,
} from '../../../../electron/core/annual-report/similarity.ts';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { FindingList } from '../finding-list.tsx';
import { mendAddress } from '../report-address.ts';
import { EditorPreview } from './editor-preview.tsx';
import { LastTextView } from './last-text-view.tsx';
import type { BlockPlace } from './narrative-draft.ts';
import type { TextPreview } from './use-text-preview.ts';

interface EditorSideProps {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly preview: TextPreview;
  readonly findings: readonly Finding[];
  /** Where the caret is. */
  readonly place: BlockPlace | null;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: ((finding: Finding) => void) | undefined;
}

/** Beside the editor: the page as it becomes, last year's text, and what the check found. */
export function EditorSide(props: EditorSideProps): ReactElement {
  const { year, template, preview, findings, place, onShow, onFix } = props;
  const [open, setOpen] = useState('preview');
  const copied = preview.likeness.filter(({ share }) => share >= COPIED_FROM).length;
  return (
    <aside className="report-editor-side" aria-label="对照">
      <Tabs
        size="small"
        activeKey={open}
        onChange={setOpen}
        destroyOnHidden
        items={[
          tab(
            'preview',
            '预览',
            0,
            <EditorPreview
              year={year}
              html={preview.html}
              block={place && preview.blockOf(place)}
            />,
          ),
          tab(
            'last',
            '上年正文',
            copied,
            <LastTextView year={year} last={preview.last} nearest={nearestOf(preview, place)} />,
          ),
          tab(
            'check',
            '检查',
            findings.length,
            <FindingList
              findings={findings}
              onShow={onShow}
              {...(onFix && { onFix })}
              wayTo={({ mend }) => {
                if (mend === 'narrative') return null;
                const { to, label } = mendAddress(mend, template);
                return <LinkButton to={to}>{label}</LinkButton>;
              }}
            />,
          ),
        ]}
      />
    </aside>
  );
}

function tab(key: string, label: string, count: number, children: ReactNode) {
  return { key, label: count === 0 ? label : `${label}（${count}）`, children };
}

/** The paragraph of last year that the one at the caret is most like, from 1. */
function nearestOf({ likeness }: TextPreview, place: BlockPlace | null): number | null {
  const found = likeness.find(
    ({ section, index }) => section === place?.section && index === place.index,
  );
  return found && found.share >= WORTH_SAYING_FROM ? found.nearest + 1 : null;
}
