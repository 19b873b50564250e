import { expect } from 'chai';
import { BillState } from '../../../src/domain/documents/billOfLading/billState';
import { isVisibleTo } from '../../../src/domain/vocabulary/guards';
import { type DocumentType, type Link, recordKey, TradeRecord } from '../../../src/domain/vocabulary/record';
import type { Trade } from '../../support/trade';
import { ACTORS, type Bill, canRead, type Model } from './state';

/* The ledger as the model has it. */

export function readRecord(trade: Trade, link: Link): TradeRecord {
  return TradeRecord.parse(JSON.parse(trade.ledger.state(recordKey(link)) ?? 'null'));
}

/** Fails if the ledger and the model differ in anything that the model knows. */
export function expectSame(trade: Trade, model: Model): void {
  for (const bill of model.bills.values()) expectSameBill(trade, bill);
  const statuses: [DocumentType, ReadonlyMap<string, { readonly status: string }>][] = [
    ['financing-claim', model.claims],
    ['presentation', model.presentations],
    ['customs-declaration', model.declarations],
  ];
  for (const [type, all] of statuses)
    for (const [id, { status }] of all)
      expect(readRecord(trade, { type, id }).status, `${type} ${id}`).to.equal(status);
}

function expectSameBill(trade: Trade, bill: Bill): void {
  const record = readRecord(trade, { type: 'bill-of-lading', id: bill.id });
  const state = BillState.parse(record.state);
  const { possessor, titleHolder, endorsement, pledge, isTaken = false, surrenderedBy, replacedBy = [] } = state;
  const { offer, nominee, presentation, indemnity, holds = [], deliveredContainers = [] } = state;
  const onLedger = {
    ...{ status: record.status, holder: possessor, owner: titleHolder, passing: endorsement, isTaken },
    ...{ returner: surrenderedBy, replacedBy, hasLetter: indemnity !== undefined, gone: deliveredContainers.length },
    pledge: pledge && { bank: pledge.pledgee, claim: pledge.claim },
    offer: offer && [offer.kind, offer.to],
    nominee: nominee && [nominee.to, nominee.endorsement],
    presented: presentation && [presentation.id, presentation.holder, presentation.honouredFor !== undefined],
    held: holds.filter(({ isReleased }) => isReleased !== true).map(({ declaration }) => declaration),
    readers: ACTORS.filter((user) => isVisibleTo(user, record)).map(({ party }) => party),
  };
  expect(plain(onLedger), bill.id).to.deep.equal(plain(describe(bill)));
}

function describe(bill: Bill): object {
  const { status, holder, title, isTaken, returner, replacedBy, hasLetter, gone, pledge, offer, nominee } = bill;
  const { presented, holds } = bill;
  return {
    ...{ status, holder, owner: title.owner, passing: title.passing, isTaken, returner, replacedBy, hasLetter },
    ...{ gone: gone.size, pledge },
    offer: offer && [offer.kind, offer.to],
    nominee: nominee && [nominee.to, nominee.passing],
    presented: presented && [presented.id, presented.holder, presented.isPaid],
    held: [...holds].filter(([, held]) => held === 'HELD').map(([id]) => id),
    readers: ACTORS.filter((user) => canRead(bill, user)).map(({ party }) => party),
  };
}

/** Without what is undefined, in one order. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify({ ...value, held: sorted(value) }));
const sorted = (value: object): unknown[] => [...(value as { held: string[] }).held].sort();
