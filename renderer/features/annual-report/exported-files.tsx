import type { ReactElement } from 'react';
import { Alert, Table } from 'antd';
import type { ReportExport } from '../../../electron/core/annual-report/contract.ts';
import type { ExportedFile } from '../../../electron/core/annual-report/export-format.ts';
import { sizeText } from './report-words.ts';

/** The files of an export with their fingerprints, to compare on the receiving side. */
export function ExportedFiles({ written }: { readonly written: ReportExport }): ReactElement {
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={`已导出 ${written.files.length} 个文件`}
        description={`存放在：${written.folder}`}
      />
      <Table<ExportedFile>
        aria-label="导出的文件"
        size="small"
        className="desk-table"
        rowKey="name"
        pagination={false}
        dataSource={written.files}
        columns={[
          { title: '文件', dataIndex: 'name' },
          {
            title: '大小',
            width: 90,
            align: 'right',
            render: (_, { bytes }) => <span className="desk-number">{sizeText(bytes)}</span>,
          },
          {
            title: '校验码（SHA-256）',
            render: (_, { sha256 }) => <code className="report-hash">{sha256}</code>,
          },
        ]}
      />
    </>
  );
}
