import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { standingOf } from '../documents';
import { complies, discrepant, type Finding, needsAPerson } from '../finding';
import type { Examination } from '../rule';
import { billRule } from './eachBill';

/** Who may sign: the carrier, the master, or an agent for one of them who is named as such. */
const SIGNERS = ['CARRIER', 'MASTER', 'AGENT_OF_CARRIER', 'AGENT_OF_MASTER'];

/**
 * U6: the bill names the carrier and is signed by the carrier, the master, or a named agent for one of them. Source: UCP
 * 600 art. 20(a)(i). A bill on the ledger is signed where it is genuine: its carrier states it in its own collection.
 */
export const carrierAndSignature = billRule('U6', 'UCP 600 art. 20(a)(i)', (bill, name, examination) => [
  carrierFinding(bill, name),
  bill.onLedger === undefined ? signatureFinding(bill, name) : ledgerFinding(bill, name, examination),
]);

function carrierFinding({ carrierName }: PresentedBillOfLading, name: string): Finding {
  return carrierName === undefined
    ? discrepant(`${name} DOES NOT NAME THE CARRIER`, 'Have the bill name the carrier as such.')
    : complies(`${name} NAMES THE CARRIER`, { carrierName });
}

function signatureFinding({ isSigned, signedAs }: PresentedBillOfLading, name: string): Finding {
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

function ledgerFinding(bill: PresentedBillOfLading, name: string, examination: Examination): Finding {
  const standing = standingOf(examination, bill);
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
