// The text while it is edited: kept as a draft on this PC until it is saved.

import { useState } from 'react';
import type { TextSource } from '../../../electron/core/annual-report/contract.ts';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import type { Narrative } from '../../../electron/core/annual-report/narrative.ts';
import { CallError } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { draftsOf } from '../../ui/form/drafts.ts';
import type { BlockPlace } from './narrative-draft.ts';
import { blockId, draftNarrative, placeKey } from './narrative-draft.ts';

interface TextKey {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly stored: Narrative;
}

export interface EditedText {
  readonly narrative: Narrative;
  readonly change: (narrative: Narrative) => void;
  /** What the office refused about a block at the last saving. */
  readonly faultsOf: (place: BlockPlace) => readonly string[];
  /** Saves; null when it was refused. */
  readonly save: () => Promise<TextSource | null>;
  readonly isSaving: boolean;
  readonly error: CallError | null;
  /** A draft of an earlier sitting, until it is taken or thrown away. */
  readonly offered: Narrative | null;
  readonly restore: () => void;
  /** Throws the draft away. */
  readonly forget: () => void;
}

/** Holds the text of one template and year in the editor. */
export function useEditedText({ year, template, stored }: TextKey): EditedText {
  const { scope } = useDesk();
  const drafts = draftsOf(window.localStorage, scope, `annualReport.text.${year}.${template}`);
  const [narrative, setNarrative] = useState(stored);
  const [offered, setOffered] = useState(() => draftNarrative(drafts.read()));
  const command = useCommand('annualReport.saveNarrative');

  function forget(): void {
    drafts.remove();
    setOffered(null);
  }

  async function save(): Promise<TextSource | null> {
    try {
      const text = await command.run({ year, template, narrative });
      forget();
      return text;
    } catch (error) {
      // The hook keeps the refusal; it is shown above the text and at its block.
      if (!(error instanceof CallError)) throw error;
      focusFault(error);
      return null;
    }
  }

  return {
    narrative,
    change: (changed) => {
      setNarrative(changed);
      drafts.keep(changed);
    },
    faultsOf: (place) => command.error?.fields?.[`narrative.${placeKey(place)}.text`] ?? [],
    save,
    isSaving: command.isRunning,
    error: command.error,
    offered,
    restore: () => {
      if (offered) setNarrative(offered);
      setOffered(null);
    },
    forget,
  };
}

/** Leads to the first block that was refused. */
function focusFault({ fields = {} }: CallError): void {
  const [path = ''] = Object.keys(fields);
  const [, key] = /^narrative\.(.+)\.text$/u.exec(path) ?? [];
  if (key !== undefined) document.getElementById(blockId(key))?.focus();
}
