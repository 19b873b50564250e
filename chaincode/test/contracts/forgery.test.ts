import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { expect } from 'chai';
import { CustomsDeclarationContract } from '../../src/contracts/customsDeclarationContract';
import { DocumentContract } from '../../src/contracts/documentContract';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { authorshipKey } from '../../src/domain/vocabulary/proof';
import { ReadResult } from '../../src/domain/vocabulary/transactions';
import { recordPolicy, statementPolicy } from '../../src/ledger/policies';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  f1,
  MEMBERS,
  newId,
  placeOf,
  SHIPPER,
  tokenPapers,
  Trade,
} from '../support/trade';

const ORGANIZATIONS = MEMBERS.map(({ mspId }) => mspId);

/** What colluding organisations can write with chaincode of their own: records with proofs of their own authorship. */
describe('A forged record', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  /** Writes a record and its author's proof, as the author and an accomplice can. */
  const forge = (record: TradeRecord): void => {
    const text = canonicalJson(record);
    trade.ledger.tamperRecord(record);
    trade.ledger.tamperPrivate(record.author.msp, authorshipKey(record), text);
  };
  /** What the carrier states of a bill, but for what is given. */
  const statementOf = (id: string, given: object): string =>
    canonicalJson({
      ...{ channel: 'trade', type: 'bill-of-lading', id, issuer: 'CarrierMSP', contentVersion: 1 },
      ...{ contentHash: 'a'.repeat(64), terms: null, tokens: [], ...given },
    });
  const standing = async (user: User, { type, id }: TradeRecord): Promise<boolean> => {
    const answer = await trade.ledger.evaluate(user, (ctx) => new DocumentContract().read(ctx, type, id));
    return ReadResult.parse(JSON.parse(answer)).authentic;
  };
  const claimOf = (author: User, claimant: string, tokens = tokenPapers('', [f1('paper')])): TradeRecord => ({
    ...{
      type: 'financing-claim',
      id: newId(),
      status: 'RESERVED',
      version: 1,
      action: 'reserve',
      author: placeOf(author),
    },
    ...{ time: new Date().toISOString(), parties: [{ msp: claimant }, hideParty(SHIPPER)], links: [], tokens },
    content: { version: 1, hash: 'a'.repeat(64) },
    state: {
      ...{ claimant, applicant: hideParty(SHIPPER), extended: false },
      papers: [{ kind: 'PAPER_BILL', role: 'SECURITY' }],
    },
  });
  /** Enters a record into lists, as a member can in its own collection, with whatever ids. */
  const enter = (msp: string, { tokens, type, id }: Pick<TradeRecord, 'tokens' | 'type' | 'id'>): void => {
    for (const { kind, token } of tokens)
      trade.ledger.tamperPrivate(msp, `token/${type}/${kind}/${token}`, JSON.stringify([id]));
  };

  it('of a claim blocks nothing if its author is not a bank, or not the claimant', async () => {
    for (const record of [claimOf(CUSTOMS, 'CustomsMSP'), claimOf(SHIPPER, 'BankBMSP')]) {
      forge(record);
      enter(record.author.msp, record);
      enter('BankBMSP', record);
    }
    expect((await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] })).record.status).to.equal('RESERVED');
  });

  it('under an id that a bank is about to use is not answered as the bank’s own', async () => {
    const id = newId();
    const { record } = await trade.reserve(BANK_A, id, { tokens: [f1('paper')] });
    const fresh = await Trade.start();
    trade = fresh;
    forge({ ...record, author: placeOf(SHIPPER) });
    await rejects(trade.reserve(BANK_A, id, { tokens: [f1('paper')] }), 'NOT_AUTHENTIC');
    forge({ ...record, author: placeOf(BANK_B), state: { ...record.state, claimant: 'BankBMSP' } });
    await rejects(trade.reserve(BANK_A, id, { tokens: [f1('paper')] }), 'CONFLICT');
  });

  it('of a bill under an id that its carrier is about to use is not answered as the carrier’s', async () => {
    const { record } = await trade.issue();
    const fresh = await Trade.start();
    trade = fresh;
    forge({ ...record, author: placeOf(SHIPPER) });
    await rejects(trade.issue(record.id), 'NOT_AUTHENTIC');
    forge({ ...record, author: placeOf(SHIPPER), action: 'disclose' });
    await rejects(trade.issue(record.id), 'NOT_AUTHENTIC');
    trade.ledger.tamperPrivate('CarrierMSP', authorshipKey(record), 'what the carrier never issued');
    await rejects(trade.issue(record.id), 'NOT_GENUINE');
  });

  it('of a document that its creator never made is not authentic, whoever may change such documents', async () => {
    const lapsed = { ...claimOf(SHIPPER, 'BankAMSP'), version: 2, status: 'EXPIRED', action: 'expire' };
    forge(lapsed);
    expect(await standing(BANK_A, lapsed)).to.equal(false);
    const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
    const honest = { ...record, version: 2, status: 'EXPIRED', action: 'expire', author: placeOf(SHIPPER) };
    forge(honest);
    expect(await standing(BANK_A, honest)).to.equal(true);
  });

  it('of a bill is not genuine by the statement of an organisation that is not a carrier', async () => {
    const { record } = await trade.issue();
    const [author, id] = [placeOf(SHIPPER), newId()];
    const state = { ...record.state, issuer: author.msp };
    const own = { ...record, id, tokens: [], author, action: 'disclose', state };
    forge(own);
    const { form, titleMode } = record.state;
    const contentHash = own.content.hash;
    const statement = statementOf(id, { issuer: author.msp, contentHash, terms: { form, titleMode } });
    const policy = statementPolicy(author.msp, ORGANIZATIONS);
    trade.ledger.tamperPrivate(author.msp, `issue/bill-of-lading/${id}/1`, statement, policy);
    expect(await standing(SHIPPER, own)).to.equal(true);
    await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', id), 'NOT_GENUINE');
  });

  it('of a clearance is believed only if its author is the customs authority addressed', async () => {
    const declarations = new CustomsDeclarationContract();
    const document = {
      ...{
        declarationNumber: '1',
        date: '2021-04-01',
        officeId: '40',
        processType: 'B',
        importType: '11',
        importUse: '21',
        taxType: 'A',
      },
      ...{
        paymentType: '11',
        modeOfTransport: '40',
        declarantId: 'D',
        importerId: 'I',
        hsCode: '420231',
        countryOfDeparture: 'IT',
      },
      ...{
        countryOfOrigin: 'RO',
        taxRatePercent: '8.0',
        countryOfOriginIndicator: 'G',
        netMassKg: '1.0',
        itemPrice: '1248.7',
      },
    };
    const request = JSON.stringify({ input: { customs: 'CustomsMSP' } });
    const { record } = await trade.create(SHIPPER, (ctx) => declarations.file(ctx, newId(), request), document);
    const released = { ...record, version: 2, status: 'RELEASED', action: 'release' };
    forge(released);
    expect(await standing(SHIPPER, record)).to.equal(false);
    forge({ ...released, author: placeOf(CUSTOMS) });
    expect(await standing(SHIPPER, record)).to.equal(true);
    forge({ ...released, author: placeOf(SHIPPER), state: { ...record.state, customs: 'ExportersMSP' } });
    expect(await standing(SHIPPER, record)).to.equal(false);
    forge({ ...record, author: { ...placeOf(SHIPPER), party: BANK_A.party } });
    expect(await standing(SHIPPER, record)).to.equal(false);
  });

  it('of a shipment is believed only from its shipper, and of a delivery only from the issuing carrier', async () => {
    const shipment: TradeRecord = {
      ...{
        type: 'shipment',
        id: newId(),
        status: 'OPEN',
        version: 1,
        action: 'create',
        author: placeOf(CUSTOMS),
        links: [],
        tokens: [],
      },
      ...{ time: new Date().toISOString(), parties: [placeOf(SHIPPER)], content: { version: 1, hash: 'a'.repeat(64) } },
      state: { shipper: placeOf(SHIPPER) },
    };
    forge(shipment);
    expect(await standing(SHIPPER, shipment)).to.equal(false);
    forge({ ...shipment, author: placeOf(CUSTOMS), state: { shipper: placeOf(CUSTOMS) } });
    expect(await standing(SHIPPER, shipment)).to.equal(false);
    forge({ ...shipment, author: placeOf(SHIPPER) });
    expect(await standing(SHIPPER, shipment)).to.equal(true);
    const { record } = await trade.issue();
    forge({ ...record, version: 2, status: 'ACCOMPLISHED', action: 'deliver', author: placeOf(SHIPPER) });
    expect(await standing(SHIPPER, record)).to.equal(false);
    forge({ ...record, version: 2, status: 'ACCOMPLISHED', action: 'deliver', author: placeOf(CARRIER) });
    expect(await standing(SHIPPER, record)).to.equal(true);
  });

  it('with the state of another type is not a record', async () => {
    const { record } = await trade.issue();
    trade.ledger.tamper(`bill-of-lading/${record.id}`, canonicalJson({ ...record, state: { owner: 'me' } }));
    await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'NOT_AUTHENTIC');
  });

  it('with all its proofs is nobody’s under a weaker policy than honest peers write: it could be taken back', async () => {
    const { record } = await trade.issue();
    const key = `bill-of-lading/${record.id}`;
    const text = canonicalJson(record);
    for (const policy of [
      Buffer.alloc(0),
      recordPolicy({ named: ['CarrierMSP'], andOther: true }, ORGANIZATIONS),
      recordPolicy({ named: ['ExportersMSP'], andOther: false }, ORGANIZATIONS),
      recordPolicy({ named: ['ExportersMSP'], andOther: true }, ORGANIZATIONS.slice(0, 2)),
    ]) {
      trade.ledger.tamper(key, text, policy);
      expect(await standing(SHIPPER, record)).to.equal(false);
      await rejects(trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } }), 'NOT_AUTHENTIC');
    }
    trade.ledger.tamperRecord(record);
    expect(await standing(SHIPPER, record)).to.equal(true);
  });

  it('leaves the members and the documents of others as they were', async () => {
    const { record } = await trade.issue();
    forge(claimOf(CUSTOMS, 'CustomsMSP'));
    expect(trade.ledger.state('register/members')).to.equal(canonicalJson(MEMBERS));
    const claim = await trade.reserve(BANK_A, newId(), { tokens: [f1('z')] });
    expect(claim.record.status).to.equal('RESERVED');
    expect(await standing(CARRIER, record)).to.equal(true);
  });
});
