import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { findStanding } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { defineBillRule } from './defineBillRule';

/** Those who may sign: the carrier, the master, or a named agent for one of them. */
const SIGNERS = ['CARRIER', 'MASTER', 'AGENT_OF_CARRIER', 'AGENT_OF_MASTER'];

/**
 * U6: the bill names the carrier and is signed by the carrier, the master, or a named agent for one of them. A genuine bill
 * on the ledger is signed: its carrier states it in its own collection. Source: UCP 600 art. 20(a)(i).
 */
export const carrierAndSignature = defineBillRule('U6', 'UCP 600 art. 20(a)(i)', (bill, name, examination) => [
  judgeCarrier(bill, name),
  bill.onLedger === undefined ? judgeSignature(bill, name) : judgeIssuanceOnLedger(bill, name, examination),
]);

function judgeCarrier({ carrierName }: PresentedBillOfLading, name: string): Judgement {
  return carrierName === undefined
    ? discrepant(`${name} DOES NOT NAME THE CARRIER`, 'Have the bill name the carrier as such.')
    : complies(`${name} NAMES THE CARRIER`, { carrierName });
}

function judgeSignature({ isSigned, signedAs }: PresentedBillOfLading, name: string): Judgement {
  const compared = { isSigned, signedAs };
  if (!isSigned)
    return discrepant(`${name} IS NOT SIGNED`, 'Have the carrier, the master or an agent sign it.', compared);
  return signedAs !== undefined && SIGNERS.includes(signedAs)
    ? complies(`${name} IS SIGNED IN A CAPACITY OF ARTICLE 20(A)(I)`, compared)
    : discrepant(
        `${name} IS NOT SIGNED AS CARRIER, MASTER OR NAMED AGENT FOR EITHER`,
        'Have the signer state its capacity, and for whom it signs.',
        compared,
      );
}

function judgeIssuanceOnLedger(bill: PresentedBillOfLading, name: string, examination: Examination): Judgement {
  const standing = findStanding(examination, bill);
  if (standing === undefined)
    return needsAPerson(`${name}: NOT FOUND ON THE LEDGER BY THIS EXAMINATION`, { onLedger: bill.onLedger });
  const { authentic, genuine } = standing;
  const compared = { onLedger: bill.onLedger, authentic, genuine };
  return authentic && genuine
    ? complies(`${name} IS ISSUED BY THE CARRIER ON THE LEDGER`, compared)
    : discrepant(
        `${name} IS NOT ISSUED BY THE CARRIER ON THE LEDGER`,
        'Present the bill that the carrier issued.',
        compared,
      );
}
