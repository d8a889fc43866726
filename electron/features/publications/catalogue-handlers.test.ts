import { beforeEach, describe, expect, test } from 'vitest';
import domains from '../../../resources/publications/domains.json' with { type: 'json' };
import legalItems from '../../../resources/publications/legal-items.json' with { type: 'json' };
import { LegalItem } from '../../core/publications/kinds.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { aDraft, addPeople, publishItem } from '../../testing/test-publications.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk('2020-12-31');
  addPeople(desk);
});

async function refusal(name: string, input: unknown) {
  const reply = await desk.call(name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

const names = async () =>
  (await desk.ask('publications.columns', {})).map(({ name }) => name).join(' ');

describe('the column tree', () => {
  test('starts as the seven columns of the township window', async () => {
    expect(await names()).toBe('通知公告 公众监督 法律法规 便民服务 公开指南 公开目录 工作动态');
  });

  test('grows to two levels and no further', async () => {
    const child = { id: null, parentId: 2, name: '政府信息公开工作年度报告' };
    const { id } = await desk.ask('publications.saveColumn', child);
    expect(await names()).toContain('公众监督 政府信息公开工作年度报告 法律法规');
    const grandchild = { id: null, parentId: id, name: '第三级' };
    expect((await refusal('publications.saveColumn', grandchild)).fields).toHaveProperty(
      'parentId',
    );
  });

  test('renames a column, but not to its neighbour’s name', async () => {
    await desk.ask('publications.saveColumn', { id: 1, parentId: null, name: '通知' });
    expect(await names()).toContain('通知 公众监督');
    const double = { id: 1, parentId: null, name: '公众监督' };
    expect((await refusal('publications.saveColumn', double)).fields).toHaveProperty('name');
    const moved = { id: 1, parentId: 2, name: '通知' };
    expect((await refusal('publications.saveColumn', moved)).fields).toHaveProperty('parentId');
  });

  test('a retired column keeps its items and takes no new ones', async () => {
    await publishItem(desk);
    await desk.ask('publications.retireColumn', { id: 1, retired: true });
    const [first] = await desk.ask('publications.columns', {});
    expect(first).toMatchObject({ name: '通知公告', retired: true, itemCount: 1 });
    expect((await refusal('publications.draft', aDraft())).fields).toHaveProperty('columnId');
    expect((await refusal('publications.retireColumn', { id: 99, retired: true })).code).toBe(
      'not-found',
    );
  });

  test('one column always stays in use', async () => {
    for (let id = 1; id <= 6; id += 1) {
      await desk.ask('publications.retireColumn', { id, retired: true });
    }
    expect((await refusal('publications.retireColumn', { id: 7, retired: true })).code).toBe(
      'not-allowed',
    );
  });

  test('is put in another order, all of a level at once', async () => {
    await desk.ask('publications.orderColumns', { parentId: null, ids: [7, 1, 2, 3, 4, 5, 6] });
    expect(await names()).toMatch(/^工作动态 通知公告/);
    const partly = { parentId: null, ids: [7, 1] };
    expect((await refusal('publications.orderColumns', partly)).code).toBe('conflict');
  });

  test('takes no argument to be read', async () => {
    expect((await refusal('publications.columns', { all: true })).code).toBe('invalid-input');
  });
});

describe('the 26 domains', () => {
  test('are those of 国办发〔2019〕54号, with the names of the older list', async () => {
    const list = await desk.ask('publications.domains', {});
    expect(list.map(({ name }) => name)).toEqual(domains.map(({ name }) => name));
    expect(new Set(list.map(({ name }) => name)).size).toBe(26);
    expect(list.find(({ name }) => name === '生态环境')?.aliases).toEqual(['环境保护']);
    expect((await refusal('publications.domains', [])).code).toBe('invalid-input');
  });

  test('are ticked where the office has business', async () => {
    await desk.ask('publications.tickDomains', { ids: [3, 13] });
    await desk.ask('publications.tickDomains', { ids: [13, 19] });
    const ticked = (await desk.ask('publications.domains', {})).filter((d) => d.hasBusiness);
    expect(ticked.map(({ name }) => name)).toEqual(['扶贫', '社会救助']);
    expect((await refusal('publications.tickDomains', { ids: [27] })).code).toBe('not-found');
  });
});

describe('rows of the 标准目录', () => {
  const row = {
    id: null,
    domainId: 3,
    matter: '财政预算',
    content: '政府预算草案和报表',
    basis: '《预算法》第十四条',
    limitText: '批准后20日内',
    limitDays: 14,
  };

  test('are saved, changed and retired; a draft under one takes its limit', async () => {
    const { id } = await desk.ask('publications.saveCatalogueRow', row);
    await desk.ask('publications.saveCatalogueRow', { ...row, id, limitDays: 3 });
    const draft = aDraft({ domainId: 3, catalogueRowId: id, limitDays: 3 });
    const item = await desk.ask('publications.draft', draft);
    const { clock, versions } = await desk.ask('publications.get', { id: item.id });
    expect(clock.dueOn).toBe('2020-08-25');
    expect(versions[0]?.catalogueMatter).toBe('财政预算');
    expect(await desk.ask('publications.catalogue', { domainId: 3 })).toEqual([
      expect.objectContaining({ id, limitDays: 3, domainName: '财政预决算', itemCount: 1 }),
    ]);
    await desk.ask('publications.retireCatalogueRow', { id, retired: true });
    expect(await desk.ask('publications.catalogue', {})).toEqual([]);
    expect(await desk.ask('publications.catalogue', { withRetired: true })).toHaveLength(1);
    expect((await refusal('publications.draft', draft)).fields).toHaveProperty('catalogueRowId');
  });

  test('are refused without their domain, matter or sense', async () => {
    const bad = { ...row, matter: '', limitDays: 0 };
    expect(Object.keys((await refusal('publications.saveCatalogueRow', bad)).fields ?? {})).toEqual(
      ['matter', 'limitDays'],
    );
    const nowhere = { ...row, domainId: 27 };
    expect((await refusal('publications.saveCatalogueRow', nowhere)).fields).toHaveProperty(
      'domainId',
    );
    expect((await refusal('publications.retireCatalogueRow', { id: 9, retired: true })).code).toBe(
      'not-found',
    );
    expect((await refusal('publications.catalogue', { domain: 3 })).code).toBe('invalid-input');
  });
});

test('the law’s items are the 15 of art. 20 and the 8 of art. 21, in order', () => {
  expect(legalItems.map(({ code }) => code)).toEqual(LegalItem.options);
});
