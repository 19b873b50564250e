import { expect } from 'chai';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { type Batch, batchKey, batchProofKey, makeBatch, proofOfBatch } from '../../src/domain/vocabulary/batch';
import { batchedId } from '../../src/domain/vocabulary/batchIds';
import { packDocuments } from '../../src/domain/vocabulary/batchPack';
import { type Link, recordKey, TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { batchOf, makeDocuments, newBatchId } from '../support/batches';
import { Credits } from '../support/credit';
import { DECLARATION } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import { rejects } from '../support/rejects';
import { BANK_B, CUSTOMS, newId, OTHER_SHIPPER, placeOf, SALT, SHIPPER } from '../support/trade';

const TYPE = 'customs-declaration';
const declared = (...numbers: number[]): object[] =>
  numbers.map((number) => ({ ...DECLARATION, declarationNumber: String(number) }));

describe('A batch of documents cannot be forged', () => {
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

  it('by a single document that takes an id of a batch', async () => {
    const document = DECLARATION;
    const input = { customs: CUSTOMS.msp };
    for (const id of [newBatchId(), batchedId(newBatchId(), 5)])
      await rejects(desk.act(SHIPPER, TYPE, 'file', { id, document, input }), 'INVALID');
    const [id = ''] = await make(declared(1));
    await rejects(desk.act(SHIPPER, TYPE, 'file', { id, document: declared(1)[0], input }), 'INVALID');
  });

  /** Writes a record as its author and an accomplice could, with a proof in the author's own collection. */
  const put = (record: TradeRecord, by = record.author.msp): void => {
    desk.trade.ledger.tamperRecord(record);
    desk.trade.ledger.tamperPrivate(by, `record/${recordKey(record)}/${record.version}`, canonicalJson(record));
  };
  const standing = async (id: string): Promise<boolean> => (await desk.read(CUSTOMS, declaration(id))).authentic;

  it('by a record that is no leaf of it, with a proof of its own or without', async () => {
    const [first = '', second = ''] = await make();
    put({ ...recordAt(first), links: [{ type: 'bill-of-lading', id: newId() }] });
    expect([await standing(first), await standing(second)]).to.deep.equal([false, true]);
  });

  it('by a leaf of another place, or of another batch', async () => {
    const [first = '', second = ''] = await make();
    const [other = ''] = await make(declared(4, 5));
    put({ ...recordAt(second), id: first });
    put({ ...recordAt(first), id: other });
    expect([await standing(first), await standing(other)]).to.deep.equal([false, false]);
  });

  it('by a document behind its end: nobody has made that one, whoever says so', async () => {
    const [first = ''] = await make();
    const beyond = batchedId(first, 3);
    const accepted = await accept(first, '1');
    put({ ...accepted, id: beyond });
    expect(await standing(beyond)).to.equal(false);
    expect(await standing(first)).to.equal(true);
  });

  it('by a batch of others that names the author: its own collection does not prove it', async () => {
    const [first = ''] = await make();
    const id = newBatchId();
    const record = { ...recordAt(first), id };
    const { header } = batchOf(desk.trade, first);
    const forged = makeBatch({ ...header, id }, [canonicalJson(record)]);
    desk.trade.ledger.tamper(batchKey(id), canonicalJson(forged));
    desk.trade.ledger.tamperPrivate(BANK_B.msp, batchProofKey(id), proofOfBatch(forged));
    desk.trade.ledger.tamperRecord(record);
    expect(await standing(id)).to.equal(false);
  });

  it('by other leaves than those of its root, or by other bytes under its key', async () => {
    const [first = ''] = await make();
    const batch = batchOf(desk.trade, first);
    const change = async (text: string): Promise<boolean> => {
      desk.trade.ledger.tamper(batchKey(first), text);
      return standing(first);
    };
    const leaves = [sha256Hex('other'), ...batch.leaves.slice(1)];
    const others: Batch[] = [
      { ...batch, leaves },
      { header: { ...batch.header, count: 2 }, leaves: batch.leaves.slice(0, 2) },
      { ...batch, header: { ...batch.header, type: 'shipment' } },
      { ...batch, header: { ...batch.header, author: placeOf(OTHER_SHIPPER) } },
    ];
    for (const other of [...others.map((each) => canonicalJson(each)), '', '{', '[]'])
      expect(await change(other)).to.equal(false);
    expect(await change(canonicalJson(batch))).to.equal(true);
  });

  it('by other content than that which each party holds', async () => {
    const [first = ''] = await make();
    desk.trade.ledger.tamperPrivate(SHIPPER.msp, `content/batch/${first}`, packDocuments([sealContent({}, SALT)]));
    expect((await desk.read(SHIPPER, declaration(first))).content).to.equal(null);
  });
});
