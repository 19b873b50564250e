import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { NOTES } from '../../src/export/format.js';
import { CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { pathOf, succeeds } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { exportOf, faultsIn } from '../support/exportedTrade.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { newId } from '../support/records.js';

const NOTE = { kind: 'SCREENING', reasons: ['TIP'], remarks: 'Seen at pier 9.' };

describe('an export of what customs noted for itself', () => {
  const { directory: home, remove } = temporaryDirectory();
  let consortium: TestConsortium;
  before(async () => {
    consortium = await TestConsortium.start(anyDatabase);
  });
  after(async () => {
    await consortium.close();
    remove();
  });

  it('is with customs, by document, and with nobody else', async () => {
    const declaration = await new Scenes(consortium).declaration();
    await succeeds((await consortium.as(CUSTOMS)).post(`${pathOf(declaration)}/notes`, { id: newId(), note: NOTE }));
    const [customs, exporters] = [join(home, 'customs'), join(home, 'exporters')];
    expect((await exportOf(consortium, CUSTOMS.msp, customs)).counts.notes).to.equal(1);
    const line: unknown = JSON.parse(readFileSync(join(customs, NOTES), 'utf8'));
    expect(line).to.deep.include({ about: declaration }).and.to.have.nested.property('notes[0].note.remarks');
    expect(await faultsIn(customs)).to.deep.equal([]);
    expect((await exportOf(consortium, SHIPPER.msp, exporters)).counts.notes).to.equal(0);
    expect(existsSync(join(exporters, NOTES))).to.equal(false);
  });
});
