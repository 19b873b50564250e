import { expect } from 'chai';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import type { Member } from '../../src/domain/vocabulary/members';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  bringPapers,
  f1,
  f5,
  findingsOf,
  MEMBERS,
  newId,
  rulesOf,
  SALT,
  Trade,
  type Result,
  weighedIn,
} from '../support/trade';

const isBankB = ({ mspId }: Member): boolean => mspId === 'BankBMSP';

/** What organisations can put into their own lists with chaincode of their own. */
describe('A forged entry', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  /** Enters a record into lists, as a member can in its own collection, with whatever ids. */
  const enter = (msp: string, { tokens, type, id }: Pick<TradeRecord, 'tokens' | 'type' | 'id'>): void => {
    for (const { kind, token } of tokens)
      trade.ledger.tamperPrivate(msp, `token/${type}/${kind}/${token}`, JSON.stringify([id]));
  };

  describe('of a number', () => {
    const listed = (): Pick<TradeRecord, 'tokens' | 'type' | 'id'> => ({
      type: 'bill-of-lading',
      id: newId(),
      tokens: [f1('number')],
    });
    const issue = (): Promise<Result> => trade.issue(newId(), { tokens: [f1('number')] });

    it('in the list of an organisation that is not a carrier keeps nobody from issuing it', async () => {
      for (const msp of ['ExportersMSP', 'BankAMSP', 'CustomsMSP']) enter(msp, listed());
      expect((await issue()).record.status).to.equal('ISSUED');
    });

    it('in the carrier’s own list is taken, whatever became of its record', async () => {
      enter('CarrierMSP', listed());
      await rejects(issue(), 'DUPLICATE_NUMBER');
      const { record, writes } = await trade.reserve(BANK_A, newId(), { tokens: [f1('number')] });
      expect([record.status, rulesOf(writes, BANK_A, record.id)]).to.deep.equal(['REFUSED', ['D12']]);
    });
  });

  describe('of a list', () => {
    const paper = f1('paper');
    const key = `token/financing-claim/BILL/${paper.token}`;

    it('that is not one blocks, and says whose it is: only its own bank can clear it', async () => {
      for (const junk of ['x', '{}', '["not an id"]', JSON.stringify(Array.from({ length: 65 }, newId))]) {
        trade = await Trade.start();
        trade.ledger.tamperPrivate('BankBMSP', key, junk);
        const { record, writes } = await trade.reserve(BANK_A, newId(), { tokens: [paper] });
        expect(record.status).to.equal('REFUSED');
        const [finding] = findingsOf(writes, BANK_A, record.id);
        expect(finding?.evidence).to.deep.equal({ kind: 'BILL', holder: 'BankBMSP' });
      }
    });

    it('that is not one has a person look at it, if the paper is only named', async () => {
      trade.ledger.tamperPrivate('BankBMSP', key, 'x');
      const tokens = [f5('invoice', 10_000), { ...paper, isNamed: true as const }];
      const claim = await trade.reserve(BANK_A, newId(), { tokens });
      expect([claim.record.status, weighedIn(claim, BANK_A)]).to.deep.equal(['RESERVED', ['D1 HIGH']]);
    });

    it('that the request keeps back, or shortens, gets it nowhere', async () => {
      const { record } = await trade.reserve(BANK_A, newId(), { tokens: [paper] });
      const { document, tokens } = bringPapers('', [paper]);
      const request = JSON.stringify({ input: {}, tokens });
      const reserve = (lists: object): Promise<unknown> =>
        trade.ledger.submit(BANK_B, (ctx) => trade.claims.reserve(ctx, newId(), request), {
          transient: {
            content: sealContent(document, SALT),
            seed: SALT,
            lists: JSON.stringify(lists),
          },
        });
      const name = `BankAMSP/${key}`;
      for (const lists of [{}, { [name]: [] }, { [name]: [newId()] }, { [name]: [record.id, newId()] }]) {
        const { values } = await rejects(reserve(lists), 'LISTS_NEEDED');
        expect(values['lists']).to.deep.equal([name]);
      }
      await rejects(reserve({ [name]: 'x' }), 'INVALID');
    });

    it('of its own that a bank cannot open keeps it from adding to it', async () => {
      const { bill } = await trade.offered();
      const { token } = f1(bill);
      trade.ledger.tamperPrivate('BankAMSP', `token/financing-claim/BILL/${token}`, 'x');
      const { message } = await rejects(trade.reserve(BANK_A, newId(), { bill }), 'INVALID');
      expect(message).to.equal('The own list of a paper cannot be opened.');
    });

    it('of a bank that has left still counts', async () => {
      await trade.reserve(BANK_B, newId(), { tokens: [paper] });
      const [left, present] = [MEMBERS.filter(isBankB), MEMBERS.filter((member) => !isBankB(member))];
      trade.ledger.tamper('register/members', canonicalJson(present));
      const history = { former: left, sets: [MEMBERS.map(({ mspId }) => mspId)] };
      trade.ledger.tamper('register/history', canonicalJson(history));
      expect((await trade.reserve(BANK_A, newId(), { tokens: [paper] })).record.status).to.equal('REFUSED');
    });

    it('of one bank names its own claims alone', async () => {
      const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', 5_000)] });
      enter('BankBMSP', record);
      const second = await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', 5_000)] });
      expect(second.record.status).to.equal('RESERVED');
    });

    it('is not lengthened without end', async () => {
      trade.ledger.tamperPrivate('BankAMSP', key, JSON.stringify(Array.from({ length: 64 }, newId).sort()));
      await rejects(trade.reserve(BANK_A, newId(), { tokens: [paper] }), 'INVALID');
    });
  });
});
