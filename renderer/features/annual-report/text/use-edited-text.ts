// The text while it is edited: kept as a draft on this PC until it is saved.

import { useCallback, useEffect, useState } from 'react';
import type { TextSource } from '../../../../electron/core/annual-report/contract.ts';
import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import type {
  Narrative,
  NarrativeBlock,
} from '../../../../electron/core/annual-report/narrative.ts';
import type { SectionKey } from '../../../../electron/core/annual-report/templates.ts';
import { CallError } from '../../../ipc/client.ts';
import { useCommand } from '../../../ipc/use-call.ts';
import { useDesk } from '../../../ui/desk-context.ts';
import { draftsOf } from '../../../ui/form/drafts.ts';
import { draftNarrative } from './narrative-draft.ts';

interface TextKey {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly stored: Narrative;
}

export interface EditedText {
  readonly narrative: Narrative;
  /** Counts up when the text is another one and the editors begin anew. */
  readonly generation: number;
  readonly change: (section: SectionKey, blocks: readonly NarrativeBlock[]) => void;
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
  const [drafts] = useState(() =>
    draftsOf(window.localStorage, scope, `annualReport.text.${year}.${template}`),
  );
  const [{ narrative, isEdited }, setText] = useState({ narrative: stored, isEdited: false });
  const [generation, setGeneration] = useState(0);
  const [offered, setOffered] = useState(() => draftNarrative(drafts.read()));
  const command = useCommand('annualReport.saveNarrative');
  useEffect(() => {
    if (isEdited) drafts.keep(narrative);
  }, [drafts, narrative, isEdited]);

  const change = useCallback((section: SectionKey, blocks: readonly NarrativeBlock[]): void => {
    setText((known) => ({
      narrative: { ...known.narrative, [section]: [...blocks] },
      isEdited: true,
    }));
  }, []);

  function forget(): void {
    drafts.remove();
    setText((known) => ({ ...known, isEdited: false }));
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
      return null;
    }
  }

  return {
    ...{ narrative, generation, change, save, offered, forget },
    isSaving: command.isRunning,
    error: command.error,
    restore: () => {
      if (offered) setText({ narrative: offered, isEdited: true });
      setGeneration((last) => last + 1);
      setOffered(null);
    },
  };
}
