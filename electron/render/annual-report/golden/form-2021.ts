// The full report in Form-2021, six sections with the three statutory tables.

import { ReportDocument } from '../../../core/annual-report/document.ts';
import { figure, heading, paragraph } from './blocks.ts';
import { PUBLICATIONS_TABLE_2021, REMEDIES_TABLE, REQUESTS_TABLE_2021 } from './statutory-tables.ts';

export const FORM_2021_REPORT = ReportDocument.parse({
  year: 2024,
  template: 'form-2021',
  titleLines: ['勐往乡人民政府', '2024年政府信息公开工作年度报告'],
  organ: '勐往乡人民政府',
  signedOn: '2025-01-20',
  blocks: [
    heading(1, '一、总体情况'),
    paragraph(
      '本报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条的规定编制，统计期限自2024年1月1日起至2024年12月31日止。如有疑问，请与勐往乡党政办公室联系（地址：勐海县勐往乡大街；邮编：666214）。',
    ),
    heading(2, '（一）主动公开'),
    paragraph(
      '2024年在县人民政府门户网站发布政务信息',
      figure('publications.total', 166),
      '篇，其中通知公告',
      figure('publications.column.notice', 3),
      '条、公开目录',
      figure('publications.column.catalogue', 29),
      '条、工作动态',
      figure('publications.column.news', 134),
      '条。',
    ),
    heading(2, '（二）依申请公开'),
    paragraph(
      '2024年收到政府信息公开申请',
      figure('table3.1.7', 17),
      '件，上年结转',
      figure('table3.2.7', 27),
      '件，办结',
      figure('table3.24.7', 247),
      '件，结转下年度继续办理',
      figure('table3.25.7', 257),
      '件。',
    ),
    heading(2, '（三）政府信息管理'),
    paragraph(
      '公文起草、审核和发布各环节同步确定公开属性，先作保密审查、后对外公开，涉及个人信息的作去标识化处理。',
    ),
    heading(2, '（四）政府信息公开平台建设'),
    paragraph(
      '政府门户网站专栏与村级公开栏内容一致，为民服务中心设有查阅点，群众可以当场查阅、复印。',
    ),
    heading(2, '（五）监督保障'),
    paragraph(
      '开展集中宣传',
      figure('activities.publicity', 5),
      '次，群众满意度测评和社会评议',
      figure('surveys.rounds', 6),
      '次。工作考核、社会评议和责任追究结果情况：政府信息公开工作纳入年度工作考核，全年未发生需要追究责任的情形。',
    ),
    heading(1, '二、主动公开政府信息情况'),
    PUBLICATIONS_TABLE_2021,
    heading(1, '三、收到和处理政府信息公开申请情况'),
    REQUESTS_TABLE_2021,
    heading(1, '四、政府信息公开行政复议、行政诉讼情况'),
    REMEDIES_TABLE,
    heading(1, '五、存在的主要问题及改进情况'),
    paragraph(
      '一是公开内容与群众需求结合不够紧密；二是群众对申请公开的途径了解不多。下一步，对照《条例》逐项补齐短板，组织业务培训，多形式开展宣传。',
    ),
    heading(1, '六、其他需要报告的事项'),
    paragraph(
      '2024年受理“12345”政府热线',
      figure('hotline.accepted', 9),
      '条，全部在规定时限内办结。2024年发出信息处理费收费通知',
      figure('fees.notices', 3),
      '件，总金额',
      figure('fees.noticed', 250000, '2500'),
      '元，实际收取',
      figure('fees.amount', 223000, '2230'),
      '元。',
    ),
  ],
});
