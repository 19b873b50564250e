import type { Deadline } from '../../calendar/bankingDeadline';
import { nameOf, ofKind } from '../documents';
import { atLeast, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import type { Corruption, Examination } from '../rule';
import { shipmentDateOf } from '../shipment';
import { presentingAgainBy } from './presentingAgain';

const EUCP = ['EUCP_LATEST_VERSION', 'EUCPURR_LATEST_VERSION'];

/**
 * U24: electronic records may be presented under a credit that is subject to the eUCP, and are presented when the notice
 * of completeness is received; a record shows its date of issuance, and a record of transport without a date of shipment
 * is deemed shipped then; a corrupted record is presented again within 30 days, the expiry date and the last day for
 * presentation. Source: eUCP 2.1 arts. e11, e12; e1, e6(c), e10 and e12(b)(iii) general knowledge.
 */
export const electronicRecords = ruleOf('U24', 'eUCP 2.1 arts. e6, e10, e11, e12', (examination) => {
  const { credit, presentation } = examination;
  if (presentation.medium === 'PAPER') return [notApplicable('NO ELECTRONIC RECORD IS PRESENTED')];
  const compared = { applicableRules: credit.applicableRules, medium: presentation.medium };
  if (!EUCP.includes(credit.applicableRules))
    return [needsAPerson('ELECTRONIC RECORDS PRESENTED, CREDIT NOT SUBJECT TO THE EUCP', compared)];
  return atLeast(
    [
      completenessFinding(examination),
      ...issuanceFindings(examination),
      ...shipmentFindings(examination),
      ...corruptionFindings(examination),
    ],
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

/** Which documents of a mixed presentation are on paper is not known. */
function issuanceFindings({ presentation }: Examination): Finding[] {
  return presentation.documents
    .filter(({ issueDate }) => issueDate === undefined)
    .map((document) => {
      const compared = { document: nameOf(document), medium: presentation.medium };
      const sentence = `${nameOf(document)}: ELECTRONIC RECORD SHOWS NO DATE OF ISSUANCE`;
      return presentation.medium === 'MIXED'
        ? needsAPerson(
            `${nameOf(document)}: NO DATE OF ISSUANCE; ASCERTAIN WHETHER IT IS AN ELECTRONIC RECORD`,
            compared,
          )
        : discrepant(sentence, 'Issue the record again with its date of issuance.', compared);
    });
}

function shipmentFindings(examination: Examination): Finding[] {
  return ofKind(examination, 'BILL_OF_LADING')
    .filter((bill) => shipmentDateOf(bill) === undefined && bill.issueDate !== undefined)
    .map((bill) =>
      needsAPerson(
        `${nameOf(bill)}: NO DATE OF SHIPMENT, DATE OF ISSUE ${bill.issueDate ?? ''} IS DEEMED TO BE IT UNDER EUCP ARTICLE E11`,
        { document: nameOf(bill), issueDate: bill.issueDate },
      ),
    );
}

function corruptionFindings(examination: Examination): Finding[] {
  const { corruption } = examination.context;
  return corruption === undefined
    ? []
    : [corruptionFinding(examination, corruption, presentingAgainBy(examination, corruption))];
}

function corruptionFinding({ context }: Examination, corruption: Corruption, { last, perhaps }: Deadline): Finding {
  const { noticeOn, presentedAgainOn } = corruption;
  const compared = { noticeOn, presentedAgainOn, lastDay: last, today: context.today };
  const on = presentedAgainOn ?? context.today;
  if (on > last && (on <= perhaps || noticeOn > last))
    return needsAPerson(
      `CORRUPTED RECORD ASKED FOR ${noticeOn}: WHETHER IT COULD BE PRESENTED AGAIN AFTER ${last} IS TO BE ASCERTAINED`,
      compared,
    );
  if (on > last)
    return discrepant(
      `CORRUPTED RECORD NOT PRESENTED AGAIN BY ${last}: TREATED AS NOT PRESENTED`,
      `Present a corrupted record again by ${last}: within 30 days, the expiry date and the last day for presentation.`,
      compared,
    );
  return presentedAgainOn === undefined
    ? needsAPerson(`CORRUPTED RECORD TO BE PRESENTED AGAIN BY ${last}: EXAMINATION IS SUSPENDED`, compared)
    : complies(`CORRUPTED RECORD PRESENTED AGAIN ${presentedAgainOn}, BY ${last}`, compared);
}
