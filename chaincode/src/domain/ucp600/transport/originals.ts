import type { RequiredDocument } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { refersToCharterParty } from '../examination/charterParty';
import { findStanding } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { creditMentions, defineTransportRule } from './defineTransportRule';
import { allowsCharterParty } from './permissions';
import { type ByKind, isSeaTransport, type TransportDocument } from './transportDocuments';

/**
 * How many originals are presented: all that were issued, or one. By air it is the original for the shipper, even if the
 * credit asks for a full set (23(a)(v)); by road, rail and inland waterway one original is a full set (24(b), (c)).
 */
const IS_SET_NEEDED: ByKind<boolean> = {
  BILL_OF_LADING: true,
  SEA_WAYBILL: true,
  CHARTER_PARTY_BILL_OF_LADING: true,
  MULTIMODAL_TRANSPORT_DOCUMENT: true,
  AIR_WAYBILL: false,
  ROAD_WAYBILL: false,
  RAIL_WAYBILL: false,
  INLAND_WATERWAY_DOCUMENT: false,
  COURIER_RECEIPT: false,
};

/**
 * U7: the sole original, or the full set as indicated on the document, is presented, and a bill of lading is not subject to
 * a charter party. A credit may ask for fewer originals than a full set. A bill on the ledger is the sole original, and its
 * holder presents it; if it is pledged, a person judges.
 * Source: UCP 600 arts. 19(a)(iv), 20(a)(iv), (vi), 21(a)(iv), 22(a)(iv), 23(a)(v), 24(b), (c).
 */
export const originals = defineTransportRule(
  'U7',
  '(a)(iv), (vi)',
  (document, name, examination) => [
    'onLedger' in document && document.onLedger !== undefined
      ? judgeHolder(document.onLedger, name, examination)
      : judgeSet(document, name, examination.credit),
    ...judgeShippersOriginal(document, name),
    ...judgeOfCharterParty(document, name, examination),
  ],
  {
    MULTIMODAL_TRANSPORT_DOCUMENT: '(a)(iv)',
    SEA_WAYBILL: '(a)(iv)',
    CHARTER_PARTY_BILL_OF_LADING: '(a)(iv)',
    AIR_WAYBILL: '(a)(v)',
    ROAD_WAYBILL: '(b)',
    RAIL_WAYBILL: '(b)',
    INLAND_WATERWAY_DOCUMENT: '(c)',
  },
);

function findClause({ documentsRequired }: CreditTerms, { kind }: TransportDocument): RequiredDocument | undefined {
  const calling = documentsRequired.filter(
    (clause) => clause.kind === kind || (clause.alternatives?.includes(kind) ?? false),
  );
  return calling.find(({ isUnderstood }) => isUnderstood) ?? calling[0];
}

/** Counts the originals that the credit asks for of those that were issued; undefined if it asks for the full set. */
function countAskedFor(clause: RequiredDocument | undefined, issued: number): number | undefined {
  if (clause === undefined) return undefined;
  if (clause.originals === 'FULL_SET')
    return clause.originalsWithheld === undefined ? undefined : Math.max(1, issued - clause.originalsWithheld);
  return clause.originals;
}

/** An air waybill is the original for the consignor or shipper (23(a)(v)). A copy is no original of anybody. */
function judgeShippersOriginal(document: TransportDocument, name: string): Judgement[] {
  if (document.kind !== 'AIR_WAYBILL' || document.isShippersOriginal !== false || document.originalsPresented === 0)
    return [];
  return [
    discrepant(`${name} IS NOT THE ORIGINAL FOR THE SHIPPER`, 'Present the original for the consignor or shipper.', {
      isShippersOriginal: false,
    }),
  ];
}

function judgeSet(document: TransportDocument, name: string, credit: CreditTerms): Judgement {
  const { kind, originalsIssued, originalsPresented } = document;
  const clause = findClause(credit, document);
  const askedFor = countAskedFor(clause, originalsIssued);
  const compared = { originalsIssued, originalsPresented, originalsAskedFor: askedFor };
  const set = IS_SET_NEEDED[kind] ? Math.max(1, originalsIssued) : 1;
  // A credit that asks for copies alone does not ask for an original.
  const needed = askedFor === 0 ? 0 : Math.max(1, Math.min(askedFor ?? set, set));
  const sentence = `${name}, ${originalsPresented} OF ${originalsIssued} ORIGINALS`;
  if (originalsPresented >= set) return complies(`${sentence} PRESENTED`, compared);
  if (originalsPresented < needed)
    return discrepant(
      `FULL SET NOT PRESENTED: ${sentence}`,
      'Present every original that the document says was issued.',
      compared,
    );
  return clause === undefined || clause.isUnderstood || clause.originals === 'FULL_SET'
    ? complies(`${sentence} PRESENTED, AS THE CREDIT ASKS`, compared)
    : needsAPerson(`${sentence} PRESENTED: HOW MANY THE CREDIT ASKS FOR IS TO BE READ`, compared);
}

function judgeHolder(onLedger: string, name: string, examination: Examination): Judgement {
  const standing = findStanding(examination, { onLedger });
  if (standing === undefined)
    return needsAPerson(`${name}: ITS HOLDER ON THE LEDGER IS NOT KNOWN TO THIS EXAMINATION`, {
      onLedger,
    });
  const { isHeldByPresenter, isPledged } = standing;
  const compared = { onLedger, isHeldByPresenter, isPledged };
  if (!isHeldByPresenter)
    return discrepant(
      `${name} IS NOT HELD BY THE PRESENTER: THE SOLE ORIGINAL ON THE LEDGER IS NOT PRESENTED`,
      'Have the bill transferred to the presenter before it presents.',
      compared,
    );
  return isPledged
    ? needsAPerson(`${name} IS PLEDGED: THE PLEDGEE AND ITS CONSENT ARE TO BE ASCERTAINED`, compared)
    : complies(`${name} IS HELD BY THE PRESENTER ON THE LEDGER`, compared);
}

/** No document of carriage by sea is subject to a charter party, but that of article 22 (19(a)(vii), 20(a)(vi), 21(a)(vi)). */
function judgeOfCharterParty(document: TransportDocument, name: string, examination: Examination): Judgement[] {
  if (!isSeaTransport(document) || document.kind === 'CHARTER_PARTY_BILL_OF_LADING') return [];
  const isCharterParty = document.kind === 'BILL_OF_LADING' ? document.isCharterParty : refersToCharterParty(document);
  return [judgeCharterParty({ isCharterParty }, name, examination)];
}

function judgeCharterParty(
  { isCharterParty }: Pick<PresentedBillOfLading, 'isCharterParty'>,
  name: string,
  examination: Examination,
): Judgement {
  if (!isCharterParty) return complies(`${name} IS NOT SUBJECT TO A CHARTER PARTY`, { isCharterParty });
  if (allowsCharterParty(examination.credit))
    return complies(`${name} IS SUBJECT TO A CHARTER PARTY, WHICH THE CREDIT ALLOWS`, { isCharterParty });
  return creditMentions(examination, /CHARTER(?:ED)? ?PARTY/u)
    ? needsAPerson(`${name} IS SUBJECT TO A CHARTER PARTY, OF WHICH THE CREDIT SPEAKS`, { isCharterParty })
    : discrepant(
        `${name} IS SUBJECT TO A CHARTER PARTY`,
        'Obtain a liner bill, or have the credit allow charter party bills (UCP 600 art. 22).',
        { isCharterParty },
      );
}
