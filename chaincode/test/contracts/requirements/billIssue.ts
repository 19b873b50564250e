import type { User } from '../../support/fakeLedger';
import { BANK_A, CARRIER, f1, newId, OTHER_SHIPPER, placeOf, SHIPPER, transportDocument } from '../../support/trade';
import { draftOf, Instructing, shippingInstructions } from '../../support/instructions';
import { LETTER } from './heldBill';
import { type Broken, NOBODYS_PARTY, type Scenario, type Situation, TOKENS } from './situation';
import { SHIPMENT } from './trades';

const OTHER_CARRIER: User = { ...CARRIER, msp: 'OtherCarrierMSP' };
const OTHER_CODE = 'HLCU';
const TITLE_MODE = 'REGISTRY_OF_RECORD';
const OTHER_REGISTER = 'title stays in the register that it is in, unless the bill goes on paper';
const ELECTRONIC = 'only an electronic bill of lading is in the register of title';
const UNASKED_PAPER = 'it is of paper only if they were surrendered for that';

/** A bill that the carrier is to replace, for which another was issued already. */
async function replacedBill(
  { credits, rewriting }: Situation,
  broken: Broken,
): Promise<{ readonly id: string; readonly sibling: string; readonly above: string }> {
  const isForeign = broken('the bills in whose place it is issued are of the caller’s organisation');
  const document = transportDocument(isForeign ? { carrierCode: OTHER_CODE } : {});
  const { record } = await credits.trade.issue(newId(), {
    document,
    by: isForeign ? OTHER_CARRIER : CARRIER,
    input: { titleMode: broken(OTHER_REGISTER) ? 'MIRROR' : TITLE_MODE },
  });
  const sibling = await credits.trade.issue(newId(), {
    document: transportDocument({ reference: 'NARU0002', packages: 100 }),
  });
  const isOthers = broken('it is issued to whoever surrendered them, and its other parties see them');
  const isUnnamed = broken(
    'the bills that replace the same one are named, a bill is either split or combined, and the last of 64 parts has the rest',
  );
  const { record: above } = await credits.trade.issue(newId(), { tokens: [f1('above')] });
  rewriting.rewriteState(record, {
    ancestors: [
      above.id,
      ...(broken('all bills above them are named, if one of them is a part of a bill that has more goods')
        ? [newId()]
        : []),
    ],
    ...findBreaks(broken),
    surrenderedBy: placeOf(isOthers ? OTHER_SHIPPER : SHIPPER),
    replacedBy: [sibling.record.id, ...(isUnnamed ? [newId()] : [])],
  });
  if (!broken('they are surrendered for amendment'))
    rewriting.rewrite(record, () => ({ status: 'SURRENDERED_FOR_AMENDMENT' }));
  if (isForeign) {
    rewriting.rewrite(record, ({ parties }) => ({ parties: [...parties, placeOf(CARRIER)] }));
    rewriting.rewriteContent(record, document);
  }
  return { id: record.id, sibling: sibling.record.id, above: above.id };
}

const WRONGFUL = 'title stays with who had it, goes to who surrendered them, or to whom that party named';
const NO_SECURITY = 'if they are pledged, all are for one claim, and it is electronic and made out to order, too';
const NO_CONSENT = 'a pledged bill is split only if its pledgee consented to that';

function findBreaks(broken: Broken): object {
  const isGone = broken(
    'the carrier has delivered nothing of their goods, and customs does not hold these, but for those of another bill in the same place',
  );
  return {
    ...findPledge(broken),
    ...(!broken(UNASKED_PAPER) && { amendmentReason: 'SWTP' }),
    ...(broken('they are not attached to a master bill') && { master: newId() }),
    ...(isGone && { indemnity: LETTER }),
  };
}

function findPledge(broken: Broken): object {
  const pledge = { pledgee: BANK_A.msp, claim: newId() };
  if (broken(NO_CONSENT)) return { pledge: { ...pledge, consent: { to: 'AMENDMENT', version: 1 } } };
  return broken(NO_SECURITY) ? { pledge: { ...pledge, consent: { to: 'SPLIT', version: 1 } } } : {};
}

