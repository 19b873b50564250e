import { complies, needsAPerson, notApplicable, ruleOf } from '../finding';
import { lacksOf, noticeStandingOf } from './standingOfNotices';

/*
 * What the bank itself must keep to. A fault of the bank is no discrepancy of the documents, and must never stand in a
 * notice of refusal as one: these rules leave it to a person, with what follows from it.
 */

/**
 * U21: a bank has at most five banking days following the day of presentation to determine whether it complies, and a
 * notice of refusal is given by the close of the fifth; asking for a waiver does not extend them. Source: UCP 600 arts.
 * 14(b), 16(b), 16(d).
 */
export const examinationTime = ruleOf('U21', 'UCP 600 arts. 14(b), 16(b)(d)', (examination) => {
  const { startsOn, due, notices, isLate } = noticeStandingOf(examination);
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
 * U22: a bank that refuses gives one single notice, which states the refusal, each discrepancy, and whether documents
 * are held, held for a waiver, returned, or dealt with as instructed. Source: UCP 600 art. 16(c).
 */
export const singleNotice = ruleOf('U22', 'UCP 600 art. 16(c)', (examination) => {
  const { notices } = noticeStandingOf(examination);
  const [first] = notices;
  if (first === undefined) return [notApplicable('NO NOTICE OF REFUSAL WAS GIVEN')];
  const lacks = lacksOf(first);
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
 * U23: a bank that did not act in accordance with article 16 (a late notice, a second one, one that lacks what it must
 * state) is precluded from claiming that the documents do not comply. Source: UCP 600 art. 16(f), general knowledge.
 */
export const preclusion = ruleOf('U23', 'UCP 600 art. 16(f)', (examination) => {
  const { due, notices, isLate } = noticeStandingOf(examination);
  const [first] = notices;
  const reasons = [
    ...(isLate ? [`NO NOTICE BY ${due ?? ''}`] : []),
    ...(notices.length > 1 ? ['MORE THAN ONE NOTICE'] : []),
    ...(first !== undefined && lacksOf(first).length > 0 ? ['A NOTICE THAT LACKS WHAT ARTICLE 16(C) ASKS FOR'] : []),
  ];
  const compared = { lastDay: due, notices: notices.map(({ on }) => on).join(', ') || undefined };
  return reasons.length === 0
    ? [complies('THE BANK IS NOT PRECLUDED', compared)]
    : [needsAPerson(`THE BANK IS PRECLUDED FROM CLAIMING DISCREPANCIES: ${reasons.join(', ')}`, compared)];
});
