import { complies, defineRule, needsAPerson, notApplicable } from '../examination/judgement';
import { assessNotices, listLacking } from './noticeStanding';

/*
 * Rules for the bank itself. A fault of the bank is not a discrepancy of the documents and must never appear as one in a
 * notice of refusal: these rules leave it to a person, and say what follows from it.
 */

/**
 * U21: a bank has at most five banking days after the day of presentation to determine whether it complies, and gives a
 * notice of refusal by the close of the fifth. To ask for a waiver does not extend them. Source: UCP 600 arts. 14(b),
 * 16(b), 16(d).
 */
export const examinationTime = defineRule('U21', 'UCP 600 arts. 14(b), 16(b)(d)', (examination) => {
  const { startsOn, due, notices, isLate } = assessNotices(examination);
  const { today } = examination.context;
  const [first] = notices;
  const compared = { startsOn, lastDay: due, noticeOn: first?.on, today };
  if (due === undefined) return [complies('TIME FOR EXAMINATION IS SUSPENDED UNDER EUCP ARTICLE E12', compared)];
  if (!isLate && first !== undefined) return [complies(`NOTICE GIVEN ${first.on}, BY ${due}`, compared)];
  if (!isLate) return [complies(`A NOTICE OF REFUSAL CAN BE GIVEN UNTIL ${due}`, compared)];
  const what =
    first === undefined ? `NO NOTICE OF REFUSAL WAS GIVEN BY ${due}` : `NOTICE GIVEN ${first.on}, AFTER ${due}`;
  return [needsAPerson(`${what}: WHETHER THE BANK STILL MAY REFUSE IS TO BE ASCERTAINED`, compared)];
});

/**
 * U22: a bank that refuses gives one single notice. It states the refusal, each discrepancy, and what the bank does with
 * the documents: it holds them, holds them for a waiver, returns them, or acts as instructed. Source: UCP 600 art. 16(c).
 */
export const singleNotice = defineRule('U22', 'UCP 600 art. 16(c)', (examination) => {
  const { notices } = assessNotices(examination);
  const [first] = notices;
  if (first === undefined) return [notApplicable('NO NOTICE OF REFUSAL WAS GIVEN')];
  const lacks = listLacking(first);
  const compared = {
    notices: notices.map(({ on }) => on).join(', '),
    discrepancies: first.discrepancies.length,
    disposal: first.disposal,
  };
  if (notices.length > 1)
    return [needsAPerson(`${notices.length} NOTICES OF REFUSAL WERE GIVEN: ONLY ONE MAY BE`, compared)];
  return lacks.length === 0
    ? [complies('ONE NOTICE STATES REFUSAL, DISCREPANCIES AND DISPOSAL', compared)]
    : [needsAPerson(`THE NOTICE DOES NOT STATE ${lacks.join(', NOR ')}`, compared)];
});

/**
 * U23: a bank that did not act in accordance with article 16 is precluded from claiming that the documents do not comply:
 * its notice is late, or a second one, or lacks a statement. Source: UCP 600 art. 16(f), general knowledge.
 */
export const preclusion = defineRule('U23', 'UCP 600 art. 16(f)', (examination) => {
  const { due, notices, isLate } = assessNotices(examination);
  const [first] = notices;
  const reasons = [
    ...(isLate ? [`NO NOTICE BY ${due ?? ''}`] : []),
    ...(notices.length > 1 ? ['MORE THAN ONE NOTICE'] : []),
    ...(first !== undefined && listLacking(first).length > 0
      ? ['A NOTICE THAT LACKS WHAT ARTICLE 16(C) ASKS FOR']
      : []),
  ];
  const compared = { lastDay: due, notices: notices.map(({ on }) => on).join(', ') || undefined };
  return reasons.length === 0
    ? [complies('THE BANK IS NOT PRECLUDED', compared)]
    : [needsAPerson(`THE BANK IS PRECLUDED FROM CLAIMING DISCREPANCIES: ${reasons.join(', ')}`, compared)];
});
