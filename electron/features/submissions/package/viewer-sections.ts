// The parts of 打开我.html around the report: whose package it is, the check, the files, the receipt.

import type { PackageFile } from '../../../core/submissions/package-manifest.ts';
import { versionName } from '../../../core/submissions/package-names.ts';
import { escapeMarkup } from '../../../render/printable.ts';
import { fileMeaning, fileSize } from './file-words.ts';
import type { ViewerContent } from './viewer-content.ts';

/** The parts before the report, in their order. */
export function viewerSections(content: ViewerContent): readonly string[] {
  return [heading(content), checking(content), files(content.files), receipt(content)];
}

function heading({ organ, year, reportVersion, facts }: ViewerContent): string {
  const draft =
    reportVersion === 0
      ? '<p class="draft">草稿：没有签发定稿，不作为正式报送，不出回执。</p>'
      : '';
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th scope="row">${escapeMarkup(label)}</th><td>${escapeMarkup(value)}</td></tr>`,
  );
  return `<header class="desk">
<p class="kind">政府信息公开工作年度报告 · 报送包</p>
<h1>${escapeMarkup(organ)} ${year} 年度（${versionName(reportVersion)}）</h1>
${draft}
<table class="list facts"><caption>基本情况</caption><tbody>${rows.join('')}</tbody></table>
<p class="no-print"><button type="button" id="print" class="plain">打印本页</button></p>
</header>`;
}

function checking({ name }: ViewerContent): string {
  return `<section class="desk" aria-labelledby="check-title">
<h2 id="check-title">核对本包文件</h2>
<div class="no-print">
<p id="too-old" class="unsure">未能验证：这个浏览器太旧，或者处在兼容模式，不能核对。请换用 Edge、Chrome、360 安全浏览器（极速模式）或者火狐打开本页。</p>
<p id="how">点下面虚线框里的按钮，选中本页所在的文件夹“${escapeMarkup(name)}”；浏览器问是否“上传”时点“上传”，文件只在这台电脑上读取，不会传到任何地方。也可以把这个文件夹直接拖进框里。</p>
<p><label for="folder">报送包文件夹</label>
<input class="folder" id="folder" type="file" webkitdirectory multiple disabled aria-describedby="how"></p>
<p id="progress" role="status"></p>
</div>
<div id="verdict" tabindex="-1" hidden></div>
</section>`;
}

function files(list: readonly PackageFile[]): string {
  const rows = list.map(
    ({ path, bytes, sha256 }) => `<tr>
<td><a href="${escapeMarkup(address(path))}">${escapeMarkup(path)}</a><br>${fileMeaning(path)}</td>
<td class="bytes">${fileSize(bytes)}</td>
<td>${sha256.slice(0, 16)}</td>
<td data-file="${escapeMarkup(path)}">未核对</td>
</tr>`,
  );
  return `<section class="desk" aria-labelledby="files-title">
<h2 id="files-title">文件清单</h2>
<table class="list"><caption>点文件名可以打开</caption>
<thead><tr><th scope="col">文件</th><th scope="col">大小</th><th scope="col">校验码（SHA-256 前 16 位）</th><th scope="col">核对</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
</section>`;
}

/** A relative address; the slashes between folders stay. */
const address = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function receipt({ reportVersion }: ViewerContent): string {
  if (reportVersion === 0) return '';
  return `<section class="desk no-print" aria-labelledby="receipt-title">
<h2 id="receipt-title">回执</h2>
<p id="receipt-wait">请先核对文件，再填写回执。</p>
<form id="receipt-form" hidden novalidate>
<fieldset aria-describedby="decision-fault"><legend>结论</legend>
<label><input type="radio" name="decision" id="accepted" value="accepted"> 接收</label>
<label><input type="radio" name="decision" id="returned" value="returned"> 退回</label>
<p class="bad" id="decision-fault"></p></fieldset>
${field('reason', '退回的理由（接收的可以不填）', '<textarea id="reason" rows="3" maxlength="1000" aria-describedby="reason-fault"></textarea>')}
${field('receiver', '接收机关', '<input id="receiver" maxlength="100" aria-describedby="receiver-fault">')}
${field('by', '接收人', '<input id="by" maxlength="100" required aria-describedby="by-fault">')}
${field('onDate', '日期', '<input id="onDate" type="date" required aria-describedby="onDate-fault">')}
<p><button type="submit">生成回执</button></p>
</form>
<div id="receipt-made" class="ok" tabindex="-1" hidden></div>
</section>`;
}

function field(id: string, label: string, input: string): string {
  return `<div class="field"><label for="${id}">${label}</label>
${input}
<p class="bad" id="${id}-fault"></p></div>`;
}
