import { expect } from 'chai';
import { MAX_LINKS, type TradeRecord } from '../../src/domain/vocabulary/record';
import { DECLARATION } from '../support/declaration';
import type { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { NUMBER, Replacing, versionOf } from '../support/replacing';
import { BANK_A, CARRIER, CUSTOMS, f1, newId, placeOf, SHIPPER, type Trade, transportDocument } from '../support/trade';

const BILL = 'bill-of-lading';
const LETTER = 'f'.repeat(64);
const WHOLE = 400;
const part = (reference: string, packages: number): object => transportDocument({ reference, packages });

describe('A carrier that amends bills', () => {
  let replacing: Replacing;
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    replacing = await Replacing.start();
    ({ trade, desk } = replacing);
  });

  it('cannot count the goods of one bill twice', async () => {
    const old = await replacing.issue();
    await replacing.surrender(old);
    const twice = versionOf('V2', {
      consignmentItems: transportDocument({ packages: 2 * WHOLE })['consignmentItems'],
    });
    const { issues } = await rejects(replacing.replace([old, old], twice), 'INVALID');
    expect(JSON.stringify(issues)).to.include('names an id twice');
  });

  it('cannot recall what it issued in the place of a bill that its holder had', async () => {
    const old = await replacing.issue();
    await replacing.surrender(old);
    const next = await replacing.replace([old], versionOf('V2'));
    await rejects(trade.bill(CARRIER, 'void', next.id, { reasonCode: 'MISISSUED' }), 'ALREADY_TAKEN');
    await trade.bill(SHIPPER, 'consentToVoid', next.id);
    await trade.bill(CARRIER, 'void', next.id, { reasonCode: 'MISISSUED' });
    await replacing.issue();
  });

  it('cannot use the number of a replaced bill again while the goods are in others', async () => {
    const old = await replacing.issue();
    await replacing.surrender(old);
    const one = await replacing.replace([old], part('N2', 150), { tokens: [f1('2')] });
    await replacing.replace([old], part('N3', 250), { tokens: [f1('3')], siblings: [one.id] });
    await rejects(replacing.issue(), 'DUPLICATE_NUMBER');
    await replacing.surrender(one.id);
    const again = (transportDocumentSubReference: string): object => ({
      ...part('NARU0001', 150),
      transportDocumentSubReference,
    });
    const back = await replacing.replace([one.id], again('V2'));
    await replacing.surrender(back.id);
    await replacing.replace([back.id], again('V3'));
  });

  it('cannot leave goods over when no more bills can be named in the place of one', async () => {
    const old = await replacing.issue();
    await replacing.surrender(old);
    const done: string[] = [];
    for (let each = 0; each < MAX_LINKS - 1; each += 1) {
      const tokens = [f1(`part ${each}`)];
      done.push((await replacing.replace([old], part(`P${each}`, 1), { tokens, siblings: done })).id);
    }
    const left = WHOLE - done.length;
    const last = (packages: number): Promise<TradeRecord> =>
      replacing.replace([old], part('PR', packages), { tokens: [f1('rest')], siblings: done });
    await rejects(last(left - 1), 'INVALID');
    await last(left);
    expect((await replacing.read(old)).status).to.equal('VOIDED');
  });

  it('cannot give title to somebody whom neither the title holder nor the last holder named', async () => {
    const old = await replacing.issue();
    await trade.bill(SHIPPER, 'disclose', old, { to: { msp: BANK_A.msp } });
    await replacing.surrender(old, SHIPPER, { reasonCode: 'COD' });
    const [parties] = [transportDocument()['documentParties'] as { shipper: object }];
    const toOrder = versionOf('V2', {
      documentParties: { ...parties, endorsee: { ...parties.shipper, partyName: 'BANK' } },
    });
    await rejects(replacing.replace([old], toOrder, { endorsee: BANK_A }), 'FORBIDDEN');
    await trade.bill(CARRIER, 'rejectSurrender', old, { reasonCode: 'OTHER' });
    await replacing.surrender(old, SHIPPER, { reasonCode: 'COD', madeOutTo: placeOf(BANK_A) });
    const { state } = await replacing.replace([old], toOrder, { endorsee: BANK_A });
    expect(state).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(BANK_A) });
  });

  it('cannot put on paper what its holder did not surrender for that', async () => {
    const old = await replacing.issue(NUMBER, transportDocument(), { titleMode: 'REGISTRY_OF_RECORD' });
    const paper = versionOf('V2', { isElectronic: false });
    for (const asked of [{ reasonCode: 'COD' }, {}]) {
      await replacing.surrender(old, SHIPPER, asked);
      await rejects(replacing.replace([old], paper), 'NOT_REQUESTED');
      await trade.bill(CARRIER, 'rejectSurrender', old, { reasonCode: 'OTHER' });
    }
    await replacing.surrender(old, SHIPPER, { reasonCode: 'SWTP' });
    expect((await replacing.replace([old], paper)).state).to.include({ isPaper: true, titleMode: 'MIRROR' });
  });

  it('cannot take title out of the register that it is in, on purpose or by leaving it unsaid', async () => {
    const [kept, mirrored] = [
      await replacing.issue(NUMBER, part('N1', 200), { titleMode: 'REGISTRY_OF_RECORD' }),
      await replacing.issue([f1('2')], part('N2', 200)),
    ];
    for (const id of [kept, mirrored]) await replacing.surrender(id);
    const combined = part('N3', WHOLE);
    for (const titleMode of ['REGISTRY_OF_RECORD', 'MIRROR', undefined]) {
      const { issues } = await rejects(replacing.replace([kept, mirrored], combined, { titleMode }), 'INVALID');
      expect(JSON.stringify(issues)).to.include('/input/titleMode');
    }
    const whole = { ...part('N1', 200), transportDocumentSubReference: 'V2' };
    await rejects(replacing.replace([kept], whole, { titleMode: 'MIRROR' }), 'INVALID');
    const { state } = await replacing.replace([kept], whole);
    expect(state).to.include({ titleMode: 'REGISTRY_OF_RECORD' });
  });

  it('cannot write the numbers of two seals as one', async () => {
    const sealed = (...numbers: string[]): object => {
      const [equipment] = transportDocument()['utilizedTransportEquipments'] as [object];
      return { utilizedTransportEquipments: [{ ...equipment, seals: numbers.map((number) => ({ number })) }] };
    };
    const old = await replacing.issue(NUMBER, { ...transportDocument(), ...sealed('A', 'B') });
    await replacing.surrender(old);
    await rejects(replacing.replace([old], versionOf('V2', sealed('A,B'))), 'NOT_CONSERVED');
    await replacing.replace([old], versionOf('V2', sealed('B', 'A')));
  });

  it('cannot put on paper what was delivered against a letter of indemnity', async () => {
    const bill = await replacing.issue();
    await desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: bill, input: { reasonCode: 'SWTP' }, details: {} });
    await trade.bill(CARRIER, 'deliverAgainstIndemnity', bill, { indemnity: LETTER });
    await trade.bill(CARRIER, 'acceptSurrender', bill);
    await rejects(trade.bill(CARRIER, 'convertToPaper', bill), 'WRONG_STATUS');
  });

  describe('under the eyes of customs', () => {
    const declare = async (bill: string): Promise<string> => {
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: CUSTOMS.msp } });
      const document = { ...DECLARATION, billOfLading: bill };
      return (await desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } }))
        .record.id;
    };
    const holdDeclaration = (id: string): Promise<unknown> =>
      desk.act(CUSTOMS, 'customs-declaration', 'hold', { id, details: { reasonCode: 'INTENSIVE_EXAMINATION' } });
    const hold = (id: string, declaration: string, more: object = {}): Promise<unknown> =>
      desk.act(CUSTOMS, BILL, 'hold-goods', { id, input: { declaration, ...more } });

    it('cannot get rid of a hold by a recall or on paper', async () => {
      const bill = await replacing.issue();
      const declaration = await declare(bill);
      await holdDeclaration(declaration);
      await hold(bill, declaration);
      await trade.bill(SHIPPER, 'consentToVoid', bill);
      await rejects(trade.bill(CARRIER, 'void', bill, { reasonCode: 'OTHER' }), 'HELD');
      await replacing.surrender(bill, SHIPPER, { reasonCode: 'SWTP' });
      await rejects(trade.bill(CARRIER, 'convertToPaper', bill), 'HELD');
    });

    it('cannot escape it by an amendment: what replaces a declared bill is held, too', async () => {
      const first = await replacing.issue();
      const declaration = await declare(first);
      await replacing.surrender(first);
      const second = await replacing.replace([first], versionOf('V2'));
      await replacing.surrender(second.id);
      const third = await replacing.replace([second.id], versionOf('V3'));
      await holdDeclaration(declaration);
      await rejects(hold(third.id, declaration), 'INVALID');
      await rejects(hold(third.id, declaration, { through: [first] }), 'INVALID');
      await rejects(hold(third.id, declaration, { through: [first, second.id] }), 'INVALID');
      await hold(third.id, declaration, { through: [second.id, first] });
      await trade.bill(SHIPPER, 'surrenderForDelivery', third.id);
      await trade.bill(CARRIER, 'acceptSurrender', third.id);
      await rejects(trade.bill(CARRIER, 'deliver', third.id), 'HELD');
    });

    it('cannot push the authority out of the parties while it holds the goods', async () => {
      const bill = await replacing.issue();
      const declaration = await declare(bill);
      await holdDeclaration(declaration);
      await hold(bill, declaration);
      for (let each = 0; each < 18; each += 1) {
        const user: User = { msp: BANK_A.msp, role: 'bank-officer', party: newId() };
        await trade.register(user);
        await desk.act(SHIPPER, BILL, 'disclose', { id: bill, input: { to: placeOf(user) } });
      }
      await desk.act(CUSTOMS, 'customs-declaration', 'accept', { id: declaration, input: { channel: 'GREEN' } });
      await desk.act(CUSTOMS, 'customs-declaration', 'release', {
        id: declaration,
        details: { reasonCode: 'EXAMINED' },
      });
      await desk.act(CUSTOMS, BILL, 'release-goods', { id: bill, input: { declaration } });
    });
  });
});
