// The full report in Form-2019, six sections with the three statutory tables.

import { ReportDocument } from '../../../../core/annual-report/document.ts';
import { figure, heading, paragraph } from './blocks.ts';
import { PUBLICATIONS_TABLE, REMEDIES_TABLE, REQUESTS_TABLE } from './statutory-tables.ts';

export const FORM_2019_REPORT = ReportDocument.parse({
  year: 2020,
  template: 'form-2019',
  titleLines: ['勐往乡人民政府2020年', '政府信息公开工作年度报告'],
  organ: '勐往乡人民政府',
  signedOn: '2021-01-28',
  blocks: [
    heading(1, '一、总体情况'),
    paragraph(
      '本报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条的规定编制，统计期限自2020年1月1日起至2020年12月31日止。如对本报告有疑问，请与勐往乡党政办公室联系（地址：勐海县勐往乡大街，邮编：666214）。',
    ),
    heading(2, '（一）主动公开'),
    paragraph(
      '2020年在县人民政府门户网站发布政务信息',
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
      '2020年收到政府信息公开申请',
      figure('table3.1.7', 17),
      '件，上年结转',
      figure('table3.2.7', 27),
      '件，办结',
      figure('table3.22.7', 227),
      '件，结转下年度继续办理',
      figure('table3.23.7', 237),
      '件。',
    ),
    heading(2, '（三）政府信息管理'),
    paragraph(
      '将“五公开”纳入公文办理过程，在公文起草时即确定公开属性，明确保密审查责任和程序，建立信息公开时机、范围、方式和防止泄露个人信息的审查制度。',
    ),
    heading(2, '（四）政府信息公开平台建设'),
    paragraph(
      '在乡为民服务中心和各村为民服务站均设置政府信息查阅场所，提供公开的政府文件、办事指南及相关宣传手册供群众查阅。',
    ),
    heading(2, '（五）监督保障'),
    paragraph(
      '开展集中宣传',
      figure('activities.publicity', 5),
      '次，群众满意度测评和社会评议',
      figure('surveys.rounds', 6),
      '次。本年度政务公开工作已纳入年度综合考核，未发生需要追究责任的情形。',
    ),
    heading(1, '二、主动公开政府信息情况'),
    PUBLICATIONS_TABLE,
    heading(1, '三、收到和处理政府信息公开申请情况'),
    REQUESTS_TABLE,
    heading(1, '四、政府信息公开行政复议、行政诉讼情况'),
    REMEDIES_TABLE,
    heading(1, '五、存在的主要问题及改进情况'),
    paragraph(
      '一是政府信息公开的广度深度不够，公开渠道不宽；二是依申请公开政府信息的社会知晓度还不高。下一步，我乡将认真贯彻《条例》和省州县的有关要求，加强学习，扩大宣传，不断提高政府信息公开工作的质量。',
    ),
    heading(1, '六、其他需要报告的事项'),
    paragraph(
      '2020年全年受理“12345”政府热线',
      figure('hotline.accepted', 9),
      '条，全部按时限办理完结。2020年度未收取政府信息公开信息处理费。',
    ),
  ],
});
