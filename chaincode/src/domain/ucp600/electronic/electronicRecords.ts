import type { BankingDeadline } from '../../calendar/bankingDeadline';
import { nameDocument } from '../examination/examinedDocuments';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  orElse,
} from '../examination/judgement';
import type { Corruption, Examination } from '../examination/examination';
import { readShipmentDate } from '../examination/shipmentDates';
import { findTransportDocuments } from '../transport/transportDocuments';
import { computePresentingAgainDeadline } from './presentingAgain';

const EUCP_RULES = ['EUCP_LATEST_VERSION', 'EUCPURR_LATEST_VERSION'];

/**
 * U24: electronic records may be presented under a credit that is subject to the eUCP. They are presented when the bank
 * receives the notice of completeness. A record shows its date of issuance; it is the date of shipment of a transport record
 * that states none. A corrupted record is presented again within 30 days, the expiry date and the last day for presentation.
 * Source: eUCP 2.1 arts. e11, e12; e1, e6(c), e10 and e12(b)(iii) general knowledge.
 */
export const electronicRecords = defineRule('U24', 'eUCP 2.1 arts. e6, e10, e11, e12', (examination) => {
  const { credit, presentation } = examination;
  if (presentation.medium === 'PAPER') return [notApplicable('NO ELECTRONIC RECORD IS PRESENTED')];
  const compared = { applicableRules: credit.applicableRules, medium: presentation.medium };
  if (!EUCP_RULES.includes(credit.applicableRules))
    return [needsAPerson('ELECTRONIC RECORDS PRESENTED, CREDIT NOT SUBJECT TO THE EUCP', compared)];
  return orElse(
    [
      judgeCompleteness(examination),
      ...judgeIssuance(examination),
      ...judgeShipment(examination),
      ...judgeCorruptions(examination),
    ],
    complies('ELECTRONIC RECORDS ARE ALLOWED', compared),
  );
});

function judgeCompleteness({ presentation }: Examination): Judgement {
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

/** In a mixed presentation it is not known which documents are on paper. */
function judgeIssuance({ presentation }: Examination): Judgement[] {
  return presentation.documents
    .filter(({ issueDate }) => issueDate === undefined)
    .map((document) => {
      const compared = { document: nameDocument(document), medium: presentation.medium };
      const sentence = `${nameDocument(document)}: ELECTRONIC RECORD SHOWS NO DATE OF ISSUANCE`;
      return presentation.medium === 'MIXED'
        ? needsAPerson(
            `${nameDocument(document)}: NO DATE OF ISSUANCE; ASCERTAIN WHETHER IT IS AN ELECTRONIC RECORD`,
            compared,
          )
        : discrepant(sentence, 'Issue the record again with its date of issuance.', compared);
    });
}

function judgeShipment(examination: Examination): Judgement[] {
  return findTransportDocuments(examination)
    .filter((bill) => readShipmentDate(bill) === undefined && bill.issueDate !== undefined)
    .map((bill) =>
      needsAPerson(
        `${nameDocument(bill)}: NO DATE OF SHIPMENT, DATE OF ISSUE ${bill.issueDate ?? ''} IS DEEMED TO BE IT UNDER EUCP ARTICLE E11`,
        { document: nameDocument(bill), issueDate: bill.issueDate },
      ),
    );
}

function judgeCorruptions(examination: Examination): Judgement[] {
  const { corruption } = examination.context;
  return corruption === undefined
    ? []
    : [judgeCorruption(examination, corruption, computePresentingAgainDeadline(examination, corruption))];
}

function judgeCorruption(
  { context }: Examination,
  corruption: Corruption,
  { last, latestPossible }: BankingDeadline,
): Judgement {
  const { noticeOn, presentedAgainOn } = corruption;
  const compared = { noticeOn, presentedAgainOn, lastDay: last, today: context.today };
  const on = presentedAgainOn ?? context.today;
  if (on > last && (on <= latestPossible || noticeOn > last))
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
