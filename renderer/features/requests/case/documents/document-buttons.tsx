import type { ReactElement } from 'react';
import { Button, Dropdown } from 'antd';
import type { FormKind } from '../../../../../electron/core/requests/letters/kinds.ts';
import { useTask } from '../../../../ipc/use-call.ts';
import { CallError } from '../../../../ipc/client.ts';
import { ErrorNotice } from '../../../../ui/error-notice.tsx';
import { useNotice } from '../../../../ui/notice.tsx';

/** A letter by its id, or a form of the case. */
export type ChosenDocument =
  | { readonly letterId: number; readonly form: null }
  | { readonly letterId: null; readonly form: FormKind };

interface DocumentButtonsProps {
  readonly id: number;
  readonly chosen: ChosenDocument;
}

type Format = 'docx' | 'pdf';

const FORMAT_WORDS = { docx: 'Word 文件', pdf: 'PDF' } as const satisfies Record<Format, string>;

/** Opens the document with the PC's program, or puts it into a folder. */
export function DocumentButtons({ id, chosen }: DocumentButtonsProps): ReactElement {
  const exporting = useTask('requests.exportDocument');
  const folder = useTask('files.chooseFolder');
  const { saved } = useNotice();

  async function open(format: Format): Promise<void> {
    await exporting.run({ id, ...chosen, format });
  }

  async function store(format: Format): Promise<void> {
    const place = await folder.run({ title: '文书存到哪个文件夹' });
    if (place === null) return;
    const { path } = await exporting.run({ id, ...chosen, format, folder: place.handle });
    saved({ what: `已保存到 ${path}。` });
  }

  /** A refusal is shown by the task's own error. */
  function quietly(act: Promise<void>): void {
    act.catch((error: unknown) => {
      if (!(error instanceof CallError)) throw error;
    });
  }

  return (
    <>
      <ErrorNotice error={exporting.error ?? folder.error} />
      <Button loading={exporting.isRunning} onClick={() => quietly(open('docx'))}>
        用 Word 打开
      </Button>
      <Button type="primary" loading={exporting.isRunning} onClick={() => quietly(open('pdf'))}>
        打开 PDF（打印）
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: (['docx', 'pdf'] as const).map((format) => ({
            key: format,
            label: `存为${FORMAT_WORDS[format]}…`,
            onClick: () => quietly(store(format)),
          })),
        }}
      >
        <Button>保存到文件夹</Button>
      </Dropdown>
    </>
  );
}
