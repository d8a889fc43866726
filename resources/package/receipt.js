// 回执 as the page on the stick makes it; read by electron/core/submissions/receipt.ts.

const FORMAT = 'gongkai-desk/receipt';

/** What the checksum is taken of: every value in this order, as JSON. */
export function receiptSeal(answer) {
  const { organ, year, reportVersion, packageName, shortCode, manifestHash } = answer;
  const { decision, reason, receiver, by, onDate, faults } = answer;
  return JSON.stringify([
    ...[FORMAT, 1, organ, year, reportVersion, packageName],
    ...[shortCode, manifestHash, decision, reason, receiver, by, onDate, faults],
  ]);
}

/**
 * The text of the receipt's file.
 * @param {(text: string) => Promise<string>} hash SHA-256 of a text's UTF-8 in hexadecimal
 */
export async function receiptText(answer, hash) {
  const checksum = await hash(receiptSeal(answer));
  const { organ, year, reportVersion, packageName, shortCode, manifestHash } = answer;
  const { decision, reason, receiver, by, onDate, faults } = answer;
  const content = {
    ...{ format: FORMAT, version: 1, organ, year, reportVersion, packageName, shortCode },
    ...{ manifestHash, decision, reason, receiver, by, onDate, faults, checksum },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** 回执-勐往乡人民政府-2020-XXXX-XXXX-XXXX.json */
export function receiptName({ organ, year, shortCode }) {
  const office = Array.from(organ).slice(0, 40).join('');
  return `回执-${office}-${year}-${shortCode}.json`.replace(/[\\/:*?"<>|]/g, '_');
}

// eslint-disable-next-line no-control-regex -- control characters are what must not be in a text
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Text as it is typed: without control characters and the blanks around it, at most so many characters. */
export function typedText(text, most) {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim().slice(0, most);
}

/** What is still missing in a filled-in form, as sentences by field; empty when nothing is. */
export function receiptFaults({ decision, reason, by, onDate }, isWhole) {
  const faults = {};
  if (decision !== 'accepted' && decision !== 'returned') faults.decision = '请选择接收还是退回';
  if (decision === 'accepted' && !isWhole) {
    faults.decision = '核对没有通过的报送包不能接收，请选择退回';
  }
  if (decision === 'returned' && reason === '') faults.reason = '请写明退回的理由';
  if (by === '') faults.by = '请填写接收人';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(onDate)) faults.onDate = '请填写日期，例如 2021-01-29';
  return faults;
}
