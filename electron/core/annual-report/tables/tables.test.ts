import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../document.ts';
import { ReportTable as ReportTableSchema } from '../document.ts';
import { sampleFigures, suqianFigures } from '../testing/sample-year.ts';
import { publicationsTable } from './publications-table.ts';
import { remediesTable } from './remedies-table.ts';
import { requestsTable } from './requests-table.ts';

/** The grid with every cell's text in all the places it covers; throws where two cells meet. */
function grid(table: ReportTable): string[][] {
  const width = table.columnWidths.length;
  const places: (string | undefined)[][] = table.rows.map(() => Array.from({ length: width }));
  table.rows.forEach((row, at) => {
    for (const cell of row) {
      const column = places[at]?.findIndex((place) => place === undefined) ?? -1;
      for (let y = at; y < at + cell.rowSpan; y += 1) {
        for (let x = column; x < column + cell.colSpan; x += 1) {
          const line = places[y];
          if (!line || x >= width || x < 0 || line[x] !== undefined) {
            throw new Error(`cell ${cell.text} of row ${at} doesn't fit`);
          }
          line[x] = cell.text;
        }
      }
    }
  });
  return places.map((line) =>
    line.map((place) => {
      if (place === undefined) throw new Error('a place of the grid is empty');
      return place;
    }),
  );
}

function numbers(table: ReportTable): string[] {
  return table.rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : []));
}

