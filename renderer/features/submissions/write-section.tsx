import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox } from 'antd';
import { useNavigate } from 'react-router';
import { useNotice } from '../../ui/notice.tsx';
import { isUnderWay, useHeldWork, useStart } from './held-task.ts';
import { StopButton } from './stop-button.tsx';
import { useStickIsBusy, writing } from './stick-work.ts';
import type { WritingOrder } from './stick-work.ts';
import type { Target } from './target.ts';
import { useFocusAtEnd } from './use-focus-at-end.ts';
import { WorkProgress } from './work-progress.tsx';
import { WriteOutcome } from './write-outcome.tsx';

interface WriteSectionProps {
  readonly year: number;
  /** What would be written: the frozen version, 0 for a draft; null while it is asked for. */
  readonly version: number | null;
  readonly target: Target | null;
  /** The stick was ejected. */
  readonly onEjected: () => void;
}

/** Makes and writes the package, says how far it is, and can stop. */
export function WriteSection({
  year,
  version,
  target,
  onEjected,
}: WriteSectionProps): ReactElement {
  const { running, ended } = useWork(year, version);
  const start = useWriting();
  const isBusy = useStickIsBusy();
  const [withAnnex, setWithAnnex] = useState(false);
  const { section, outcome } = useFocusAtEnd(running !== null);
  return (
    <div ref={section} className="submission-part">
      <Checkbox
        checked={withAnnex}
        disabled={isBusy}
        onChange={({ target: { checked } }) => setWithAnnex(checked)}
      >
        附上数据图表（附件，PDF）
      </Checkbox>
      <div className="submission-row">
        <WriteButton
          target={target}
          isAgain={ended?.end.kind === 'done' && ended.about.year === year}
          onStart={(on) => void start({ year, target: on }, withAnnex)}
        />
        {running && <StopButton>停止写入</StopButton>}
      </div>
      {running && (
        <WorkProgress
          what={`把 ${running.about.year} 年度的报送包写到 ${running.about.target.name}`}
          progress={running.progress}
        />
      )}
      <div ref={outcome} tabIndex={-1} className="submission-outcome">
        {ended && (
          <WriteOutcome year={year} order={ended.about} end={ended.end} onEjected={onEjected} />
        )}
      </div>
    </div>
  );
}

/** The writing that is under way, or what became of the last one. */
function useWork(year: number, version: number | null) {
  const work = useHeldWork(writing);
  if (work === null) return { running: null, ended: null };
  const { about, end } = work;
  if (end === null) return { running: work, ended: null };
  // The report was frozen or unfrozen since the package was written.
  const isOutdated =
    end.kind === 'done' &&
    about.year === year &&
    version !== null &&
    end.result.version !== version;
  return { running: null, ended: isOutdated ? null : { about, end } };
}

interface WriteButtonProps {
  readonly target: Target | null;
  /** One of the year was written already. */
  readonly isAgain: boolean;
  readonly onStart: (target: Target) => void;
}

function WriteButton({ target, isAgain, onStart }: WriteButtonProps): ReactElement {
  const isRunning = isUnderWay(useHeldWork(writing));
  const isBusy = useStickIsBusy();
  return (
    <>
      <Button
        type={isAgain ? 'default' : 'primary'}
        className="submission-write"
        disabled={target === null || (isBusy && !isRunning)}
        loading={isRunning}
        onClick={() => target && onStart(target)}
      >
        {buttonText(target, isAgain)}
      </Button>
      {target === null && !isRunning && (
        <span className="desk-quiet">请先选择 U 盘或者文件夹。</span>
      )}
    </>
  );
}

function buttonText(target: Target | null, isAgain: boolean): string {
  if (target === null) return '写入报送包';
  return `${isAgain ? '再写一份' : '写入报送包'}到 ${target.shortName}`;
}

/** Writes; whoever has gone to another page meanwhile is told there when it is done. */
function useWriting() {
  const start = useStart(writing);
  const { saved } = useNotice();
  const navigate = useNavigate();
  return async (order: WritingOrder, withAnnex: boolean): Promise<void> => {
    const { year, target } = order;
    const end = await start(order, { year, folderHandle: target.handle, withAnnex });
    if (end?.kind !== 'done' || writing.isShown()) return;
    saved({
      what: `${year} 年度的报送包已写到 ${target.shortName}，并且核对一致。`,
      next: `短码 ${end.result.shortCode}`,
      actions: [{ label: '回到报送', onClick: () => void navigate('/annual-report/submission') }],
    });
  };
}
