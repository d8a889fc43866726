import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { FigureValue } from '../../../electron/core/annual-report/figure-values.ts';
import type { ZeroArea } from '../../../electron/core/annual-report/life/zeros.ts';
import type { LifeView } from './life-words.ts';
import { ZeroItem } from './zero-item.tsx';
import { ZeroSignDrawer } from './zero-sign-drawer.tsx';
import { isAllZero, zeroSummary } from './zero-words.ts';

interface ZeroListProps {
  readonly life: LifeView;
  readonly figures: readonly FigureValue[];
}

/** Every area of the report: with data, confirmed as zero, or not yet looked at. */
export function ZeroList({ life, figures }: ZeroListProps): ReactElement {
  const { year, zeros, isFrozen } = life;
  const [signing, setSigning] = useState<readonly ZeroArea[]>([]);
  const open = zeros.filter(({ state }) => state === 'unfilled');
  const settled = zeros.filter(({ state }) => state !== 'unfilled');
  const signable = isFrozen ? [] : open.filter((area) => isAllZero(area, figures));
  const item = (area: ZeroArea): ReactElement => (
    <ZeroItem
      key={area.area}
      area={area}
      isOpen={!isFrozen}
      onSign={signable.includes(area) ? () => setSigning([area]) : null}
    />
  );
  return (
    <>
      <p className="report-check-sum">{zeroSummary(zeros)}</p>
      <ul className="report-checks" aria-label="没有数据也没有确认的方面">
        {open.map(item)}
      </ul>
      {signable.length > 1 && (
        <Button className="zero-all" block onClick={() => setSigning(signable)}>
          以上 {signable.length} 项确认为零…
        </Button>
      )}
      <ul className="report-checks" aria-label="有数据或者已确认的方面">
        {settled.map(item)}
      </ul>
      <ZeroSignDrawer year={year} areas={signing} onClose={() => setSigning([])} />
    </>
  );
}