describe('table 三 of the 2019 form', () => {
  const table = requestsTable(sampleFigures({ 'table3.C34.business': 7 }), 'form-2019');

  it('fills its grid of 10 columns and 26 rows without gap or overlap', () => {
    const rows = grid(table);
    expect(rows).toHaveLength(26);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(() => ReportTableSchema.parse(table)).not.toThrow();
  });

  it('has 23 number lines of 7 columns, each cell another figure', () => {
    expect(numbers(table)).toHaveLength(161);
    expect(new Set(numbers(table)).size).toBe(161);
  });

  it('prints the headings of the form', () => {
    const rows = grid(table);
    const identity = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
    expect(rows[0]?.slice(2, 5)).toEqual([identity, '申请人情况', '申请人情况']);
    expect(rows[2]?.slice(3)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
  });

  it('prints the lines in the order and with the texts of the form', () => {
    const labels = grid(table).map((row) => row.slice(0, 3));
    const unique = labels.slice(3).map((texts) => [...new Set(texts)].join(' | '));
    expect(unique).toMatchInlineSnapshot(`
      [
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "三、本年度办理结果 | （一）予以公开",
        "三、本年度办理结果 | （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        "三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密",
        "三、本年度办理结果 | （三）不予公开 | 2.其他法律行政法规禁止公开",
        "三、本年度办理结果 | （三）不予公开 | 3.危及“三安全一稳定”",
        "三、本年度办理结果 | （三）不予公开 | 4.保护第三方合法权益",
        "三、本年度办理结果 | （三）不予公开 | 5.属于三类内部事务信息",
        "三、本年度办理结果 | （三）不予公开 | 6.属于四类过程性信息",
        "三、本年度办理结果 | （三）不予公开 | 7.属于行政执法案卷",
        "三、本年度办理结果 | （三）不予公开 | 8.属于行政查询事项",
        "三、本年度办理结果 | （四）无法提供 | 1.本机关不掌握相关政府信息",
        "三、本年度办理结果 | （四）无法提供 | 2.没有现成信息需要另行制作",
        "三、本年度办理结果 | （四）无法提供 | 3.补正后申请内容仍不明确",
        "三、本年度办理结果 | （五）不予处理 | 1.信访举报投诉类申请",
        "三、本年度办理结果 | （五）不予处理 | 2.重复申请",
        "三、本年度办理结果 | （五）不予处理 | 3.要求提供公开出版物",
        "三、本年度办理结果 | （五）不予处理 | 4.无正当理由大量反复申请",
        "三、本年度办理结果 | （五）不予处理 | 5.要求行政机关确认或重新出具已获取信息",
        "三、本年度办理结果 | （六）其他处理",
        "三、本年度办理结果 | （七）总计",
        "四、结转下年度继续办理",
      ]
    `);
  });

  it('puts a number where its line and its column meet', () => {
    const rows = grid(table);
    const row = rows.find(([, , label]) => label === '4.保护第三方合法权益');
    expect(row?.slice(3)).toEqual(['0', '7', '0', '0', '0', '0', '0']);
  });
});

describe('table 三 of the 2021 form', () => {
  const table = requestsTable(suqianFigures(), 'form-2021');

  it('fills its grid of 10 columns and 28 rows without gap or overlap', () => {
    const rows = grid(table);
    expect(rows).toHaveLength(28);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(() => ReportTableSchema.parse(table)).not.toThrow();
  });

  it('has 25 number lines of 7 columns, each cell another figure', () => {
    expect(numbers(table)).toHaveLength(175);
    expect(new Set(numbers(table)).size).toBe(175);
  });

  it('joins the 22 results of the year under one label', () => {
    const label = table.rows.flat().find(({ text }) => text === '三、本年度办理结果');
    expect(label).toMatchObject({ rowSpan: 22, colSpan: 1 });
  });

  it('prints a real city’s total column line by line (宿迁市 2024)', () => {
    const lines = grid(table).slice(3);
    const printed = lines.map((row) => `${[...new Set(row.slice(1, 3))].join(' | ')} ${row[9]}`);
    expect(printed).toMatchInlineSnapshot(`
      [
        "一、本年新收政府信息公开申请数量 3525",
        "二、上年结转政府信息公开申请数量 121",
        "（一）予以公开 1431",
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 471",
        "（三）不予公开 | 1.属于国家秘密 2",
        "（三）不予公开 | 2.其他法律行政法规禁止公开 1",
        "（三）不予公开 | 3.危及“三安全一稳定” 4",
        "（三）不予公开 | 4.保护第三方合法权益 17",
        "（三）不予公开 | 5.属于三类内部事务信息 21",
        "（三）不予公开 | 6.属于四类过程性信息 11",
        "（三）不予公开 | 7.属于行政执法案卷 23",
        "（三）不予公开 | 8.属于行政查询事项 13",
        "（四）无法提供 | 1.本机关不掌握相关政府信息 897",
        "（四）无法提供 | 2.没有现成信息需要另行制作 36",
        "（四）无法提供 | 3.补正后申请内容仍不明确 8",
        "（五）不予处理 | 1.信访举报投诉类申请 87",
        "（五）不予处理 | 2.重复申请 27",
        "（五）不予处理 | 3.要求提供公开出版物 0",
        "（五）不予处理 | 4.无正当理由大量反复申请 3",
        "（五）不予处理 | 5.要求行政机关确认或重新出具已获取信息 0",
        "（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 77",
        "（六）其他处理 | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 38",
        "（六）其他处理 | 3.其他 354",
        "（七）总计 3521",
        "四、结转下年度继续办理 125",
      ]
    `);
  });
});

describe('table 四', () => {
  const table = remediesTable(sampleFigures({ 'table4.litigation-direct.corrected': 2 }));

  it('has 15 numbers under three rows of headings', () => {
    const rows = grid(table);
    expect(rows).toHaveLength(4);
    expect(numbers(table)).toHaveLength(15);
    expect(rows[3]?.join('')).toBe('000000200000000');
    expect(rows[0]?.[0]).toBe('行政复议');
    expect(rows[0]?.[14]).toBe('行政诉讼');
    expect(rows[1]?.slice(4, 6)).toEqual(['总计', '未经复议直接起诉']);
    expect(rows[1]?.[10]).toBe('复议后起诉');
    expect(rows[2]).toEqual([
      ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ]);
  });
});

describe('table 二 of the 2019 form', () => {
  const table = publicationsTable(
    sampleFigures({ 'table2.procurement.amount': 25_100_000, 'table2.licence.change': -8 }),
    'form-2019',
  );

  it('prints items, headings and lines in the order of the form', () => {
    expect(grid(table).map((row) => row.join(' | '))).toMatchInlineSnapshot(`
      [
        "第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项",
        "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量",
        "规章 | 0 | 0 | 0",
        "规范性文件 | 0 | 0 | 0",
        "第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项",
        "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量",
        "行政许可 | 0 | -8 | 0",
        "其他对外管理服务事项 | 0 | 0 | 0",
        "第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项",
        "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量",
        "行政处罚 | 0 | 0 | 0",
        "行政强制 | 0 | 0 | 0",
        "第二十条第（八）项 | 第二十条第（八）项 | 第二十条第（八）项 | 第二十条第（八）项",
        "信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减",
        "行政事业性收费 | 0 | 0 | 0",
        "第二十条第（九）项 | 第二十条第（九）项 | 第二十条第（九）项 | 第二十条第（九）项",
        "信息内容 | 采购项目数量 | 采购总金额 | 采购总金额",
        "政府集中采购 | 0 | 251000元 | 251000元",
      ]
    `);
  });

  it('gives money in yuan, with its unit in the cell', () => {
    const cell = table.rows.flat().find(({ text }) => text === '251000元');
    expect(cell).toMatchObject({ kind: 'figure', value: 251_000 });
  });
});

describe('table 二 of the 2021 form', () => {
  const table = publicationsTable(
    sampleFigures({
      ...{ 'table2.normative.issued': 50, 'table2.normative.repealed': 227 },
      ...{ 'table2.normative.inForce': 420, 'table2.licence.decisions': 12 },
      'table2.charge.amount': 190_457_379,
    }),
    'form-2021',
  );

  it('prints items, headings and lines in the order of the form', () => {
    expect(grid(table).map((row) => row.join(' | '))).toMatchInlineSnapshot(`
      [
        "第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项",
        "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
        "规章 | 0 | 0 | 0",
        "行政规范性文件 | 50 | 227 | 420",
        "第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项",
        "信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量",
        "行政许可 | 12 | 12 | 12",
        "第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项",
        "信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量",
        "行政处罚 | 0 | 0 | 0",
        "行政强制 | 0 | 0 | 0",
        "第二十条第（八）项 | 第二十条第（八）项 | 第二十条第（八）项 | 第二十条第（八）项",
        "信息内容 | 本年收费金额（单位：万元） | 本年收费金额（单位：万元） | 本年收费金额（单位：万元）",
        "行政事业性收费 | 190.457379 | 190.457379 | 190.457379",
      ]
    `);
  });

  it('gives a single number the room of all three columns', () => {
    const figures = table.rows.flat().filter((cell) => cell.kind === 'figure');
    expect(figures.map(({ colSpan }) => colSpan)).toEqual([1, 1, 1, 1, 1, 1, 3, 3, 3, 3]);
  });

  it.each([
    [0, '0'],
    [1, '0.000001'],
    [223_000, '0.223'],
    [1_000_000, '1'],
    [190_457_379, '190.457379'],
    [59_237_244_900, '59237.2449'],
    [100_000_000_000, '100000'],
  ])('prints %d fen as %s 万元', (fen, text) => {
    const figures = sampleFigures({ 'table2.charge.amount': fen });
    const cells = publicationsTable(figures, 'form-2021').rows.flat();
    const cell = cells.find((each) => each.kind === 'figure' && each.figure.endsWith('.amount'));
    expect(cell).toMatchObject({ text, value: fen / 1_000_000 });
  });
});
