import { type Link, sealContent, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { LOADING_DAYS, watchUnshipped } from '../../../src/areas/financing/unshippedExports.js';
import type { User } from '../../../src/identity/users.js';
import { newContainerNumber } from '../../support/containerNumbers.js';
import { exportDocument } from '../../support/consortium/declarations.js';
import { anyDatabase } from '../../support/eachDatabase.js';
import { FollowedLedger } from '../../support/followedLedger.js';
import { bill, claim, newId, record } from '../../support/records.js';

const SALT = 'ab'.repeat(32);
const DAY_MS = 86_400_000;
const VALUE_MINOR = 10_000_000;
const officer: User = { name: 'officer', msp: 'BankAMSP', party: newId(), role: 'bank-officer' };
const DECLARANT = { msp: 'ExportersMSP', party: newId() };
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

describe('An export that is released and financed', () => {
  let ledger: FollowedLedger;
  let documents: Map<string, unknown>;
  before(async () => {
    ledger = await FollowedLedger.open(anyDatabase);
  });
  after(() => ledger.close());
  beforeEach(async () => {
    documents = new Map();
    await ledger.begin('BankAMSP');
    ledger.readContent = ({ id }) => Promise.resolve(documents.has(id) ? sealContent(documents.get(id), SALT) : null);
  });
  afterEach(() => ledger.readModel.stop());

  const watch = (user = officer): ReturnType<typeof watchUnshipped> => watchUnshipped(ledger.database.db, user);
  const declared = (time: string, of: Partial<TradeRecord> = {}): TradeRecord => {
    const { msp, party } = DECLARANT;
    const customs = { msp: 'CustomsMSP', party: newId() };
    return record({
      ...{ type: 'customs-declaration', status: 'RELEASED', version: 2, action: 'release', author: customs, time },
      parties: [{ msp, party }, { msp: customs.msp }, { msp: 'BankAMSP' }],
      state: {
        declarant: { msp, party },
        customs: customs.msp,
        decidedIn: 2,
        selection: { channel: 'GREEN', by: customs.party },
      },
      ...of,
    });
  };
  /** A declaration that customs released days ago, and a claim that rests on it. */
  async function release(days: number, of: Partial<TradeRecord> = {}, status = 'FINANCED'): Promise<TradeRecord> {
    const released = declared(daysAgo(days), of);
    const links: Link[] = [{ type: 'customs-declaration', id: released.id }];
    const { declarant, customs } = released.state;
    const filed = { version: 1, action: 'file', status: 'DECLARED', author: DECLARANT, state: { declarant, customs } };
    await ledger.commit({ ...released, ...filed });
    await ledger.commit(released);
    await ledger.commit(
      claim('BankAMSP', { status, links }, { declarations: [{ id: released.id, content: sha256Hex('content') }] }),
    );
    return released;
  }
  const idsOf = async (told = watch()): Promise<string[]> => (await told()).map(({ document }) => document.id);

  it('is told of once to each listener of its bank, when its goods should be on board', async () => {
    const late = await release(LOADING_DAYS + 1);
    await release(LOADING_DAYS - 1);
    const told = watch();
    expect(await idsOf(told)).to.deep.equal([late.id]);
    expect(await idsOf(told)).to.deep.equal([]);
    expect(await idsOf(watch({ ...officer, msp: 'BankBMSP' }))).to.deep.equal([]);
  });

  it('is not told of if nobody finances it any more, or customs has not released it', async () => {
    await release(LOADING_DAYS + 1, {}, 'RELEASED');
    await release(LOADING_DAYS + 1, { status: 'HELD' });
    expect(await idsOf()).to.deep.equal([]);
  });

  it('is on its way if its declaration names a bill in force, and not if the bill is void', async () => {
    const [inForce, isVoid] = [bill(), bill({ status: 'VOIDED' })];
    await ledger.commit(inForce, isVoid);
    const linkTo = ({ id }: TradeRecord): Link[] => [{ type: 'bill-of-lading', id }];
    await release(LOADING_DAYS + 1, { links: linkTo(inForce) });
    const late = await release(LOADING_DAYS + 1, { links: linkTo(isVoid) });
    expect(await idsOf()).to.deep.equal([late.id]);
  });

  it('is on its way if the bank sees a bill of its container, and not by one of an earlier voyage', async () => {
    const released: string[] = [];
    for (const day of [LOADING_DAYS - 10, LOADING_DAYS + 10]) {
      const number = newContainerNumber();
      const of = { id: newId() };
      documents.set(of.id, exportDocument(VALUE_MINOR, { containers: [{ number }] }));
      const shipped = bill({ time: daysAgo(day) });
      documents.set(shipped.id, { utilizedTransportEquipments: [{ equipment: { equipmentReference: number } }] });
      await ledger.commit(shipped);
      released.push((await release(LOADING_DAYS + 1, of)).id);
      await ledger.commit(record());
    }
    expect(await idsOf()).to.deep.equal(released.slice(1));
  });
});