/** Instructions whose approved draft the document is. */
async function approvedInstructions(
  { credits, rewriting }: Situation,
  document: Record<string, unknown>,
  broken: Broken,
): Promise<string> {
  const id = await new Instructing(credits).approved();
  const link = { type: 'shipping-instructions', id } as const;
  const isOther = broken('the document is the approved draft, but for what is added at the issue');
  const draft = isOther ? { ...document, termsAndConditions: 'OTHERS' } : document;
  rewriting.rewriteContent(link, { instructions: shippingInstructions(), draft: draftOf(draft) });
  if (broken('the shipping instructions are of the caller’s organisation as carrier'))
    rewriting.rewriteState(link, { carrier: OTHER_CARRIER.msp });
  if (broken('their draft is approved, and not issued yet but as a bill that was recalled'))
    rewriting.rewrite(link, () => ({ status: 'DRAFT' }));
  if (
    broken(
      'the bill is issued to their shipper, its consignee and endorsee read them, and all who read them see what it replaces',
    )
  )
    rewriting.rewriteState(link, { shipper: placeOf(OTHER_SHIPPER) });
  return id;
}

const MADE_OUT =
  'an endorsee is named if the document names one beside its shipper, and a consignee only if it is not to order';
const ENDORSEE = { partyName: 'Buyer', identifyingCodes: [{ codeListProvider: 'GLEIF', partyCode: 'X' }] };

const NO_VERSION =
  'no bill of its number had the same transportDocumentSubReference before; a bill that replaces none can have none after a recall';

/** What breaks requirements of the document. */
function listChanges(broken: Broken): object[] {
  const isSame = broken(NO_VERSION);
  const isPaper = broken(ELECTRONIC) || broken(UNASKED_PAPER);
  const isFuture = broken(
    'its dates are possible: none in the future or long ago, and goods on board soon after the issue',
  );
  return [
    isSame ? {} : { transportDocumentSubReference: 'Version_2' },
    isPaper ? { isElectronic: false } : {},
    isFuture ? { issueDate: '2099-01-01', shippedOnBoardDate: '2099-01-01' } : {},
  ];
}

function writeDocument(broken: Broken): Record<string, unknown> {
  const isForeign = broken('the carrier code of the document is one of the caller’s organisation');
  const isMore = broken(
    'together they have no more goods than the bills that they replace, and one that combines has all',
  );
  const whole = transportDocument({
    packages: isMore ? 301 : 300,
    toOrder: !broken(NO_SECURITY),
    ...(isForeign && { carrierCode: 'MAEU' }),
  });
  const isToOrder = broken(WRONGFUL) && !broken(NO_SECURITY) && !broken(MADE_OUT);
  const parties: object = { ...(whole['documentParties'] as object), endorsee: ENDORSEE };
  const changes: object = Object.assign({}, ...listChanges(broken)) as object;
  return { ...whole, ...(isToOrder && { documentParties: parties }), ...changes };
}

function madeOutTo(broken: Broken): object {
  if (broken(MADE_OUT)) return { endorsee: placeOf(SHIPPER) };
  const to = placeOf(OTHER_SHIPPER);
  const named = broken(NO_SECURITY) ? { consignee: to } : { endorsee: to };
  return broken(WRONGFUL) ? named : {};
}

/** The issue of a bill by instructions, in the place of another, of which a part is in a third one. */
export const issue: Scenario = async (situation, broken) => {
  const { credits } = situation;
  const shipment = await credits.act(SHIPPER, 'shipment', 'create', {
    document: SHIPMENT,
    input: { parties: [{ msp: CARRIER.msp }] },
  });
  const { id: replaces, sibling, above } = await replacedBill(situation, broken);
  const tokens = [f1('number')];
  if (broken('no other bill in force has this carrier and number')) await credits.trade.issue(newId(), { tokens });
  const isNobodys = broken('the parties that are named are of exporters or banks');
  const document = writeDocument(broken);
  return {
    by: CARRIER,
    ask: {
      id: newId(),
      tokens: broken(TOKENS) ? [...tokens, f1('other')] : tokens,
      document,
      input: {
        issueTo: isNobodys ? NOBODYS_PARTY : placeOf(SHIPPER),
        shipment: shipment.record.id,
        shippingInstructions: await approvedInstructions(situation, document, broken),
        replaces: [replaces],
        siblings: [sibling],
        ancestors: [above],
        ...((broken(ELECTRONIC) || !broken(UNASKED_PAPER)) && { titleMode: TITLE_MODE }),
        ...madeOutTo(broken),
      },
    },
  };
};
