import { expect } from 'chai';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { isProvenInBatch, proveInBatch } from '../../src/domain/vocabulary/batch';
import { batchedId } from '../../src/domain/vocabulary/batchIds';
import { packDocuments } from '../../src/domain/vocabulary/batchPack';
import { type Link, recordKey, TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { batchOf, makeDocuments, newBatchId, readDocuments } from '../support/batches';
import { Credits } from '../support/credit';
import { DECLARATION, exportDeclaration } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, CUSTOMS, gatewayOf, newId, OTHER_SHIPPER, placeOf, SALT, SHIPPER } from '../support/trade';

const TYPE = 'customs-declaration';
const declared = (...numbers: number[]): object[] =>
  numbers.map((number) => ({ ...DECLARATION, declarationNumber: String(number) }));

describe('A batch of documents', () => {
  let desk: Credits;
  beforeEach(async () => {
    desk = await Credits.start();
  });

  const make = async (documents: readonly unknown[] = declared(1, 2, 3)): Promise<string[]> => {
    const { header } = await makeDocuments(desk.trade, documents);
    return documents.map((_, position) => batchedId(header.id, position));
  };
  const declaration = (id: string): Link => ({ type: TYPE, id });
  const recordAt = (id: string): TradeRecord =>
    TradeRecord.parse(JSON.parse(desk.trade.ledger.state(recordKey(declaration(id))) ?? ''));
  const accept = async (id: string, number: string): Promise<TradeRecord> =>
    (
      await desk.act(CUSTOMS, TYPE, 'accept', {
        id,
        input: { channel: 'GREEN' },
        tokens: [numberOfDeclaration(number)],
      })
    ).record;

  it('makes the records that its documents would have had alone', async () => {
    const [id = ''] = await make(declared(1));
    const { record: alone } = await desk.act(SHIPPER, TYPE, 'file', {
      document: declared(1)[0],
      input: { customs: CUSTOMS.msp },
    });
    const plain = ({ time: _, id: __, state: { filedAt: ___, ...state }, ...record }: TradeRecord): object => {
      return { ...record, state };
    };
    expect(plain(recordAt(id))).to.deep.equal(plain(alone));
    const policyOf = (of: string): unknown => desk.trade.ledger.policy(recordKey(declaration(of)));
    expect(policyOf(id)).to.deep.equal(policyOf(alone.id));
  });

  it('is endorsed by its parties, and each of them holds the documents', async () => {
    const { endorsers, header } = await makeDocuments(desk.trade, declared(1, 2));
    expect(endorsers).to.deep.equal([CUSTOMS.msp, SHIPPER.msp]);
    for (const by of [SHIPPER, CUSTOMS])
      expect(await desk.document(by, declaration(batchedId(header.id, 1)))).to.deep.equal(declared(2)[0]);
    await rejects(desk.read(BANK_A, declaration(header.id)), 'NOT_FOUND');
    for (const other of [BANK_A.msp, CARRIER.msp])
      expect(desk.trade.ledger.privateText(other, `content/batch/${header.id}`)).to.equal(undefined);
  });

  it('shows its documents to the gateway of a party at once, and to no user of another party', async () => {
    const { header } = await makeDocuments(desk.trade, declared(1, 2));
    const { content } = await readDocuments(desk.trade, gatewayOf(SHIPPER), header.id);
    expect(content).to.equal(packDocuments(declared(1, 2).map((each) => sealContent(each, SALT))));
    expect((await readDocuments(desk.trade, gatewayOf(BANK_A), header.id)).content).to.equal(null);
    await rejects(readDocuments(desk.trade, OTHER_SHIPPER, header.id), 'NOT_FOUND');
  });

  it('leaves each document to go on by itself: it is authentic, and each action finds it', async () => {
    const [first = '', second = ''] = await make();
    expect(await desk.read(CUSTOMS, declaration(first))).to.deep.include({ authentic: true, genuine: true });
    expect((await accept(first, '1')).status).to.equal('ACCEPTED');
    await desk.act(CUSTOMS, TYPE, 'release', { id: first, details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
    expect(await desk.read(SHIPPER, declaration(first))).to.deep.include({ authentic: true, genuine: true });
    const corrected = { ...DECLARATION, declarationNumber: '2', netMassKg: '7' };
    await desk.act(SHIPPER, TYPE, 'correct', { id: second, details: { declaration: corrected } });
    expect(await desk.document(CUSTOMS, declaration(second))).to.deep.equal(corrected);
    expect((await accept(second, '2')).version).to.equal(3);
  });

  it('takes no number: customs accepts one declaration under it, in a batch or alone', async () => {
    const [first = '', second = ''] = await make(declared(7, 7));
    const { record: alone } = await desk.act(SHIPPER, TYPE, 'file', {
      document: declared(7)[0],
      input: { customs: CUSTOMS.msp },
    });
    await accept(first, '7');
    await rejects(accept(second, '7'), 'DUPLICATE_NUMBER');
    await rejects(accept(alone.id, '7'), 'DUPLICATE_NUMBER');
  });

  it('can be of shipments', async () => {
    const shipment = { ucr: '6KR1234567890NARU1', seller: 'Hanbit', buyer: 'Nordlicht', descriptionOfGoods: 'Shoes' };
    const of = { type: 'shipment', action: 'create', input: { parties: [placeOf(CARRIER)] } };
    const { header } = await makeDocuments(desk.trade, [shipment, shipment], of);
    const link: Link = { type: 'shipment', id: batchedId(header.id, 1) };
    const bill = await desk.trade.issue();
    await desk.act(SHIPPER, 'shipment', 'link', {
      id: link.id,
      input: { to: { type: 'bill-of-lading', id: bill.record.id } },
    });
    expect(await desk.read(CARRIER, link)).to.deep.include({ authentic: true });
  });

  it('proves each document to whoever knows its header alone', async () => {
    const ids = await make(declared(1, 2, 3, 4, 5));
    const batch = batchOf(desk.trade, ids[0] ?? '');
    for (const id of ids) {
      const proof = proveInBatch(batch, declaration(id), canonicalJson(recordAt(id)));
      expect(isProvenInBatch(proof, declaration(id))).to.equal(true);
      const forged = { ...proof, record: canonicalJson({ ...recordAt(id), status: 'RELEASED' }) };
      expect(isProvenInBatch(forged, declaration(id))).to.equal(false);
      for (const other of ids.filter((each) => each !== id))
        expect(isProvenInBatch(proof, declaration(other))).to.equal(false);
    }
  });

  it('says in one event which documents there are', async () => {
    const { writes, header } = await makeDocuments(desk.trade, declared(1, 2));
    const { changes } = JSON.parse(writes.event?.payload ?? '') as { changes: { id: string }[] };
    expect(changes.map(({ id }) => id)).to.deep.equal([header.id, batchedId(header.id, 1)]);
  });

  it('is the same batch if it is sent again, and another one is refused', async () => {
    const id = newBatchId();
    await makeDocuments(desk.trade, declared(1, 2), { id });
    const again = await makeDocuments(desk.trade, declared(1, 2), { id });
    expect([again.endorsers, again.writes.state.size]).to.deep.equal([[], 0]);
    await rejects(makeDocuments(desk.trade, declared(1, 3), { id }), 'CONFLICT');
    await rejects(makeDocuments(desk.trade, declared(1, 2), { id, by: OTHER_SHIPPER }), 'CONFLICT');
    const linked = { customs: CUSTOMS.msp, links: [declaration(batchedId(id, 0))] };
    await rejects(makeDocuments(desk.trade, declared(1, 2), { id, input: linked }), 'CONFLICT');
  });

  describe('is refused', () => {
    it('with every fault of every document, and nothing is written', async () => {
      const documents = [...declared(1), { ...DECLARATION, netMassKg: '?' }, { ...DECLARATION, date: '1999-04-01' }];
      const { issues } = await rejects(makeDocuments(desk.trade, documents), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal([
        '/documents/1/document/netMassKg',
        '/documents/2/document/date',
      ]);
    });

    it('if its documents cite what travels with them, or rest on what is not there', async () => {
      const bill = exportDeclaration({ billOfLading: newId() });
      await rejects(makeDocuments(desk.trade, [bill]), 'INVALID');
      const { record } = await desk.act(SHIPPER, TYPE, 'file', {
        document: exportDeclaration(),
        input: { customs: CUSTOMS.msp },
      });
      const related = exportDeclaration({ relatedDeclarations: [{ id: record.id, relation: 'EXPORT_OF_IMPORT' }] });
      await makeDocuments(desk.trade, [related]);
      const cited = exportDeclaration({ certificatesOfOrigin: [newId()] });
      const { issues } = await rejects(makeDocuments(desk.trade, [cited]), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/documents/0/document']);
    });

    it('from whoever may not make one of them, and of a type that is made one by one', async () => {
      await rejects(makeDocuments(desk.trade, declared(1), { by: CARRIER }), 'FORBIDDEN');
      await rejects(makeDocuments(desk.trade, declared(1), { input: { customs: CARRIER.msp } }), 'INVALID');
      await rejects(makeDocuments(desk.trade, declared(1), { type: 'bill-of-lading', action: 'issue' }), 'INVALID');
      await rejects(makeDocuments(desk.trade, declared(1), { action: 'withdraw' }), 'INVALID');
      await rejects(makeDocuments(desk.trade, declared(1), { id: newId() }), 'INVALID');
    });

    it('with no documents, too many, too large ones, or bytes that are not canonical', async () => {
      const sealed = sealContent(DECLARATION, SALT);
      const large = sealContent({ ...DECLARATION, itemPrice: '1'.repeat(1_048_576) }, SALT);
      for (const pack of ['[]', '{}', packDocuments(Array<string>(257).fill(sealed)), `[ ${sealed}]`, `[${large}]`])
        await rejects(makeDocuments(desk.trade, [], { pack }), 'INVALID');
      await makeDocuments(desk.trade, [], { pack: packDocuments(Array<string>(256).fill(sealed)) });
    });
  });
});
