// The page on the stick at work: checks the folder that is chosen, shows the verdict, makes the receipt.

import { checkPackage, isOtherPackage } from './bag-check.js';
import { canHash, chosenFiles, hashText, packageAmong, readFiles } from './read-folder.js';
import { receiptFaults, receiptName, receiptText, typedText } from './receipt.js';
import { shortCodeOf } from './short-code.js';

const own = JSON.parse(document.getElementById('package').textContent);
const byId = (id) => document.getElementById(id);

/** What the last check found; null before the first. */
let lastCheck = null;

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** The verdict: 通过 only when every file was read and fits. */
function verdictOf({ files, findings }) {
  const others = findings.filter(({ kind }) => kind !== 'unreadable');
  if (others.length > 0) {
    return { kind: 'bad', words: `不通过：${findings.length} 个文件有问题` };
  }
  if (findings.length > 0) {
    return { kind: 'unsure', words: `未能验证：${findings.length} 个文件读不出来` };
  }
  return { kind: 'ok', words: `通过：${files} 个文件全部与清单一致` };
}

function showVerdict({ kind, words }, details) {
  const box = byId('verdict');
  box.className = `verdict ${kind}`;
  box.textContent = '';
  box.append(element('h3', words), ...details);
  box.hidden = false;
  box.focus();
}

function unsure(words) {
  lastCheck = null;
  byId('receipt-form').hidden = true;
  showVerdict({ kind: 'unsure', words: `未能验证：${words}` }, []);
}

function findingTable(findings) {
  const table = element('table', '', 'list');
  table.append(element('caption', '有问题的文件'));
  const head = element('tr', '');
  for (const title of ['文件', '问题']) {
    const cell = element('th', title);
    cell.scope = 'col';
    head.append(cell);
  }
  const thead = element('thead', '');
  thead.append(head);
  const tbody = element('tbody', '');
  for (const { path, message } of findings) {
    const row = element('tr', '');
    row.append(element('td', path), element('td', message));
    tbody.append(row);
  }
  table.append(thead, tbody);
  return table;
}

function codeLine(shortCode) {
  const line = element('p', '算出的报送包短码：');
  line.append(element('strong', shortCode, 'code'));
  line.append('。请与纸质报送单上的短码比对，一致的才是同一个报送包。');
  return line;
}

function markFiles(findings) {
  const faulty = new Set(findings.map(({ path }) => path.normalize('NFC')));
  for (const cell of document.querySelectorAll('[data-file]')) {
    const isFaulty = faulty.has(cell.getAttribute('data-file').normalize('NFC'));
    cell.textContent = isFaulty ? '有问题' : '一致';
    cell.className = isFaulty ? 'bad' : 'ok';
  }
}

async function check(fileList) {
  const files = packageAmong(chosenFiles(fileList), own.name);
  if (!files) {
    unsure(`选中的不是报送包。请选择文件夹“${own.name}”，不要选择整个 U 盘。`);
    return;
  }
  const progress = byId('progress');
  const { entries, texts } = await readFiles(files, (done, total) => {
    progress.textContent = `正在核对：${done}/${total}`;
  });
  progress.textContent = '核对结束。';
  if (isOtherPackage(entries, texts, own.expected)) {
    unsure('选中的是另一个报送包，不是本页所在的。请选择本页所在的文件夹。');
    return;
  }
  const findings = checkPackage(entries, texts, own.expected);
  const list = entries.find(({ path }) => path === 'manifest-sha256.txt');
  const shortCode = list && list.sha256 ? shortCodeOf(list.sha256) : null;
  lastCheck = {
    files: entries.length,
    findings,
    verdict: verdictOf({ files: entries.length, findings }),
  };
  markFiles(findings);
  const details = findings.length > 0 ? [findingTable(findings)] : [];
  showVerdict(lastCheck.verdict, shortCode ? [codeLine(shortCode), ...details] : details);
  offerReceipt();
}

function offerReceipt() {
  if (own.reportVersion === 0) return;
  byId('receipt-form').hidden = false;
  byId('receipt-wait').hidden = true;
  const isWhole = lastCheck.verdict.kind === 'ok';
  byId('accepted').disabled = !isWhole;
  if (!isWhole) {
    byId('accepted').checked = false;
    byId('returned').checked = true;
    const names = lastCheck.findings.map(({ path }) => path).join('、');
    byId('reason').value = `核对不通过：${names}`.slice(0, 1000);
  }
}

const value = (id, most) => typedText(byId(id).value, most);

function answer() {
  const chosen = document.querySelector('input[name="decision"]:checked');
  const { organ, year, reportVersion, name, shortCode, manifestHash } = own;
  return {
    ...{ organ, year, reportVersion, packageName: name, shortCode, manifestHash },
    decision: chosen ? chosen.value : '',
    reason: value('reason', 1000),
    receiver: value('receiver', 100),
    by: value('by', 100),
    onDate: value('onDate', 10),
    faults: lastCheck.findings.slice(0, 100).map(({ path }) => path.slice(0, 400)),
  };
}

function showFaults(faults) {
  for (const field of ['decision', 'reason', 'by', 'onDate']) {
    const fault = faults[field] || '';
    byId(`${field}-fault`).textContent = fault;
    const input = byId(field === 'decision' ? 'returned' : field);
    input.setAttribute('aria-invalid', String(fault !== ''));
    if (fault !== '' && Object.keys(faults)[0] === field) input.focus();
  }
}

async function giveReceipt(event) {
  event.preventDefault();
  const made = answer();
  const faults = receiptFaults(made, lastCheck.verdict.kind === 'ok');
  showFaults(faults);
  if (Object.keys(faults).length > 0) return;
  const text = await receiptText(made, hashText);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = receiptName(made);
  document.body.append(link);
  link.click();
  link.remove();
  showReceipt(made);
}

function showReceipt(made) {
  const box = byId('receipt-made');
  box.textContent = '';
  const decision = made.decision === 'accepted' ? '接收' : '退回';
  const words = `回执“${receiptName(made)}”已经保存到浏览器的下载文件夹。请把它拷给报送单位；也可以打电话告诉对方：短码 `;
  const line = element('p', words);
  line.append(
    element('strong', made.shortCode, 'code'),
    `，${decision}，${made.by}，${made.onDate}。`,
  );
  box.append(line);
  box.hidden = false;
  box.focus();
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function start() {
  byId('too-old').hidden = true;
  byId('print').addEventListener('click', () => window.print());
  // A folder dropped beside the field would replace the page.
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, (event) => {
      if (event.target !== byId('folder')) event.preventDefault();
    });
  }
  if (!canHash() || !('webkitdirectory' in byId('folder'))) {
    byId('folder').disabled = true;
    unsure(
      '这个浏览器不能计算校验码。请换用 Edge、Chrome、360 安全浏览器（极速模式）或者火狐打开本页。',
    );
    return;
  }
  byId('folder').disabled = false;
  // The same folder may be chosen again, after a file was put back.
  byId('folder').addEventListener('click', ({ target }) => {
    target.value = '';
  });
  byId('folder').addEventListener('change', ({ target }) => {
    if (target.files.length > 0)
      check(target.files).catch((error) => unsure(`核对中断（${error}）。请重试。`));
  });
  if (own.reportVersion === 0) return;
  byId('onDate').value = today();
  byId('receipt-form').addEventListener('submit', (event) => {
    giveReceipt(event).catch((error) => unsure(`回执没有生成（${error}）。请重试。`));
  });
}

start();
