// 办理流程说明, drawn from the table that decides (core/requests/lifecycle.ts): it can't say anything else.

import { useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import { REQUEST_STATES, RequestState } from '../../../../../electron/core/requests/kinds.ts';
import { Page } from '../../../../ui/page.tsx';
import { StatusTag } from '../../../../ui/status-tag.tsx';
import { RequestsPages } from '../../requests-pages.tsx';
import { stateLook } from '../../state-look.ts';
import { STATE_HELP, linesFrom } from './workflow.ts';
import '../case.css';

/** Page of requests/help: each state with what may follow, by whom, with which letter and article. */
export function WorkflowHelpPage(): ReactElement {
  const places = useRef(new Map<RequestState, HTMLElement>());
  return (
    <>
      <RequestsPages />
      <Page title="办理流程说明" main={<Button onClick={() => window.print()}>打印</Button>}>
        <nav className="case-states" aria-label="状态">
          {RequestState.options.map((state) => (
            <Button
              key={state}
              size="small"
              onClick={() => places.current.get(state)?.scrollIntoView({ block: 'start' })}
            >
              {REQUEST_STATES[state]}
            </Button>
          ))}
        </nav>
        {RequestState.options.map((state) => (
          <section
            key={state}
            className="case-panel case-state"
            aria-label={REQUEST_STATES[state]}
            ref={(element) => {
              if (element) places.current.set(state, element);
            }}
          >
            <header>
              <h2>
                <StatusTag look={stateLook(state)} word={REQUEST_STATES[state]} />
              </h2>
              <span className="case-state-help">{STATE_HELP[state]}</span>
            </header>
            <StateTable state={state} />
          </section>
        ))}
      </Page>
    </>
  );
}

function StateTable({ state }: { readonly state: RequestState }): ReactElement {
  const lines = linesFrom(state);
  if (lines.length === 0) return <p className="desk-quiet">没有后续的步骤。</p>;
  return (
    <table className="case-table">
      <thead>
        <tr>
          <th scope="col">可以办理</th>
          <th scope="col">办理以后</th>
          <th scope="col">谁来办</th>
          <th scope="col">制发的文书</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ step, label, becomes, who, letter, article }) => (
          <tr key={step}>
            <th scope="row">{label}</th>
            <td>{becomes}</td>
            <td>{who}</td>
            <td>{letter === '' ? '—' : letter}</td>
            <td>{article === '' ? '—' : article}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
