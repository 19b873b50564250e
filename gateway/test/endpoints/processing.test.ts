import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { newNumber } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import {
  acceptedExport,
  cargoDocument,
  declarationDocument,
  exportDocument,
} from '../support/consortium/declarations.js';
import { pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { processingParts } from '../support/consortium/processing.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const stateIn = z.looseObject({ state: z.looseObject({ processedBy: z.array(z.string()).optional() }) });
const reason = (reasonCode: string): object => ({ details: { reasonCode } });

describe('goods in bond that were processed, over HTTP', () => {
  let scenes: Scenes;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
  });

  const accepted = (bill: Link, procedure: string): Promise<Link> =>
    acceptedExport(scenes, exportDocument(undefined, { procedure, billOfLading: bill.id }));
  const enter = async (bill: Link, procedure: string): Promise<Link> =>
    scenes.act(CUSTOMS, await accepted(bill, procedure), 'release', reason('DOCUMENTS_IN_ORDER'));
  const approve = async (entry: Link, value: string, netMassKg: string): Promise<string | undefined> => {
    const goods = { quantity: { value, unit: 'NPR' }, netMassKg };
    const shoes = { hsCode: '6403910000', description: 'LEATHER SHOES', countryOfOrigin: 'KR' };
    const used = { inputs: [{ declaration: entry.id, line: 1, ...goods }], outputs: [{ ...shoes, ...goods }] };
    const record = await scenes.create(SHIPPER, 'processing-record', processingParts(entry, used));
    const customs = await scenes.consortium.as(CUSTOMS);
    await scenes.consortium.settled(customs);
    const { processedBy = [] } = stateIn.parse(await recordIn(customs.read(entry))).state;
    const answer = await customs.act(record, 'approve', { input: { earlier: processedBy } });
    return answer.status < 300 ? undefined : problemIn(answer);
  };

  it('stay declared as much as was used, and are taken away by whoever knows of it', async () => {
    const declarationNumber = `ENTRY-${newNumber()}`;
    const entry = await scenes.declaration([], { declarationNumber });
    await scenes.act(CUSTOMS, entry, 'accept', { input: { channel: 'GREEN' } });
    await scenes.act(CUSTOMS, entry, 'release', reason('DOCUMENTS_IN_ORDER'));
    const record: Link = await scenes.create(SHIPPER, 'processing-record', processingParts(entry));
    await scenes.act(CUSTOMS, record, 'approve', { input: { earlier: [] } });
    const [shipper, customs] = [await scenes.consortium.as(SHIPPER), await scenes.consortium.as(CUSTOMS)];
    await scenes.consortium.settled(shipper);
    await scenes.consortium.settled(customs);
    const corrected = (netMassKg: string): object => ({
      details: { declaration: declarationDocument({ declarationNumber, netMassKg }) },
    });
    expect(problemIn(await shipper.act(entry, 'correct', corrected('599')))).to.equal('409 NOT_CONSERVED');
    await scenes.act(SHIPPER, entry, 'correct', corrected('600'));
    expect(problemIn(await customs.act(entry, 'cancel', reason('RELEASED_IN_ERROR')))).to.equal('409 WRONG_STATUS');
    const unknowing = await customs.act(entry, 'seize', reason('SMUGGLING'));
    expect(pointersIn(unknowing)).to.deep.equal(['/input/processed']);
    await scenes.act(CUSTOMS, entry, 'seize', { ...reason('SMUGGLING'), input: { processed: [record.id] } });
  });

  it('are used once, though they were declared in transit and again into bond; other goods are not held back', async () => {
    const [bill, other] = [await scenes.bill(), await scenes.bill()];
    const [transit, entry, elsewhere] = [
      await enter(bill, 'TRANSIT'),
      await enter(bill, 'IMPORT'),
      await enter(other, 'IMPORT'),
    ];
    // All of the goods can leave by the entry yet: those that are processed are its own.
    expect(await approve(transit, '300', '900.375')).to.equal('409 NOT_CONSERVED');
    expect(await approve(entry, '100', '300.125')).to.equal(undefined);
    expect(await approve(transit, '301', '903.37625')).to.equal('409 NOT_CONSERVED');
    // Less mass is no way around the number.
    expect(await approve(transit, '301', '1')).to.equal('409 NOT_CONSERVED');
    expect(await approve(transit, '300', '900.375')).to.equal(undefined);
    expect(await approve(elsewhere, '400', '1200.5')).to.equal(undefined);
  });

  it('are not let go by an import declaration once a record has used them in transit', async () => {
    const [bill, other] = [await scenes.bill(), await scenes.bill()];
    expect(await approve(await enter(bill, 'TRANSIT'), '400', '1200.5')).to.equal(undefined);
    const customs = await scenes.consortium.as(CUSTOMS);
    const release = async (declared: Link): Promise<number> => {
      await scenes.consortium.settled(customs);
      return (await customs.act(declared, 'release', reason('DOCUMENTS_IN_ORDER'))).status;
    };
    expect(await release(await accepted(bill, 'IMPORT'))).to.equal(409);
    expect(await release(await accepted(other, 'IMPORT'))).to.equal(200);
  });

  it('are used once by two import declarations of one bill, as much as its carrier has reported', async () => {
    const bill = await scenes.bill();
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
    await scenes.create(CARRIER, 'cargo-report', { document: cargoDocument(), input });
    const [first, second] = [await enter(bill, 'IMPORT'), await enter(bill, 'IMPORT')];
    expect(await approve(first, '400', '1200.5')).to.equal('409 NOT_CONSERVED');
    await scenes.act(CUSTOMS, second, 'cancel', reason('NOT_SHIPPED'));
    expect(await approve(first, '400', '1200.5')).to.equal(undefined);
  });
});
