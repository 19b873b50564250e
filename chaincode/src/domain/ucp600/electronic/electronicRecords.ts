import { addDays } from '../../calendar/dates';
import { nameOf, ofKind } from '../documents';
import { atLeast, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import type { Examination } from '../rule';
import { shipmentDateOf } from '../shipment';

const EUCP = ['EUCP_LATEST_VERSION', 'EUCPURR_LATEST_VERSION'];

/** "Within 30 calendar days": after it the record may be treated as not presented (general knowledge). */
export const CORRUPTION_DAYS = 30;

/**
 * U24: electronic records may be presented under a credit that is subject to the eUCP, and are presented when the notice
 * of completeness is received; a record of transport without a date of shipment is deemed shipped when it was issued;
 * a corrupted record is presented again within 30 days. Source: eUCP 2.1 arts. e11, e12; e1, e6(c) and the 30 days
 * general knowledge.
 */
export const electronicRecords = ruleOf('U24', 'eUCP 2.1 arts. e6, e11, e12', (examination) => {
  const { credit, presentation } = examination;
  if (presentation.medium === 'PAPER') return [notApplicable('NO ELECTRONIC RECORD IS PRESENTED')];
  const compared = { applicableRules: credit.applicableRules, medium: presentation.medium };
  if (!EUCP.includes(credit.applicableRules))
    return [needsAPerson('ELECTRONIC RECORDS PRESENTED, CREDIT NOT SUBJECT TO THE EUCP', compared)];
  return atLeast(
    [completenessFinding(examination), ...dateFindings(examination), ...corruptionFindings(examination)],
    complies('ELECTRONIC RECORDS ARE ALLOWED', compared),
  );
});

function completenessFinding({ presentation }: Examination): Finding {
  const { completenessNoticeOn, presentedOn } = presentation;
  const compared = { completenessNoticeOn, presentedOn };
  return completenessNoticeOn === undefined
    ? discrepant(
        'NO NOTICE OF COMPLETENESS: PRESENTATION DEEMED NOT MADE',
        'Send the notice that the presentation is complete.',
        compared,
      )
    : complies(`NOTICE OF COMPLETENESS RECEIVED ${completenessNoticeOn}`, compared);
}

function dateFindings(examination: Examination): Finding[] {
  return ofKind(examination, 'BILL_OF_LADING')
    .filter((bill) => shipmentDateOf(bill) === undefined && bill.issueDate !== undefined)
    .map((bill) =>
      needsAPerson(
        `${nameOf(bill)}: NO DATE OF SHIPMENT, DATE OF ISSUE ${bill.issueDate ?? ''} IS DEEMED TO BE IT UNDER EUCP ARTICLE E11`,
        { document: nameOf(bill), issueDate: bill.issueDate },
      ),
    );
}

function corruptionFindings({ context }: Examination): Finding[] {
  const { corruption, today } = context;
  if (corruption === undefined) return [];
  const { noticeOn, presentedAgainOn } = corruption;
  const lastDay = addDays(noticeOn, CORRUPTION_DAYS);
  const compared = { noticeOn, presentedAgainOn, lastDay, today };
  if ((presentedAgainOn ?? today) > lastDay)
    return [
      discrepant(
        `CORRUPTED RECORD NOT PRESENTED AGAIN BY ${lastDay}: TREATED AS NOT PRESENTED`,
        'Present a corrupted record again within 30 days of the notice.',
        compared,
      ),
    ];
  return presentedAgainOn === undefined
    ? [needsAPerson(`CORRUPTED RECORD TO BE PRESENTED AGAIN BY ${lastDay}: EXAMINATION IS SUSPENDED`, compared)]
    : [complies(`CORRUPTED RECORD PRESENTED AGAIN ${presentedAgainOn}`, compared)];
}
