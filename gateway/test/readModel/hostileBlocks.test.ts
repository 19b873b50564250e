import {
  hashList,
  type Link,
  listKey,
  listName,
  recordKey,
  sealContent,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { User } from '../../src/identity/users.js';
import { type BlockTransaction, parseBlock } from '../../src/fabric/parseBlock.js';
import { listUnreadable, type UnreadableTransaction } from '../../src/readModel/unreadable.js';
import { blockOf, transactionEnvelope } from '../support/channel/blockBytes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { claim, record } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };
const ANY = { type: 'shipment', status: undefined, terms: [], after: undefined, limit: 10 } as const;
const SALT = 'ab'.repeat(32);
const INTEGER_END = 2_147_483_648;
/** Text that no compression makes short enough for an index. */
const LONG = Array.from({ length: 200 }, (_, n) => sha256Hex(String(n))).join('');

/** Records that two members with modified chaincode can write, and that the chaincode's own form lets pass. */
const FORGED: Readonly<Record<string, Partial<TradeRecord>>> = {
  'a status with the character NUL': { status: 'OPEN\u0000' },
  'a status with half a character': { status: '\ud800' },
  'an action with the character NUL': { action: '\u0000' },
  'a version that is not a 32-bit number': { version: INTEGER_END },
  'a content version that is not a 32-bit number': {
    content: { version: Number.MAX_SAFE_INTEGER, hash: 'ab'.repeat(32) },
  },
  'a party twice': { parties: [{ msp: 'BankAMSP' }, { msp: 'BankAMSP' }] },
  'a link twice': {
    links: [
      { type: 'shipment', id: PARTY },
      { type: 'shipment', id: PARTY },
    ],
  },
};

/** Ids that whoever may submit to the ordering service can give a transaction, which is then invalid. */
const ODD_IDS: Readonly<Record<string, string>> = {
  'the character NUL': '\u0000',
  'half a character': '\ud800',
  'more characters than an index takes': LONG,
};

const CHAINCODE = 'naru';
const INVALID = 8;
const NO_WRITES = { chaincode: CHAINCODE, writes: [], hashedWrites: [] };

/** A whole transaction with a byte changed, cut off, or replaced by any bytes. */
const anyEnvelope: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(300), fc.nat(255), fc.constantFrom('change', 'cut', 'replace'))
  .map(([bytes, at, byte, how]) => {
    const key = recordKey(record());
    const writes = [{ key, value: Buffer.from(bytes) }];
    const whole = Buffer.from(transactionEnvelope(sha256Hex(bytes), new Date(), { ...NO_WRITES, writes }));
    if (how === 'replace') return bytes;
    if (how === 'cut') return whole.subarray(0, at % whole.length);
    whole[at % whole.length] = byte;
    return whole;
  });

