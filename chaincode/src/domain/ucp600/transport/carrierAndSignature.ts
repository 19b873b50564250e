import type { SignedAs } from '../../papers/presented/transport';
import { findStanding } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, notApplicable } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { defineTransportRule } from './defineTransportRule';
import { allowsForwarders, findGoverningKind } from './permissions';
import { ARTICLES, type ByKind, type TransportDocument, type TransportKind } from './transportDocuments';

/** Those who may sign. */
interface Signers {
  readonly who: string;
  readonly capacities: readonly SignedAs[];
}

const CARRIER_OR_AGENT: Signers = { who: 'CARRIER OR NAMED AGENT', capacities: ['CARRIER', 'AGENT_OF_CARRIER'] };
const CARRIER_OR_MASTER: Signers = {
  who: 'CARRIER, MASTER OR NAMED AGENT FOR EITHER',
  capacities: ['CARRIER', 'MASTER', 'AGENT_OF_CARRIER', 'AGENT_OF_MASTER'],
};

const SIGNERS: ByKind<Signers> = {
  BILL_OF_LADING: CARRIER_OR_MASTER,
  SEA_WAYBILL: CARRIER_OR_MASTER,
  MULTIMODAL_TRANSPORT_DOCUMENT: CARRIER_OR_MASTER,
  CHARTER_PARTY_BILL_OF_LADING: {
    who: 'MASTER, OWNER, CHARTERER OR NAMED AGENT',
    // The form of a bill of lading had no words for owner and charterer: they are OTHER there.
    capacities: ['MASTER', 'OWNER', 'CHARTERER', 'AGENT_OF_MASTER', 'AGENT_OF_OWNER', 'AGENT_OF_CHARTERER', 'OTHER'],
  },
  AIR_WAYBILL: CARRIER_OR_AGENT,
  ROAD_WAYBILL: CARRIER_OR_AGENT,
  RAIL_WAYBILL: CARRIER_OR_AGENT,
  INLAND_WATERWAY_DOCUMENT: CARRIER_OR_AGENT,
  COURIER_RECEIPT: { who: 'COURIER', capacities: ['COURIER', 'CARRIER', 'AGENT_OF_CARRIER'] },
};

/** Those whose document need not name a carrier: a charter party bill (22(a)(i)). */
const WITHOUT_CARRIER: ReadonlySet<TransportKind> = new Set(['CHARTER_PARTY_BILL_OF_LADING']);

/**
 * U6: a transport document names the carrier and is signed by those whom the article of its kind names. A forwarder's
 * document needs neither, if the credit allows it (ISBP 745 paras. D3, E3, H3, general knowledge). A genuine bill on the
 * ledger is signed: its carrier states it in its own collection.
 * Source: UCP 600 arts. 19(a)(i), 20(a)(i), 21(a)(i), 22(a)(i), 23(a)(i), 24(a)(i), 25(a)(i).
 */
export const carrierAndSignature = defineTransportRule(
  'U6',
  '(a)(i)',
  (document, name, examination) => {
    const isForwarders = allowsForwarders(examination.credit, document.kind);
    const kind = findGoverningKind(document, examination.credit);
    return [
      judgeCarrier({ kind, carrierName: document.carrierName }, name, isForwarders),
      readLedgerId(document) === undefined
        ? judgeSignature({ kind, isSigned: document.isSigned, signedAs: document.signedAs }, name, isForwarders)
        : judgeIssuanceOnLedger(document, name, examination),
    ];
  },
  Object.fromEntries(Object.keys(ARTICLES).map((kind) => [kind, '(a)(i)'])),
);

const readLedgerId = (document: TransportDocument): string | undefined =>
  'onLedger' in document ? document.onLedger : undefined;

type Carrier = Pick<TransportDocument, 'kind' | 'carrierName'>;
type Signature = Pick<TransportDocument, 'kind' | 'isSigned' | 'signedAs'>;

function judgeCarrier({ kind, carrierName }: Carrier, name: string, isForwarders: boolean): Judgement {
  if (carrierName !== undefined) return complies(`${name} NAMES THE CARRIER`, { carrierName });
  if (isForwarders) return complies(`${name} NEED NOT NAME THE CARRIER: FORWARDER'S DOCUMENTS ARE ACCEPTABLE`);
  if (WITHOUT_CARRIER.has(kind)) return notApplicable(`${name} NEED NOT NAME A CARRIER`);
  return kind === 'BILL_OF_LADING'
    ? discrepant(`${name} DOES NOT NAME THE CARRIER`, 'Have the bill name the carrier as such.')
    : needsAPerson(`${name} DOES NOT NAME THE CARRIER AS DATA`);
}

function judgeSignature({ kind, isSigned, signedAs }: Signature, name: string, isForwarders: boolean): Judgement {
  const { who, capacities } = SIGNERS[kind];
  const compared = { isSigned, signedAs };
  if (!isSigned) return discrepant(`${name} IS NOT SIGNED`, `Have it signed: ${who.toLowerCase()}.`, compared);
  if (isForwarders) return complies(`${name} IS SIGNED BY ITS ISSUER: FORWARDER'S DOCUMENTS ARE ACCEPTABLE`, compared);
  if (signedAs !== undefined && capacities.includes(signedAs))
    return complies(`${name} IS SIGNED IN A CAPACITY OF ARTICLE ${ARTICLES[kind]}(A)(I)`, compared);
  return signedAs === undefined && kind !== 'BILL_OF_LADING'
    ? needsAPerson(`${name} IS SIGNED: THE CAPACITY OF THE SIGNER IS NOT STATED AS DATA`, compared)
    : discrepant(
        `${name} IS NOT SIGNED AS ${who}`,
        'Have the signer state its capacity, and for whom it signs.',
        compared,
      );
}

function judgeIssuanceOnLedger(document: TransportDocument, name: string, examination: Examination): Judgement {
  const onLedger = readLedgerId(document);
  const standing = findStanding(examination, { onLedger });
  if (standing === undefined) return needsAPerson(`${name}: NOT FOUND ON THE LEDGER BY THIS EXAMINATION`, { onLedger });
  const { authentic, genuine } = standing;
  const compared = { onLedger, authentic, genuine };
  return authentic && genuine
    ? complies(`${name} IS ISSUED BY THE CARRIER ON THE LEDGER`, compared)
    : discrepant(
        `${name} IS NOT ISSUED BY THE CARRIER ON THE LEDGER`,
        'Present the bill that the carrier issued.',
        compared,
      );
}
