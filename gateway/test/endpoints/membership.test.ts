import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { type Link, TradeRecord } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pointersIn, problemIn, recordIn, succeeds } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { temporaryDirectory } from '../support/gatewayUnderTest.js';
import { newId } from '../support/records.js';

const EVERYBODY = ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];
const FILE_VARIABLE = 'NARU_RESOLUTIONS_FILE';
const OTHER_APPROVAL = 'a'.repeat(64);
const SETTLE_MS = 10_000;
const Members = z.looseObject({ members: z.array(z.looseObject({ mspId: z.string() })), block: z.number() });
const NotResolved = z.looseObject({ code: z.literal('NOT_RESOLVED'), values: z.object({ sha256: z.string() }) });

describe('the members over HTTP', () => {
  const { directory, remove } = temporaryDirectory();
  const approved = join(directory, 'resolutions');
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.start(anyDatabase, { [FILE_VARIABLE]: approved });
    scenes = new Scenes(consortium);
    process.env[FILE_VARIABLE] = approved;
  });
  after(async () => {
    Reflect.deleteProperty(process.env, FILE_VARIABLE);
    await consortium.close();
    remove();
  });
  beforeEach(() => {
    writeFileSync(approved, '');
  });

  const post = async (by: Actor, path: string, body: unknown): Promise<Answer> =>
    (await consortium.as(by)).post(path, body);

  /** Asks, has every operator approve what is asked, and asks again. */
  async function resolved(by: Actor, path: string, body: unknown): Promise<Answer> {
    const refused = await post(by, path, body);
    expect(problemIn(refused)).to.equal('409 NOT_RESOLVED');
    const { sha256 } = NotResolved.parse(refused.body).values;
    writeFileSync(approved, `# resolution\n${sha256}\n`);
    return post(by, path, body);
  }

  it('are told to every user, as the ledger has them', async () => {
    for (const actor of [SHIPPER, BANK_A, CARRIER, CUSTOMS]) {
      const { members } = await bodyOf(Members, (await consortium.as(actor)).get('/v1/members'));
      expect(members).to.deep.equal(listMembers(loadConsortium()));
    }
  });

  let carriedOut = 0;
  /** What the next resolution of the channel is known by. */
  const nextResolution = (): object => ({
    resolution: `2026/${carriedOut + 1}`,
    number: carriedOut + 1,
    expires: '2099-12-31T00:00:00.000Z',
  });

  describe('a change of the register', () => {
    const present = listMembers(loadConsortium());
    const joined = [...present, { mspId: 'BankCMSP', roles: ['BANK'], carrierCodes: [], bics: [] }];
    const body = (more: object = {}): object => ({
      ...nextResolution(),
      members: joined,
      endorsers: EVERYBODY,
      ...more,
    });

    it('waits until the operators approve it, and is then in effect everywhere', async () => {
      const answer = await resolved(BANK_A, '/v1/members/changes', body());
      carriedOut += 1;
      expect((await bodyOf(Members, Promise.resolve(answer))).members).to.deep.equal(joined);
      const { members } = await bodyOf(Members, (await consortium.as(CARRIER)).get('/v1/members'));
      expect(members.map(({ mspId }) => mspId)).to.include('BankCMSP');
    });

    it('leaves the operators’ file when it is carried out; what else is approved stays', async () => {
      const left = { ...body(), members: present };
      const refused = await post(BANK_A, '/v1/members/changes', left);
      const { sha256 } = NotResolved.parse(refused.body).values;
      writeFileSync(approved, `# minutes 2026\n${sha256}\n${OTHER_APPROVAL}\n`);
      await succeeds(post(BANK_A, '/v1/members/changes', left));
      carriedOut += 1;
      const deadline = Date.now() + SETTLE_MS;
      while (readFileSync(approved, 'utf8').includes(sha256)) {
        if (Date.now() > deadline) throw new Error('The approval stayed in the file.');
        await turn();
      }
      expect(readFileSync(approved, 'utf8')).to.equal(`# minutes 2026\n${OTHER_APPROVAL}\n`);
      await succeeds(resolved(BANK_A, '/v1/members/changes', body()));
      carriedOut += 1;
    });

    it('that another resolution overtook is not approved any more', async () => {
      const left = { ...body(), members: present };
      await succeeds(resolved(BANK_A, '/v1/members/changes', left));
      carriedOut += 1;
      expect(problemIn(await post(BANK_A, '/v1/members/changes', left))).to.equal('409 NOT_RESOLVED');
    });

    const FAULTS: Readonly<Record<string, readonly [object, readonly string[]]>> = {
      'no endorser': [body({ endorsers: [] }), ['/endorsers']],
      'an endorser that has no MSP id': [body({ endorsers: ['no msp'] }), ['/endorsers/0']],
      'a member without a role': [
        body({ members: [{ mspId: 'AMSP', roles: [], carrierCodes: [] }] }),
        ['/members/0/roles'],
      ],
      'everything missing': [{}, ['/resolution', '/number', '/expires', '/members', '/endorsers']],
    };
    for (const [what, [faulty, pointers]] of Object.entries(FAULTS)) {
      it(`is refused with ${what}`, async () => {
        const answer = await post(BANK_A, '/v1/members/changes', faulty);
        expect(answer.status).to.equal(400);
        expect(pointersIn(answer)).to.include.members([...pointers]);
      });
    }
  });

  describe('an intervention', () => {
    const Intervened = z.looseObject({ records: z.array(TradeRecord), block: z.number() });

    async function intervention(link: Link, more: object = {}): Promise<object> {
      const { version, state } = await recordIn((await consortium.as(CARRIER)).read(link));
      const change = { ...link, version, status: 'ACCOMPLISHED', state, ...more };
      return { ...nextResolution(), witnesses: EVERYBODY, changes: [change] };
    }

    it('puts a record right as the members have resolved, and is authentic by their word', async () => {
      const bill = await scenes.bill();
      const body = await intervention(bill);
      const { records } = await bodyOf(Intervened, resolved(CUSTOMS, '/v1/interventions', body));
      carriedOut += 1;
      expect(records[0]).to.deep.include({ ...bill, status: 'ACCOMPLISHED', action: 'intervene', version: 2 });
      const read = await (await consortium.as(CARRIER)).read(bill);
      expect(read.body).to.deep.include({ authentic: true, record: records[0] });
    });

    it('has two thirds of the members as witnesses', async () => {
      const body = { ...(await intervention(await scenes.bill())), witnesses: ['BankAMSP', 'CarrierMSP'] };
      expect(problemIn(await resolved(BANK_A, '/v1/interventions', body))).to.equal('400 INVALID');
    });

    it('changes no other version than the one that was resolved on', async () => {
      const body = await intervention(await scenes.bill(), { version: 7 });
      expect(problemIn(await resolved(BANK_B, '/v1/interventions', body))).to.equal('412 VERSION_MISMATCH');
    });

    it('finds no document that is not there', async () => {
      const bill = await scenes.bill();
      const body = await intervention(bill, { id: newId() });
      expect(problemIn(await resolved(BANK_B, '/v1/interventions', body))).to.equal('404 NOT_FOUND');
    });

    it('names every wrong field', async () => {
      const changes = [{ type: 'letter', id: '1', version: 0, status: 1 }];
      const answer = await post(BANK_A, '/v1/interventions', { resolution: '', witnesses: ['no msp'], changes });
      expect(answer.status).to.equal(400);
      expect(pointersIn(answer)).to.include.members([
        '/resolution',
        '/witnesses/0',
        '/changes/0/type',
        '/changes/0/id',
        '/changes/0/version',
        '/changes/0/status',
        '/changes/0/state',
      ]);
    });
  });
});

describe('a new channel', () => {
  it('has nobody as a member, until the gateway that is to do so records them', async () => {
    const consortium = TestConsortium.unrecorded(anyDatabase, { NARU_BOOTSTRAP_MEMBERS: 'true' });
    const user = await consortium.as(BANK_A);
    let answer = await user.get('/v1/members');
    while (answer.status !== 200) {
      expect(problemIn(answer)).to.equal('403 NOT_A_MEMBER');
      await turn();
      answer = await user.get('/v1/members');
    }
    expect((await bodyOf(Members, Promise.resolve(answer))).members).to.deep.equal(listMembers(loadConsortium()));
    await consortium.close();
  });

  it('is recorded by no gateway that is not told to', async () => {
    const consortium = TestConsortium.unrecorded(anyDatabase, {});
    expect(problemIn(await (await consortium.as(BANK_A)).get('/v1/members'))).to.equal('403 NOT_A_MEMBER');
    expect(consortium.channel.height).to.equal(1);
    await consortium.close();
  });
});
