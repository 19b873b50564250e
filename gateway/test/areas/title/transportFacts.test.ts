import { type Link, TradeError, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { readTransportFacts } from '../../../src/areas/title/transportFacts.js';
import type { User } from '../../../src/identity/users.js';
import { transportDocument } from '../../support/consortium/scenes.js';
import { equipmentEvent } from '../../support/consortium/transportEvents.js';
import { bill, newId, record } from '../../support/records.js';

const officer: User = { name: 'officer', msp: 'BankAMSP', party: newId(), role: 'bank-officer' };
const HELD = [{ msp: 'CarrierMSP' }, { msp: 'BankAMSP' }];

const event = (of: Partial<TradeRecord> = {}, carrier = 'CarrierMSP'): TradeRecord =>
  record({ type: 'transport-event', status: 'RECORDED', parties: HELD, state: { carrier }, ...of });

/** What bank A can know of a bill: the ids of its events and of the sightings, and how many events are hidden. */
async function facts({
  linked = [],
  seen = [],
  arriving = [],
  read = (): Promise<unknown> => Promise.resolve(equipmentEvent()),
}: {
  linked?: readonly TradeRecord[];
  seen?: readonly TradeRecord[];
  arriving?: readonly TradeRecord[];
  read?: (link: Link) => Promise<unknown>;
}): Promise<{ events: string[]; sightings: string[]; hidden: number }> {
  const queries = {
    linking: () => Promise.resolve([...linked]),
    withAnyTerm: () => Promise.resolve([...seen]),
  };
  const subject = { record: bill(), document: transportDocument() };
  const found = await readTransportFacts(subject, { queries, user: officer, read }, arriving);
  const ids = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id);
  return { events: ids(found.events), sightings: ids(found.sightings), hidden: found.hiddenEvents };
}

describe('What a user can know of the transport of a bill', () => {
  it('is its events, and those of its containers in other bills, each once', async () => {
    const [own, elsewhere] = [event(), event()];
    expect(await facts({ linked: [own], seen: [own, elsewhere] })).to.deep.equal({
      events: [own.id],
      sightings: [own.id, elsewhere.id],
      hidden: 0,
    });
  });

  it('holds no event that another carrier has linked to the bill', async () => {
    expect(await facts({ linked: [event({}, 'OtherCarrierMSP')] })).to.deep.equal({
      events: [],
      sightings: [],
      hidden: 0,
    });
  });

  it('holds no event that was retracted or replaced', async () => {
    const over = [event({ status: 'RETRACTED' }), event({ status: 'REPLACED' })];
    expect(await facts({ linked: over, seen: over })).to.deep.equal({ events: [], sightings: [], hidden: 0 });
  });

  it('counts the events that are not shown, and those whose document is not there or is not one', async () => {
    const unseen = event({ parties: [{ msp: 'CarrierMSP' }] });
    expect(await facts({ linked: [unseen] })).to.deep.include({ events: [], hidden: 1 });
    for (const document of [null, undefined, { eventType: 'NONE' }])
      expect(await facts({ linked: [event()], read: () => Promise.resolve(document) })).to.deep.include({ hidden: 1 });
    const refuse = (): Promise<unknown> =>
      Promise.reject(new TradeError({ code: 'NOT_FOUND', message: 'There is no such document.', values: {} }));
    expect(await facts({ linked: [event()], read: refuse })).to.deep.include({ hidden: 1 });
  });

  it('fails if the ledger does', async () => {
    const fail = (): Promise<unknown> => Promise.reject(new Error('the peer is away'));
    const failure = await facts({ linked: [event()], read: fail }).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message', 'the peer is away');
  });

  it('holds an event that is being read for the first time', async () => {
    const arriving = event();
    expect((await facts({ arriving: [arriving] })).sightings).to.deep.equal([arriving.id]);
  });
});
