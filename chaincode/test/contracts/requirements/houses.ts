import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import { CARRIER, newId, placeOf, SHIPPER, transportDocument } from '../../support/trade';
import { findBreaks } from './heldBill';
import type { Broken, Scenario, Situation } from './situation';

const OTHER_CODE = 'HLCU';
const OCEAN_CARRIER = { ...CARRIER, msp: 'OtherCarrierMSP' };
const MAX_LINKS = 64;

/** The bill of another carrier, which the carrier of the other tests holds as its master. */
async function masterBill({ credits, rewriting }: Situation, broken: Broken): Promise<TradeRecord> {
  const document = transportDocument({ carrierCode: OTHER_CODE });
  const { record } = await credits.trade.issue(newId(), { document, by: OCEAN_CARRIER });
  const isUnseen = broken('every organisation that must endorse sees the master bill and all of its house bills');
  rewriting.rewrite(record, ({ parties }) => ({
    parties: [...parties.filter(({ msp }) => !isUnseen || msp !== SHIPPER.msp), placeOf(CARRIER)],
  }));
  const holder = placeOf(CARRIER);
  const { record: above } = await credits.trade.issue();
  const stands = { possessor: holder, titleHolder: holder, ancestors: [above.id] };
  rewriting.rewriteState(record, { ...stands, ...findBreaks(broken) });
  rewriting.rewriteContent(record, document);
  return record;
}

async function houseBill({ credits, rewriting }: Situation, packages: number, isForeign: boolean): Promise<Link> {
  const document = transportDocument({ packages, ...(isForeign && { carrierCode: OTHER_CODE }) });
  const { record } = await credits.trade.issue(newId(), { document, by: isForeign ? OCEAN_CARRIER : CARRIER });
  if (!isForeign) return record;
  rewriting.rewrite(record, ({ parties }) => ({ parties: [...parties, placeOf(CARRIER)] }));
  rewriting.rewriteContent(record, document);
  return record;
}

export const attachHouse: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const master = await masterBill(situation, broken);
  const attached = await houseBill(situation, 100, false);
  const isMany = broken(`fewer than ${MAX_LINKS} house bills are attached, and fewer than ${MAX_LINKS} are detached`);
  rewriting.rewriteState(master, { houses: Array.from({ length: isMany ? MAX_LINKS : 1 }, () => attached.id) });
  const isMore = broken(
    'all house bills together have no more goods than the master bill, in its containers with its seals',
  );
  const isForeign = broken('the house bill was issued by the caller’s organisation');
  const house = await houseBill(situation, isMore ? 301 : 300, isForeign);
  if (broken('the house bill is ISSUED, neither pledged, presented nor held, and nothing of it is delivered'))
    rewriting.rewrite(house, () => ({ status: 'ACCOMPLISHED' }));
  if (broken('a house bill is attached once; it is not a master bill, and a master bill is not a house bill'))
    rewriting.rewriteState(house, { master: newId() });
  const above = await houseBill(situation, 400, false);
  if (!broken('no bill above the house bill has goods left, or is held, but for the master bill and those above that'))
    rewriting.rewrite(above, () => ({ status: 'VOIDED' }));
  rewriting.rewriteState(house, { ancestors: [above.id] });
  return { by: CARRIER, ask: { id: master.id, input: { house: house.id, ancestors: [above.id] } } };
};

export const detachHouse: Scenario = async (situation, broken) => {
  const master = await masterBill(situation, broken);
  const house = await houseBill(situation, 100, false);
  const isAttached = !broken('the house bill is attached');
  situation.rewriting.rewriteState(master, { houses: [isAttached ? house.id : newId()] });
  const isOut = broken(
    'the house bill is VOIDED or SURRENDERED_FOR_AMENDMENT, no bill was issued in its place, and customs does not hold it',
  );
  if (!isOut) situation.rewriting.rewrite(house, () => ({ status: 'VOIDED' }));
  return { by: CARRIER, ask: { id: master.id, input: { house: house.id } } };
};
