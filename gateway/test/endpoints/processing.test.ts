import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { newNumber } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { declarationDocument } from '../support/consortium/declarations.js';
import { pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { processingParts } from '../support/consortium/processing.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const reason = (reasonCode: string): object => ({ details: { reasonCode } });

describe('goods in bond that were processed, over HTTP', () => {
  let scenes: Scenes;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
  });

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
});
