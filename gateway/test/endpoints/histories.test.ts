import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import {
  type Actor,
  CARRIER,
  CUSTOMS,
  CUSTOMS_SECOND,
  EXPORTERS_AUDITOR,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { acceptedDeclaration } from '../support/consortium/declarations.js';
import { bodyOf, pathOf } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const By = z.strictObject({
  msp: z.string(),
  party: z.string(),
  user: z.string().nullable(),
  role: z.string().nullable(),
});
const Item = z.looseObject({
  record: z.looseObject({ version: z.int(), action: z.string() }),
  details: z.unknown(),
  by: By,
});
const History = z.looseObject({ items: z.array(Item) });
const Version = z.looseObject({ by: By, details: z.unknown() });
const HOLD = { reasonCode: 'DISCREPANCY_IN_PAPERWORK', remarks: 'The packing list has 380 pairs.' };
const RELEASE = { reasonCode: 'EXAMINED', remarks: 'Counted.' };

describeOnEachDatabase('the history of a document', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let declaration: Link;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    declaration = await acceptedDeclaration(scenes, 'GREEN');
    await scenes.act(CUSTOMS_SECOND, declaration, 'hold', { details: HOLD });
    await scenes.act(CUSTOMS, declaration, 'release', { details: RELEASE });
  });

  const told = async (by: Actor): Promise<unknown[]> => {
    const { items } = await bodyOf(History, (await consortium.as(by)).get(`${pathOf(declaration)}/history`));
    return items
      .toReversed()
      .map(({ record: { action }, by: { user, role } }) => [action, user, role].map((each) => each ?? '-').join(' '));
  };

  it('names the users of the own organisation with their roles, and of others the organisation and the role alone', async () => {
    const seen = (shipper: string, officer: string, second: string): string[] => [
      `file ${shipper} shipper`,
      `accept ${officer} customs-officer`,
      `hold ${second} customs-officer`,
      `release ${officer} customs-officer`,
    ];
    expect(await told(CUSTOMS)).to.deep.equal(seen('-', CUSTOMS.name, CUSTOMS_SECOND.name));
    for (const by of [SHIPPER, EXPORTERS_AUDITOR]) expect(await told(by)).to.deep.equal(seen(SHIPPER.name, '-', '-'));
  });

  it('has the reasons and remarks of each decision, after later ones have come', async () => {
    for (const by of [SHIPPER, CUSTOMS]) {
      const { items } = await bodyOf(History, (await consortium.as(by)).get(`${pathOf(declaration)}/history`));
      const remarks = Object.fromEntries(items.map(({ record: { action }, details }) => [action, details]));
      expect(remarks).to.deep.equal({ file: null, accept: null, hold: HOLD, release: RELEASE });
    }
  });

  it('is told of each version by itself, too', async () => {
    const user = await consortium.as(CUSTOMS);
    await consortium.settled(user);
    const { by, details } = await bodyOf(Version, user.get(`${pathOf(declaration)}/versions/3`));
    const { msp, party, name } = CUSTOMS_SECOND;
    expect(by).to.deep.equal({ msp, party, user: name, role: 'customs-officer' });
    expect(details).to.deep.equal(HOLD);
  });

  it('says in which role others have acted, if theirs can act in one alone', async () => {
    const bill = await scenes.bill();
    const { items } = await bodyOf(History, (await consortium.as(SHIPPER)).get(`${pathOf(bill)}/history`));
    expect(items[0]?.by).to.deep.equal({ msp: CARRIER.msp, party: CARRIER.party, user: null, role: 'carrier-agent' });
  });
});
