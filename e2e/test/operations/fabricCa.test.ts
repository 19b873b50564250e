import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { runNetwork, runNode } from '../support/system/commands.js';
import { missingFabricCa } from '../support/system/fabricCaPrograms.js';
import { HttpUser } from '../support/http/httpUser.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { catchRefusal } from '../support/ledger/rejection.js';
import { shipmentOf } from '../support/http/shipment.js';
import { TestSystem } from '../support/system/testSystem.js';

/** Two dozen processes are started, and each restart of a gateway takes seconds on a busy machine. */
const TEST_MS = 300_000;
const GATEWAY_CLI = fileURLToPath(new URL('cli.js', import.meta.resolve('@naru/gateway')));
const DENIED = 'access denied: channel [trade] creator org';
const MSP = 'ExportersMSP';

/** Records a shipment. */
async function record(user: HttpUser, id = ulid()): Promise<void> {
  expect((await user.put('/v1/shipments/{id}', { path: { id }, body: shipmentOf(id) })).status).to.equal(201);
}

const reason = missingFabricCa();
const describeHere = reason === undefined ? describe : describe.skip;

describeHere(`Users of a Fabric CA, on Hyperledger Fabric${reason ? ` (skipped: ${reason})` : ''}`, function () {
  this.timeout(TEST_MS);
  const system = new TestSystem('raft', true);
  const id = ulid();
  const path = `/v1/shipments/${id}`;
  let token: HttpUser;
  before(() => system.running());
  after(() => system.stop());

  const folder = (): string => join(system.home, 'fabric', 'gateways', 'Exporters');
  const signIn = async (name: string): Promise<HttpUser> => HttpUser.signIn(await system.running(), 'Exporters', name);
  const gateway = async (): Promise<{ stop(): Promise<void>; start(): Promise<void> }> => {
    const found = (await system.running()).gateways.get(MSP);
    if (found === undefined) throw new Error('there is no gateway of the exporters');
    return found;
  };

  /** Runs a command of the gateway with the environment that it was started with. */
  const naruGateway = (...args: readonly string[]): Promise<string> =>
    runNode([`--env-file=${join(folder(), 'environment')}`, GATEWAY_CLI, ...args]);
  const network = (...args: readonly string[]): Promise<string> => runNetwork(system.home, args);

  it('issue and read documents over HTTP', async () => {
    token = await signIn('shipper');
    await record(token, id);
    const { body } = await token.get('/v1/shipments/{id}', { path: { id } });
    expect(body.document).to.deep.equal(shipmentOf(id).document);
  });

  it('have no certificate files: their gateway asks the authority, whose registrar’s secret is its owner’s alone', async () => {
    const users: unknown = JSON.parse(readFileSync(join(folder(), 'users.json'), 'utf8'));
    const [shipper] = z.array(z.looseObject({})).parse(users);
    expect(shipper).to.have.keys('name', 'password', 'role', 'party');
    const { description } = await system.running();
    for (const { certificateAuthority } of description.organizations) {
      const mode = statSync(certificateAuthority?.registrarSecret ?? '').mode & 0o777;
      expect(mode).to.equal(0o600);
    }
  });

  it('are unknown to their gateway once it has revoked them', async () => {
    const stopped = await gateway();
    await stopped.stop();
    cpSync(folder(), `${folder()}-before`, { recursive: true });
    const list = join(system.home, 'exporters.crl');
    expect(await naruGateway('users', 'revoke', '--name', 'shipper', '--crl', list)).to.include('revoked and gone');
    expect(await network('revoke', '--organisation', 'Exporters', '--crl', list)).to.include('every peer refuses them');
    // The same list again changes nothing.
    await network('revoke', '--organisation', 'Exporters', '--crl', list);
    await stopped.start();
    expect((await token.send('GET', path)).status).to.equal(401);
    await record(await signIn('other-shipper'));
  });

  it('can neither read nor submit with a gateway that does not know of it, while the others go on', async () => {
    const stopped = await gateway();
    await stopped.stop();
    rmSync(folder(), { recursive: true });
    cpSync(`${folder()}-before`, folder(), { recursive: true });
    await stopped.start();
    const revoked = await signIn('shipper');
    const other = ulid();
    const put = revoked.send('PUT', `/v1/shipments/${other}`, { body: shipmentOf(other) });
    for (const answer of [await revoked.send('GET', path), await put]) {
      expect(answer.status).to.equal(502);
      expect(answer.body).to.include({ code: 'LEDGER_ERROR' });
    }
    const auditor = await signIn('auditor');
    expect((await auditor.send('GET', path)).status).to.equal(200);
    await record(await signIn('other-shipper'));
  });

  it('stay revoked beside those whose certificates the network itself gave and takes back', async () => {
    const { description } = await system.running();
    const client = LedgerClient.connect(description, MSP, 'other-shipper');
    const ask = { transaction: 'members:read', args: [], endorsers: [MSP] };
    const said = await network('revoke', '--organisation', 'Exporters', '--user', 'other-shipper');
    expect(said).to.include('naru-gateway users revoke --name other-shipper');
    expect(await catchRefusal(client.evaluate(ask))).to.include(DENIED);
    client.close();
    expect((await (await signIn('shipper')).send('GET', path)).status).to.equal(502);
    expect((await (await signIn('other-shipper')).send('GET', path)).status).to.equal(404);
  });

  it('are not revoked by the list of another CA, nor by a file that is not a list', async () => {
    const { description } = await system.running();
    const [, bank] = description.organizations;
    const list = join(system.home, 'exporters.crl');
    const foreign = await network('revoke', '--organisation', bank?.name ?? '', '--crl', list).catch(String);
    expect(foreign).to.include('not signed by the authority of this organisation');
    const noList = await network(
      'revoke',
      '--organisation',
      'Exporters',
      '--crl',
      bank?.peer.tlsCaCertificate ?? '',
    ).catch(String);
    expect(noList).to.include('not a revocation list in PEM');
  });
});
