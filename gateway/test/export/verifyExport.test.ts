import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { BANK_A, BANK_B, CARRIER, CUSTOMS } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { recordIn } from '../support/consortium/httpUser.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { ChangedExport, exportOf, faultsIn } from '../support/exportedTrade.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { listForgeries } from './forgeries.js';

describe('verification of an export names', () => {
  const { directory: home, remove } = temporaryDirectory();
  const original = join(home, 'original');
  const changed = new ChangedExport(join(home, 'changed'));
  before(async () => {
    const consortium = await TestConsortium.start(anyDatabase);
    await play(new Scenes(consortium), consortium);
    await exportOf(consortium, 'ExportersMSP', original);
    await exportOf(consortium, BANK_B.msp, join(home, 'bank'));
    await consortium.close();
  });
  after(remove);
  beforeEach(() => {
    rmSync(changed.directory, { recursive: true, force: true });
  });

  /** A little of everything that an export holds. */
  async function play(scenes: Scenes, consortium: TestConsortium): Promise<void> {
    await scenes.shipment();
    const bill = await scenes.disclosed();
    await forge(bill, consortium);
    const declaration = await scenes.declaration();
    await scenes.act(CUSTOMS, declaration, 'hold', { details: { reasonCode: 'RISK_SCREENING' } });
    const paper = paperClaim();
    await scenes.paperClaim(BANK_A, paper);
    await scenes.paperClaim(BANK_B, paper);
  }

  async function forge(bill: Link, consortium: TestConsortium): Promise<void> {
    const record = TradeRecord.parse(await recordIn((await consortium.as(CARRIER)).read(bill)));
    const stolen = { ...record, version: record.version + 1, status: 'ACCOMPLISHED' };
    consortium.channel.forge({ [`${bill.type}/${bill.id}`]: JSON.stringify(stolen) });
  }

  it('nothing in one that nobody changed', async () => {
    expect(await faultsIn(original)).to.deep.equal([]);
    expect(await faultsIn(join(home, 'bank'))).to.deep.equal([]);
  });

  for (const { what, change, faults } of listForgeries()) {
    it(what, async () => {
      // What rules found is at the bank that made the claim.
      cpSync(what === 'what rules found' ? join(home, 'bank') : original, changed.directory, { recursive: true });
      change(changed);
      const found = (await faultsIn(changed.directory)).join('\n');
      for (const fault of faults) {
        const pattern = fault instanceof RegExp ? new RegExp(fault.source, 'm') : fault;
        if (pattern instanceof RegExp) expect(found).to.match(pattern);
        else expect(found).to.include(pattern);
      }
    });
  }
});
