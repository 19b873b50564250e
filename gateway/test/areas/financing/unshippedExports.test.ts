import { type Link, sealContent, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import {
  LOADING_DAYS,
  tellUnshipped,
  UnshippedWeighing,
  watchUnshipped,
} from '../../../src/areas/financing/unshippedExports.js';
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

/** Declared as it was released. */
const DECLARED = {
  date: daysAgo(LOADING_DAYS + 2).slice(0, 10),
  lines: [
    {
      ...{ hsCode: '6403910000', description: 'LEATHER SHOES', countryOfOrigin: 'KR' },
      ...{ quantity: { value: '400', unit: 'NPR' }, value: { currency: 'USD', amountMinor: VALUE_MINOR } },
      ...{ netMassKg: '1200.5', packages: 400 },
    },
  ],
};
const EXPORTER = 'Hanbit Footwear Co., Ltd.';

interface Shipped {
  readonly days?: number;
  readonly shipper?: string;
  readonly packages?: number;
  readonly box?: string;
}

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

  const watch = (user = officer): ReturnType<typeof watchUnshipped> =>
    watchUnshipped(user, {
      ...{ db: ledger.database.db, queries: ledger.queries },
      read: ({ id }) => Promise.resolve(documents.get(id)),
    });
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
    if (!documents.has(released.id)) documents.set(released.id, exportDocument(VALUE_MINOR, DECLARED));
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

  it('is told of, too, once it is corrected or looked at again after its release', async () => {
    const next = { CORRECTED: 'correct', INSPECTION: 'inspect' };
    const ids: string[] = [];
    for (const [status, action] of Object.entries(next)) {
      const { author: customs, ...released } = await release(LOADING_DAYS + 1);
      const author = action === 'correct' ? DECLARANT : customs;
      await ledger.commit({ ...released, version: released.version + 1, status, action, author, time: daysAgo(0) });
      ids.push(released.id);
    }
    expect((await idsOf()).sort()).to.deep.equal(ids.sort());
  });

  it('is not told of as long as the bank cannot read what it declares', async () => {
    const late = await release(LOADING_DAYS + 1);
    const document = documents.get(late.id);
    documents.set(late.id, undefined);
    expect(await idsOf()).to.deep.equal([]);
    documents.set(late.id, document);
    expect(await idsOf()).to.deep.equal([late.id]);
  });

  /** A bill of a day, of a shipper, that covers so many packages in a box. */
  async function shipped(more: Shipped = {}, of: Partial<TradeRecord> = {}): Promise<Link> {
    const { days = LOADING_DAYS, shipper = EXPORTER, packages = 400, box } = more;
    const record = bill(of);
    documents.set(record.id, {
      shippedOnBoardDate: daysAgo(days).slice(0, 10),
      documentParties: { shipper: { partyName: shipper } },
      consignmentItems: [{ cargoItems: [{ outerPackaging: { numberOfPackages: packages } }] }],
      ...(box && { utilizedTransportEquipments: [{ equipment: { equipmentReference: box } }] }),
    });
    await ledger.commit(record);
    return { type: 'bill-of-lading', id: record.id };
  }
  /** One that is released long ago and says more. */
  async function late(more: object, links: readonly Link[] = []): Promise<string> {
    const id = newId();
    documents.set(id, exportDocument(VALUE_MINOR, { ...DECLARED, ...more }));
    return (await release(LOADING_DAYS + 1, { id, links: [...links] })).id;
  }
  const naming = async (to: Link): Promise<string> => late({ billOfLading: to.id }, [to]);

  it('is on its way by a bill in force that its declaration names, and by none that is void or of other goods', async () => {
    await naming(await shipped());
    const ids = [
      await naming(await shipped({}, { status: 'VOIDED' })),
      await naming(await shipped({ days: 2 * LOADING_DAYS })),
      await naming(await shipped({ shipper: 'Somebody Else' })),
      await naming(await shipped({ packages: 399 })),
    ];
    expect((await idsOf()).sort()).to.deep.equal(ids.sort());
  });

  it('is not on its way by a bill that other exports name, unless it covers them all', async () => {
    const [small, large] = [await shipped(), await shipped({ packages: 800 })];
    const ids = [await naming(small), await naming(small)];
    await naming(large);
    await naming(large);
    expect((await idsOf()).sort()).to.deep.equal(ids.sort());
  });

  it('is on its way if the bank sees a bill of its container, and not by one of an earlier voyage', async () => {
    const inBox = (number: string): Promise<string> => late({ containers: [{ number }] });
    const [now, before] = [newContainerNumber(), newContainerNumber()];
    await shipped({ box: now });
    await shipped({ box: before, days: 2 * LOADING_DAYS });
    await inBox(now);
    const id = await inBox(before);
    expect(await idsOf()).to.deep.equal([id]);
  });

  it('is doubted if it is on its way by a bill for which another export is declared that the bank does not see', async () => {
    const [own, shared] = [await shipped(), await shipped()];
    await naming(own);
    const doubted = await naming(shared);
    const { declarant, customs } = declared(daysAgo(0)).state;
    const others = { links: [shared], parties: [DECLARANT, { msp: 'CustomsMSP' }] };
    const filed = { version: 1, action: 'file', status: 'DECLARED', author: DECLARANT, state: { declarant, customs } };
    const other = declared(daysAgo(LOADING_DAYS), others);
    await ledger.commit({ ...other, ...filed });
    await ledger.commit(other);
    const told = await watch()();
    expect(told.map(({ document, severity }) => `${severity} ${document.id}`)).to.deep.equal([`REVIEW ${doubted}`]);
  });

  it('is weighed once a day for all who listen, by as many questions for many bills as for one', async () => {
    const box = newContainerNumber();
    await shipped({ box, days: 2 * LOADING_DAYS });
    const id = await late({ containers: [{ number: box }] });
    const asked = new Array<string>();
    const counted = new Proxy(ledger.queries, {
      get: (queries, name) => {
        asked.push(String(name));
        const found: unknown = Reflect.get(queries, name);
        return typeof found === 'function' ? (found.bind(queries) as unknown) : found;
      },
    });
    const weighing = new UnshippedWeighing('BankAMSP', {
      ...{ db: ledger.database.db, queries: counted },
      read: (link) => Promise.resolve(documents.get(link.id)),
    });
    const listen = (): ReturnType<typeof watchUnshipped> => tellUnshipped(officer, ledger.database.db, weighing);
    for (const told of [await idsOf(listen()), await idsOf(listen())]) expect(told).to.deep.equal([id]);
    const ofOne = asked.length;
    for (let count = 0; count < 5; count++) await shipped({ box, days: 2 * LOADING_DAYS });
    const same = await late({ containers: [{ number: box }] });
    expect((await idsOf(listen())).sort()).to.deep.equal([id, same].sort());
    expect(asked.length).to.equal(2 * ofOne);
  });
});