describeOnEachDatabase('a read model', (kind) => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(kind);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  const unreadable = (): Promise<UnreadableTransaction[]> => listUnreadable(ledger.database.db, 100);
  const idsSeen = async (): Promise<string[]> =>
    (await ledger.queries.page(officer, ANY)).map(({ record: { id } }) => id);

  for (const [what, forged] of Object.entries(FORGED)) {
    it(`goes on after a record with ${what}`, async () => {
      const honest = record();
      const { number } = ledger.wire.block([forgery(record(forged)), transactionOf(honest)]);
      await ledger.reached(number);
      expect(await idsSeen()).to.include(honest.id);
      await ledger.commit(record());
    });
  }

  it('names the transaction that put something else than a record under the key of one, which is no longer believed', async () => {
    const honest = record();
    await ledger.commit(honest);
    const litter = { ...transactionOf(record()), writes: [{ key: recordKey(honest), value: Buffer.from('x') }] };
    const { number } = ledger.wire.block([litter]);
    await ledger.reached(number);
    const [found] = await ledger.queries.page(officer, ANY);
    expect(found).to.deep.include({ record: honest, authentic: false });
    expect(await unreadable()).to.deep.equal([{ block: number, position: 0, hash: litter.hash, fault: 'RECORD' }]);
  });

  it('passes over what other keys hold, and is not stopped by any bytes of a transaction', async () => {
    const other = transactionOf(record(), sha256Hex('other'));
    const writes = [
      { key: 'register/members', value: Buffer.from('[]') },
      { key: '\u0000token\u0000', value: Buffer.of() },
    ];
    const { number } = ledger.wire.block([{ ...other, writes }]);
    await ledger.reached(number);
    expect(await unreadable()).to.deep.equal([]);
  });

  it('goes on after any bytes that a block can hold, valid or not, and names them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyEnvelope, fc.constantFrom(0, INVALID)), { minLength: 1 }),
        async (entries) => {
          const honest = record();
          const transactions = read(...entries);
          const { number } = ledger.wire.block([...transactions, transactionOf(honest)]);
          await ledger.reached(number);
          expect(await idsSeen()).to.include(honest.id);
          const named = (await unreadable()).filter(({ block, fault }) => block === number && fault !== 'RECORD');
          expect(named.map(({ hash }) => hash)).to.have.members(
            transactions.filter(({ fault }) => fault !== undefined).map(({ hash }) => hash),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes the last of the writes of one key in one transaction, as peers do', async () => {
    const [first, kept] = [record(), record()];
    const last = { ...first, status: 'CLOSED' };
    const { writes, policies, hashedWrites } = transactionOf(kept);
    const twice = [first, last].flatMap((each) => transactionOf(each).writes);
    const bytes = transactionEnvelope(sha256Hex('twice'), new Date(), {
      ...NO_WRITES,
      writes: [...twice, ...writes],
      policies: [{ key: recordKey(kept), policy: Buffer.of() }, ...policies],
      hashedWrites: [...hashedWrites.map((write) => ({ ...write, valueHash: '00' })), ...hashedWrites],
    });
    const { number } = ledger.wire.block(read([bytes, 0]));
    await ledger.reached(number);
    const page = await ledger.queries.page(officer, ANY);
    expect(page.map(({ record: each, authentic }) => ({ record: each, authentic }))).to.deep.equal([
      { record: kept, authentic: true },
      { record: last, authentic: false },
    ]);
  });

  it('goes on after a list that was written again, and after a record that holds a token twice', async () => {
    const token = { kind: 'INVOICE', token: 'ab'.repeat(32) } as const;
    const twice = claim('BankAMSP', { status: 'RESERVED', tokens: [0, 0].map((paper) => ({ ...token, paper })) });
    const written = transactionOf(twice);
    const collection = '_implicit_org_BankAMSP';
    const name = { type: 'financing-claim', ...token } as const;
    const list = { collection, keyHash: sha256Hex(listKey(name)), valueHash: hashList([twice.id]) };
    const transaction = { ...written, hashedWrites: [...written.hashedWrites, list] };
    ledger.wire.block([transaction]);
    const { number } = ledger.wire.block([transaction]);
    await ledger.reached(number);
    const listed = listName({ msp: 'BankAMSP', ...name });
    const rows = await ledger.database.db.selectFrom('listings').selectAll().where('list', '=', listed).execute();
    expect(rows).to.deep.equal([{ list: listed, id: twice.id }]);
  });

  for (const [what, id] of Object.entries(ODD_IDS)) {
    it(`goes on after an invalid transaction whose id is ${what}`, async () => {
      const [invalid, honest] = [transactionEnvelope(id, new Date(), NO_WRITES), record()];
      const { number } = ledger.wire.block([...read([invalid, INVALID]), transactionOf(honest)]);
      await ledger.reached(number);
      expect(await idsSeen()).to.deep.equal([honest.id]);
      expect(await unreadable()).to.deep.equal([
        { block: number, position: 0, hash: sha256Hex(invalid), fault: 'TRANSACTION_ID' },
      ]);
    });
  }

  for (const [what, box] of Object.entries({ 'the character NUL': 'CSQU\u0000', 'no end': LONG })) {
    it(`finds other documents by their containers when one names a container with ${what}`, async () => {
      const [late, bad] = [record(), record()];
      const sealed = (equipmentReference: string): string => sealContent({ equipmentReference }, SALT);
      let asked = 0;
      ledger.readContent = () => Promise.resolve(null).finally(() => asked++);
      await ledger.commit(late);
      await ledger.wire.settled(() => Promise.resolve(asked > 0));
      ledger.readContent = ({ id }) => Promise.resolve(sealed(id === bad.id ? box : 'CSQU3054383'));
      await ledger.commit(bad);
      await ledger.commit(record({ parties: [{ msp: 'ExportersMSP', party: PARTY }] }));
      const found = (): Promise<Link[]> =>
        ledger.graph.withTerms(officer, { terms: [{ kind: 'container', value: 'CSQU3054383' }], of: undefined }, 10);
      await ledger.wire.settled(async () => (await found()).length > 0);
      expect(await found()).to.deep.equal([{ type: 'shipment', id: late.id }]);
    });
  }
});

/** Transactions as a gateway reads them from the bytes of a block. */
function read(...entries: readonly (readonly [Uint8Array, number])[]): Omit<BlockTransaction, 'position'>[] {
  const block = blockOf(
    0,
    undefined,
    entries.map(([bytes, validationCode]) => ({ bytes, validationCode })),
  );
  return parseBlock(block, CHAINCODE).transactions.map(({ position: _, ...transaction }) => transaction);
}

/** A transaction that writes a record which its author's organisation never kept. */
function forgery(forged: TradeRecord): Omit<BlockTransaction, 'position'> {
  const write = { key: recordKey(forged), value: Buffer.from(JSON.stringify(forged)) };
  return { ...transactionOf(record()), writes: [write], hashedWrites: [] };
}
