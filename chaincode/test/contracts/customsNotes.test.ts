import { expect } from 'chai';
import { CustomsNoteContract } from '../../src/contracts/customsNoteContract';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { MAX_NOTES, Notes, type OfficerNote } from '../../src/domain/documents/customsDeclaration/notes';
import type { User, WriteSet } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, CUSTOMS, newId, SALT, SHIPPER, Trade } from '../support/trade';

const contract = new CustomsNoteContract();
const ABOUT = { type: 'customs-declaration', id: newId() };
const BOOK = 'b'.repeat(64);
const SCREENING: OfficerNote = { kind: 'SCREENING', reasons: ['ROUTE', 'VALUE'], remarks: 'Watch this importer.' };
const RESULT: OfficerNote = {
  kind: 'RESULT',
  examination: 'DISCREPANT',
  line: 1,
  valueFound: { currency: 'USD', amountMinor: 9_000_00 },
  quantityFound: { value: '380', unit: 'NPR' },
  hsCodeFound: '6404190000',
};

describe('A note of a customs officer', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  const write = async (by: User, note: unknown, id = newId(), notebook = BOOK): Promise<WriteSet> => {
    const transient = {
      notebook: canonicalJson(notebook),
      note: canonicalJson({ about: ABOUT, id, note, salt: SALT }),
    };
    return (await trade.ledger.submit(by, (ctx) => contract.write(ctx), { transient })).writes;
  };
  const read = async (by: User, notebook = BOOK): Promise<OfficerNote[]> => {
    const transient = { notebook: canonicalJson(notebook) };
    const text = await trade.ledger.evaluate(by, (ctx) => contract.read(ctx), { transient });
    return Notes.parse(JSON.parse(text)).map(({ note }) => note);
  };

  it('is read by officers, auditors and the gateway of the authority, the oldest first', async () => {
    await write(CUSTOMS, SCREENING);
    await write({ ...CUSTOMS, party: newId() }, RESULT);
    for (const role of ['customs-officer', 'auditor', 'gateway'] as const)
      expect(await read({ ...CUSTOMS, role })).to.deep.equal([SCREENING, RESULT]);
    expect(await read(CUSTOMS, 'c'.repeat(64))).to.deep.equal([]);
  });

  it('writes one key, in the collection of the authority, and tells nobody what it is about', async () => {
    const writes = await write(CUSTOMS, SCREENING);
    expect([...writes.private.keys()]).to.deep.equal([`_implicit_org_CustomsMSP:notes/${BOOK}`]);
    expect([writes.state.size, writes.policies.size, writes.event]).to.deep.equal([0, 0, undefined]);
    expect(trade.ledger.publicText()).not.to.include(ABOUT.id).and.not.to.include('ROUTE');
  });

  it('is written by officers alone, and by nobody else into or out of any collection', async () => {
    const others: User[] = [{ ...CUSTOMS, role: 'auditor' }, { ...CUSTOMS, role: 'gateway' }, SHIPPER, BANK_A, CARRIER];
    for (const by of others) await rejects(write(by, SCREENING), 'FORBIDDEN');
    await rejects(write({ ...BANK_A, role: 'customs-officer' }, SCREENING), 'FORBIDDEN');
    for (const by of [SHIPPER, { ...BANK_A, role: 'auditor' as const }, { ...BANK_A, role: 'gateway' as const }])
      await rejects(read(by), 'FORBIDDEN');
    await rejects(write({ ...CUSTOMS, msp: 'StrangersMSP' }, SCREENING), 'NOT_A_MEMBER');
  });

  it('is the same if it comes again, and not another one', async () => {
    const id = newId();
    await write(CUSTOMS, SCREENING, id);
    expect((await write(CUSTOMS, SCREENING, id)).private.size).to.equal(0);
    await rejects(write(CUSTOMS, RESULT, id), 'CONFLICT');
    expect(await read(CUSTOMS)).to.have.length(1);
  });

  it('is not written or read where earlier ones are lacking, so that none is lost', async () => {
    await write(CUSTOMS, SCREENING);
    const peer = CARRIER.msp;
    const transient = { notebook: canonicalJson(BOOK) };
    await rejects(
      trade.ledger.evaluate(CUSTOMS, (ctx) => contract.read(ctx), { transient, peer }),
      'NOT_FOUND',
    );
    const note = canonicalJson({ about: ABOUT, id: newId(), note: RESULT, salt: SALT });
    await rejects(
      trade.ledger.submit(CUSTOMS, (ctx) => contract.write(ctx), { transient: { ...transient, note }, peer }),
      'NOT_FOUND',
    );
    expect(await read(CUSTOMS)).to.deep.equal([SCREENING]);
  });

  it('has reasons of the list, each once, and is one of a limited number', async () => {
    const wrong = [{ ...SCREENING, reasons: ['MOOD'] }, { ...SCREENING, reasons: ['VALUE', 'VALUE'] }, { kind: 'X' }];
    for (const note of wrong) await rejects(write(CUSTOMS, note), 'INVALID');
    for (let count = 0; count < MAX_NOTES; count++) await write(CUSTOMS, SCREENING);
    await rejects(write(CUSTOMS, SCREENING), 'INVALID');
  });
});
