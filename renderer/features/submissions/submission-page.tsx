import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Alert } from 'antd';
import type { LifeView } from '../../../electron/core/annual-report/life/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { AnswerSection } from './answer-section.tsx';
import { FolderCheck } from './folder-check.tsx';
import { PackageList } from './package-list.tsx';
import { QrSection } from './qr-section.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useTarget } from './use-target.ts';
import { WriteSection } from './write-section.tsx';

/** 报送: the package onto a stick, checked; then the county's answer. */
export function SubmissionPage(): ReactElement {
  const { year } = useDesk();
  const life = useQueryCall('annualReport.life', { year });
  // Beside the year: whoever turns to another one does not choose the stick again.
  const stick = useTarget();
  return (
    <Page title={`报送 ${year} 年度报告`} back={{ to: '/annual-report', label: '年度报告' }}>
      <div className="submission-sections">
        {life.data?.isFrozen === false && <DraftWarning year={year} />}
        <Part
          title="一、选择 U 盘"
          help="插好 U 盘后点“重新查找”。也可以写到一个文件夹里，再自己复制。"
        >
          <TargetChoice state={stick} />
        </Part>
        <Part
          title={life.data ? writeTitle(life.data) : '二、写入报送包'}
          help="写完以后每个文件都从盘上逐字节读回核对，核对通过才算写好。中途停止或者拔出，盘上不会留下不完整的报送包。"
        >
          <WriteSection
            year={year}
            version={life.data ? versionToWrite(life.data) : null}
            target={stick.target}
            onEjected={stick.letGo}
          />
        </Part>
        <Loaded query={life}>{(view) => <Afterwards key={year} life={view} />}</Loaded>
      </div>
    </Page>
  );
}

function versionToWrite({ isFrozen, version }: LifeView): number {
  return isFrozen ? version : 0;
}

function writeTitle({ isFrozen, version }: LifeView): string {
  return isFrozen ? `二、写入第 ${version} 版报送包` : '二、写入草稿';
}

function DraftWarning({ year }: { readonly year: number }): ReactElement {
  return (
    <Alert
      type="warning"
      showIcon
      title={`${year} 年度报告还没有定稿，现在写出的是草稿`}
      description="草稿没有经过审核和签发，报送包里和报送单上都会标明“草稿”，不能作为正式报送。正式报送前请先在“年度报告”审核、签发、定稿。"
    />
  );
}

interface PartProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A stretch of the way, with what has to be known for it. */
function Part({ title, help, children }: PartProps): ReactElement {
  const id = useId();
  return (
    <section className="desk-form-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {help !== undefined && <span className="desk-quiet">{help}</span>}
      </header>
      <div className="submission-part">{children}</div>
    </section>
  );
}

/** What comes after the stick was handed over, and the way without one. */
function Afterwards({ life }: { readonly life: LifeView }): ReactElement {
  const { year } = life;
  const packages = useQueryCall('submissions.list', { year });
  return (
    <>
      <Part
        title="三、上级的答复"
        help="上级核对后会给回执文件，或者在电话里、纸上说出报送包的短码。登记答复后，这次报送就办结了。"
      >
        <AnswerSection life={life} packages={packages.data ?? []} />
      </Part>
      <Part title="四、写过的报送包">
        <Loaded query={packages}>{(rows) => <PackageList rows={rows} life={life} />}</Loaded>
        <FolderCheck known={packages.data ?? []} />
      </Part>
      <Part
        title="五、不允许使用 U 盘时"
        help="把表二、表三、表四印成一组二维码，上级用扫码枪或者手机扫进电脑，数字和报送包里的一样。"
      >
        <QrSection year={year} />
      </Part>
    </>
  );
}
