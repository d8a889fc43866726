// The office's own wording of each kind of letter: what the law says stands, the rest is its own.

import type { ReactElement } from 'react';
import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { Output } from '../../../../../electron/core/contract.ts';
import { LETTERS, LetterKind } from '../../../../../electron/core/requests/letters/kinds.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import { Loaded } from '../../../../ui/loaded.tsx';
import { Page } from '../../../../ui/page.tsx';
import { RequestsPages } from '../../requests-pages.tsx';
import { WordingForm } from './wording-form.tsx';
import '../case.css';

type Wording = Output<'requests.wordings'>[number];

/** Page of requests/wordings; the letter is in the address. */
export function WordingsPage(): ReactElement {
  const wordings = useQueryCall('requests.wordings', {});
  const [params, setParams] = useSearchParams();
  const asked = LetterKind.safeParse(params.get('kind'));
  const kind = asked.success ? asked.data : 'reply';
  return (
    <>
      <RequestsPages />
      <Page
        title="文书用语"
        filters={
          <>
            <Select
              className="case-wording-kind"
              aria-label="文书"
              value={kind}
              options={LetterKind.options.map((value) => ({
                value,
                label: `${LETTERS[value].title}${rewordedMark(wordings.data, value)}`,
              }))}
              onChange={(value) => setParams({ kind: value }, { replace: true })}
            />
            <span className="desk-quiet">
              只影响以后制发的文书；已经制发的不变，每次保存都留一个版本。
            </span>
          </>
        }
      >
        <Loaded query={wordings}>
          {(all) =>
            all
              .filter((wording) => wording.kind === kind)
              .map((wording) => <WordingForm key={wording.kind} wording={wording} />)
          }
        </Loaded>
      </Page>
    </>
  );
}

function rewordedMark(wordings: readonly Wording[] | undefined, kind: LetterKind): string {
  const wording = wordings?.find((one) => one.kind === kind);
  return wording?.parts.some(({ text, proposed }) => text !== proposed) === true
    ? '（已改写）'
    : '';
}
