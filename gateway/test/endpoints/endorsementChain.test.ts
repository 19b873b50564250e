import { readFileSync } from 'node:fs';
import type { Link } from '@naru/chaincode/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'chai';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pathOf, problemIn } from '../support/consortium/httpUser.js';
import { inHours, Scenes, transportDocument } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const DEFINITION = new URL('../../../../chaincode/standards/dcsa/EBL_END_v3.0.4.yaml', import.meta.url);
const SCHEMA = 'EBL_END_v3.0.4.yaml#/components/schemas/EndorsementChain';

const Party = z.looseObject({
  partyName: z.string(),
  identifyingCodes: z.array(z.looseObject({ partyCode: z.string() })),
});
const Chain = z.looseObject({
  transportDocumentReference: z.string(),
  carrierSCACCode: z.string().optional(),
  endorsementChain: z.array(
    z.looseObject({
      actionCode: z.string(),
      actor: Party,
      recipient: Party.optional(),
      reasonCode: z.string().optional(),
    }),
  ),
});

const PLACES = new Map(
  Object.entries({ SHIPPER, BANK_A, BANK_B, CARRIER }).map(([name, { msp, party }]) => [`${msp}/${party}`, name]),
);

/** DCSA's own schema. */
function compileSchema(): (chain: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(z.looseObject({}).parse(parse(readFileSync(DEFINITION, 'utf8'))), 'EBL_END_v3.0.4.yaml');
  const validate = ajv.compile({ $ref: SCHEMA });
  return (chain) =>
    validate(chain)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

describe('the endorsement chain of a bill', () => {
  const faultsOf = compileSchema();
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  async function readChain(by: Actor, bill: Link): Promise<z.infer<typeof Chain>> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const chain = await bodyOf(Chain, user.get(`${pathOf(bill)}/endorsement-chain`));
    expect(faultsOf(chain)).to.deep.equal([]);
    return chain;
  }

  /** `TRANSFER SHIPPER BANK_A`, the oldest first. */
  const linesOf = ({ endorsementChain }: z.infer<typeof Chain>): string[] =>
    endorsementChain
      .toReversed()
      .map(({ actionCode, actor, recipient, reasonCode }) =>
        [actionCode, nameOf(actor), recipient && nameOf(recipient), reasonCode].filter(Boolean).join(' '),
      );
  const nameOf = ({ identifyingCodes }: z.infer<typeof Party>): string =>
    PLACES.get(identifyingCodes.at(-1)?.partyCode ?? '') ?? 'nobody';

  const offer = (by: Actor, bill: Link, to: Actor, endorsement?: string): Promise<Link> =>
    scenes.act(by, bill, 'offer-transfer', {
      input: { to: placeOf(to), expires: inHours(1), ...(endorsement !== undefined && { endorsement }) },
    });

  it('names each endorsement and each transfer, and who took part, in DCSA’s form', async () => {
    const bill = await scenes.bill();
    await offer(SHIPPER, bill, BANK_A, 'ENDORSE_TO_ORDER');
    await scenes.act(BANK_A, bill, 'accept-transfer');
    await scenes.act(BANK_A, bill, 'sign');
    await scenes.act(BANK_A, bill, 'endorse', { input: { to: placeOf(BANK_B), endorsement: 'ENDORSE' } });
    await offer(BANK_A, bill, BANK_B);
    await scenes.act(BANK_B, bill, 'accept-transfer');
    await scenes.act(BANK_B, bill, 'surrender-for-delivery');
    await scenes.act(CARRIER, bill, 'reject-surrender', { input: { reasonCode: 'GOODS_NOT_ARRIVED' } });
    await scenes.act(BANK_B, bill, 'surrender-for-delivery');
    await scenes.act(CARRIER, bill, 'accept-surrender');
    await scenes.act(CARRIER, bill, 'deliver');
    expect(linesOf(await readChain(BANK_B, bill))).to.deep.equal([
      'ISSUE CARRIER SHIPPER',
      'ENDORSE_TO_ORDER SHIPPER BANK_A',
      'TRANSFER SHIPPER BANK_A',
      'SIGN BANK_A',
      'ENDORSE BANK_A BANK_B',
      'TRANSFER BANK_A BANK_B',
      'SURRENDER_FOR_DELIVERY BANK_B CARRIER',
      'SREJ CARRIER BANK_B GOODS_NOT_ARRIVED',
      'SURRENDER_FOR_DELIVERY BANK_B CARRIER',
      'SURRENDERED CARRIER',
    ]);
  });

  it('says that a bill endorsed in blank goes from hand to hand by transfers alone', async () => {
    const bill = await scenes.bill();
    await offer(SHIPPER, bill, BANK_A, 'BLANK_ENDORSE');
    await scenes.act(BANK_A, bill, 'accept-transfer');
    await offer(BANK_A, bill, BANK_B);
    await scenes.act(BANK_B, bill, 'accept-transfer');
    await scenes.act(BANK_B, bill, 'return-transfer', { input: { reasonCode: 'WRONG_PARTY' } });
    expect(linesOf(await readChain(BANK_A, bill))).to.deep.equal([
      'ISSUE CARRIER SHIPPER',
      'BLANK_ENDORSE SHIPPER',
      'TRANSFER SHIPPER BANK_A',
      'TRANSFER BANK_A BANK_B',
      'TRANSFER BANK_B BANK_A',
    ]);
  });

  it('says why a bill goes back to be amended', async () => {
    const bill = await scenes.bill(transportDocument({ transportDocumentSubReference: 'Version_1' }));
    await scenes.act(SHIPPER, bill, 'surrender-for-amendment', { input: { reasonCode: 'COD' }, details: {} });
    await scenes.act(CARRIER, bill, 'accept-surrender');
    const chain = await readChain(CARRIER, bill);
    expect(linesOf(chain).slice(1)).to.deep.equal([
      'SURRENDER_FOR_AMENDMENT SHIPPER CARRIER COD',
      'SURRENDERED CARRIER',
    ]);
    expect(chain).to.include({ transportDocumentSubReference: 'Version_1', carrierSCACCode: 'MMCU' });
  });

  it('names parties as the directory does, and each by its id on the ledger, too', async () => {
    const [first] = (await readChain(SHIPPER, await scenes.bill())).endorsementChain;
    expect(first?.recipient?.partyName).to.equal(`shipper ${SHIPPER.party}`);
    expect(first?.actor.identifyingCodes.at(-1)).to.deep.equal({
      codeListProvider: 'ZZZ',
      codeListName: 'NARU',
      partyCode: `${CARRIER.msp}/${CARRIER.party}`,
    });
  });

  it('is for whoever sees the bill', async () => {
    const bank = await consortium.as(BANK_B);
    expect(problemIn(await bank.get(`${pathOf(await scenes.bill())}/endorsement-chain`))).to.equal('404 NOT_FOUND');
  });

  it('skips a version that its author does not confirm', async () => {
    const bill = await scenes.disclosed();
    const { record } = z
      .looseObject({ record: z.looseObject({ version: z.number(), state: z.looseObject({}) }) })
      .parse((await (await consortium.as(BANK_A)).read(bill)).body);
    const forged = { ...record, version: record.version + 1, state: { ...record.state, possessor: placeOf(BANK_B) } };
    consortium.channel.forge({ [`${bill.type}/${bill.id}`]: JSON.stringify(forged) });
    expect(linesOf(await readChain(BANK_A, bill))).to.deep.equal(['ISSUE CARRIER SHIPPER']);
  });
});
