// 收到申请之日: the day from which every period of a request runs (条例 art. 31; details of
// 国办公开办函〔2015〕207号, where the Regulation of 2019 didn't replace them).

import { chineseDate, yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestChannel } from './kinds.ts';

/** The channels by which a request is received only when the applicant was asked and confirmed it. */
export const CONFIRMATION_CHANNELS: ReadonlySet<RequestChannel> = new Set<RequestChannel>([
  'ordinary-mail',
  'internet',
  'fax',
]);

interface Arrival {
  readonly channel: RequestChannel;
  /** The day it was handed in, signed for, filled in with the applicant, or reached the office. */
  readonly arrivedOn: LocalDate;
  /** The day on which the applicant confirmed it; of no effect for the other channels. */
  readonly confirmedOn: LocalDate | null;
}

interface Receipt {
  /** Null while the confirmation is waited for. */
  readonly receivedOn: LocalDate | null;
  /** The rule that makes it so, as a sentence with its article. */
  readonly why: string;
  /** What is still to be done today; empty when nothing is. */
  readonly reminder: string;
}

/** The receipt date of an application by its channel, with the rule and what is still to be done. */
export function receiptOf({ channel, arrivedOn, confirmedOn }: Arrival): Receipt {
  if (!CONFIRMATION_CHANNELS.has(channel)) {
    const why = `${RULES[channel]}${chineseDate(arrivedOn)}为收到申请之日。`;
    return { receivedOn: arrivedOn, why, reminder: '' };
  }
  if (confirmedOn === null) {
    return {
      receivedOn: null,
      why: `${RULES[channel]}尚未确认，答复期限还没有开始计算。`,
      reminder: contactReminder(channel, arrivedOn),
    };
  }
  const counted =
    yearOf(confirmedOn) === yearOf(arrivedOn)
      ? ''
      : `确认在${yearOf(confirmedOn)}年，计入${yearOf(confirmedOn)}年的本年新收。`;
  return {
    receivedOn: confirmedOn,
    why: `${RULES[channel]}${chineseDate(confirmedOn)}为收到申请之日。${counted}`,
    reminder: '',
  };
}

const RULES: Readonly<Record<RequestChannel, string>> = {
  'in-person': '当面提交的，以提交之日为收到申请之日（条例第三十一条第一项）：',
  oral: '口头提出、由本机关代为填写的，以填写并由申请人签名之日为收到申请之日（条例第二十九条、第三十一条第一项）：',
  'registered-mail': '邮寄提交的，以行政机关签收之日为收到申请之日（条例第三十一条第二项）：',
  'ordinary-mail':
    '以平常信函等无需签收的方式邮寄的，应当于收到申请的当日与申请人确认，以确认之日为收到申请之日（条例第三十一条第二项）：',
  internet: '通过互联网渠道提交的，以双方确认之日为收到申请之日（条例第三十一条第三项）：',
  fax: '通过政府信息公开工作机构的传真提交的，以双方确认之日为收到申请之日（条例第三十一条第三项）：',
};

/** Contact on the day itself; without a telephone number the clock waits (207号). */
function contactReminder(channel: RequestChannel, arrivedOn: LocalDate): string {
  const day = chineseDate(arrivedOn);
  const duty =
    channel === 'ordinary-mail'
      ? `这封信${day}收到，请当日与申请人联系确认（条例第三十一条第二项）。`
      : `这件申请${day}收到，请当日与申请人联系确认，双方确认后才算收到（条例第三十一条第三项）。`;
  return `${duty}没有留电话或者联系不上的，请登记联系情况，恢复联系并确认之日起计算期限（国办公开办函〔2015〕207号）。`;
}

/** What a clerk is asked about the arrival by one channel, and what proves it. */
interface ArrivalQuestions {
  /** What the day of arrival is called. */
  readonly arrivedLabel: string;
  /** What is kept as proof of it. */
  readonly proof: string;
  /** Whether a mail number and a signer belong to it. */
  readonly asksPost: boolean;
  /** What is easily mistaken; empty when nothing is. */
  readonly caution: string;
}

export const ARRIVAL_QUESTIONS: Readonly<Record<RequestChannel, ArrivalQuestions>> = {
  'in-person': {
    arrivedLabel: '提交日期',
    proof: '申请人签名的申请表和身份证明复印件',
    asksPost: false,
    caution: '',
  },
  oral: {
    arrivedLabel: '填写日期',
    proof: '本机关代为填写、申请人核对签名的申请表和身份证明复印件',
    asksPost: false,
    caution: '采用书面形式确有困难的，可以口头提出，由本机关代为填写（条例第二十九条）。',
  },
  'registered-mail': {
    arrivedLabel: '签收日期',
    proof: '邮单或者信封，写明邮单号和签收人',
    asksPost: true,
    caution:
      '寄给本机关其他站所或者个人、再转到公开工作机构的，不按签收日期：请选“平常信函”，实际收到的当日与申请人电话确认，以确认之日为准（国办公开办函〔2015〕207号）。',
  },
  'ordinary-mail': {
    arrivedLabel: '信件到达日期',
    proof: '信封，以及电话确认的记录',
    asksPost: false,
    caution: '信件到达之日不是收到申请之日，与申请人确认之日才是。',
  },
  internet: {
    arrivedLabel: '提交日期（系统或者邮箱收到之日）',
    proof: '网页或者邮件的截图，以及双方确认的记录',
    asksPost: false,
    caution: '节假日收到的，上班后当日联系确认；双方确认之日才是收到申请之日。',
  },
  fax: {
    arrivedLabel: '传真到达日期',
    proof: '传真件，以及双方确认的记录',
    asksPost: false,
    caution: '传真到达之日不是收到申请之日，双方确认之日才是。',
  },
};
