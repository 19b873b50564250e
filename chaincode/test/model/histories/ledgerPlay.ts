import { ADVISER, Credits, creditTerms, ISSUER, judgeAll, presentedDocuments, USD } from '../../support/credit';
import { DECLARATION } from '../../support/declaration';
import type { Ask } from '../../support/desk';
import { BANK_A, BANK_B, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../../support/cast';
import { listNamedAncestors } from '../../support/replacing';
import { bringPapers, f1, inHours, placeOf } from '../../support/trade';
import type { DocumentType } from '../../../src/domain/vocabulary/record';
import type { Deed } from './deed';
import { writeDocument } from './issueRule';
import type { Credit } from './state';

/* A deed as a request to the contracts. */

const DRAWN_MINOR = 1_000_000;
const OFFER_HOURS = 12;
const LETTER = 'f'.repeat(64);
const MATURITY = '2027-06-30';
/** How often each credit is drawn. */
const DRAWINGS = 3;

/** Two credits, of which each of the two banks has issued one. */
export async function openCredits(credits: Credits): Promise<Credit[]> {
  const terms = (more: object): Record<string, unknown> =>
    creditTerms({ amount: USD(DRAWINGS * DRAWN_MINOR), availableBy: 'MIXED_PAYMENT', ...more });
  const first = await credits.advised(terms({}));
  const input = { issuingBank: BANK_A.msp, advisingBank: BANK_B.msp, beneficiary: placeOf(OTHER_SHIPPER) };
  const own = terms({ issuingBank: { bic: 'NARUKRSAXXX' }, creditNumber: 'LC2026002' });
  const { record } = await credits.apply(own, BANK_A, input);
  await credits.credit(BANK_A, 'issue', record.id);
  await credits.credit(BANK_B, 'advise', record.id);
  const common = { drawings: DRAWINGS, drawn: new Map() };
  return [
    { id: first, beneficiary: SHIPPER, issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, ...common },
    {
      id: record.id,
      beneficiary: OTHER_SHIPPER,
      issuingBank: BANK_A.msp,
      advisingBank: BANK_B.msp,
      ...common,
      drawn: new Map(),
    },
  ];
}

/** Takes an action; says why if a rule of the ledger refuses it. */
export async function tryOnLedger(credits: Credits, deed: Deed): Promise<string | undefined> {
  const [type, action] = actionOf(deed);
  try {
    await credits.act(deed.by, type, action, { id: deed.id, ...askOf(credits, deed) });
    return undefined;
  } catch (error) {
    if (isRejection(error)) return error.message;
    throw error;
  }
}

/** A rejection leaves a contract as one line of JSON with its code. */
function isRejection(error: unknown): error is Error {
  return error instanceof Error && error.message.startsWith('{"code":');
}

const TYPES: Readonly<Record<string, DocumentType>> = {
  claim: 'financing-claim',
  presentation: 'presentation',
  declaration: 'customs-declaration',
};

function actionOf({ what }: Deed): [DocumentType, string] {
  const [prefix = '', action] = what.split('/');
  return [TYPES[prefix] ?? 'bill-of-lading', action ?? what];
}

function askOf(credits: Credits, deed: Deed): Ask {
  const { what } = deed;
  if (what === 'issue') return askToIssue(credits, deed);
  if (what.startsWith('presentation/')) return askOfPresentation(deed);
  if (what.startsWith('claim/')) return askOfClaim(credits, deed);
  if (what.startsWith('declaration/')) return askOfDeclaration(deed);
  return askOfBill(deed);
}

function askToIssue({ trade }: Credits, { issue }: Deed): Ask {
  if (issue === undefined) throw new Error('The deed issues nothing.');
  const { number, form, issueTo, madeOutTo, replaces, siblings } = issue;
  const role = form === 'TO_ORDER' ? 'endorsee' : 'consignee';
  return {
    document: writeDocument(issue),
    tokens: [f1(number)],
    input: {
      ...{ issueTo, replaces, siblings, ancestors: listNamedAncestors(trade, replaces) },
      ...(madeOutTo && { [role]: madeOutTo }),
    },
  };
}

/** The input of each action of a bill that takes one. */
const BILL_INPUTS: Readonly<Record<string, (deed: Deed) => object>> = {
  disclose: ({ to }) => ({ to }),
  'disclose-to-customs': ({ to }) => ({ customs: to?.msp }),
  'offer-transfer': ({ to, passing }) => ({
    to,
    expires: inHours(OFFER_HOURS),
    ...(passing && { endorsement: passing }),
  }),
  'decline-offer': () => ({ reasonCode: 'OTHER' }),
  'return-transfer': () => ({ reasonCode: 'OTHER' }),
  endorse: ({ to, passing }) => ({ to, endorsement: passing }),
  nominate: ({ to, passing }) => ({ to, endorsement: passing }),
  'offer-pledge': ({ bank }) => ({ to: bank, expires: inHours(OFFER_HOURS) }),
  'surrender-for-amendment': ({ reason }) => (reason === undefined ? {} : { reasonCode: reason }),
  'reject-surrender': () => ({ reasonCode: 'OTHER' }),
  void: () => ({ reasonCode: 'OTHER' }),
  'deliver-against-indemnity': () => ({ indemnity: LETTER }),
  'hold-goods': ({ declaration }) => ({ declaration }),
  'release-goods': ({ declaration }) => ({ declaration }),
};

function askOfBill(deed: Deed): Ask {
  const { containers } = deed;
  return { input: BILL_INPUTS[deed.what]?.(deed) ?? {}, ...(containers && { details: { containers } }) };
}

function askOfClaim({ trade }: Credits, { id, what, bill = '', to }: Deed): Ask {
  if (what === 'claim/release') return { input: { reasonCode: 'REPAID' } };
  if (what === 'claim/approve') return { input: { reasonCode: 'CLEARED_BY_PAPERS' } };
  if (what !== 'claim/reserve') return {};
  const billVersions = { [bill]: trade.versionOf({ type: 'bill-of-lading', id: bill }) };
  return { ...bringPapers(id, trade.numbersOf(bill), to), input: { billVersions } };
}

function askOfDeclaration({ what, bill = '' }: Deed): Ask {
  if (what === 'declaration/file')
    return { document: { ...DECLARATION, billOfLading: bill }, input: { customs: CUSTOMS.msp, links: [] } };
  if (what === 'declaration/accept') return { input: { channel: 'GREEN' } };
  return { details: { reasonCode: what === 'declaration/hold' ? 'RISK_SCREENING' : 'EXAMINED' } };
}

function askOfPresentation({ what, credit, bank, bill, instead, reason }: Deed): Ask {
  if (what === 'presentation/present') {
    const input = { credit, bank, billOfLading: bill, ...(instead !== undefined && { replaces: instead }) };
    return { document: presentedDocuments(DRAWN_MINOR), input };
  }
  if (what === 'presentation/examine') {
    const determination = reason === 'COMPLYING' ? 'COMPLYING' : 'DISCREPANT';
    return { input: { determination }, details: judgeAll(determination) };
  }
  if (what === 'presentation/refuse') return { details: { discrepancies: ['LATE PRESENTATION'], disposal: reason } };
  if (what !== 'presentation/honour') return {};
  const maturity = reason === 'ACCEPTANCE' ? { maturity: MATURITY } : {};
  return { details: { by: reason, amount: USD(DRAWN_MINOR), ...maturity } };
}
