import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { ManagedProcess } from '@naru/local';
import { gatewayCli, gatewaySettings } from '../support/system/gatewayCli.js';
import { HttpUser, refusal } from '../support/http/httpUser.js';
import { shared } from '../support/system/sharedSystem.js';
import { shipmentOf } from '../support/http/shipment.js';
import { missingSoftHsm, SoftHsm } from '../support/system/softHsm.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';
import { until } from '../support/until.js';

const TEST_MS = 300_000;
const READY_WITHIN_MS = 60_000;
const MSP = 'ExportersMSP';
const GATEWAY_MAIN = fileURLToPath(new URL('main.js', import.meta.resolve('@naru/gateway')));
const USERS = ['gateway', 'shipper'];

const reason = missingSoftHsm();
const describeHere = reason === undefined ? describe : describe.skip;

describeHere(`A gateway whose keys are in a token${reason ? ` (skipped: ${reason})` : ''}`, function () {
  this.timeout(TEST_MS);
  const { path: home, remove } = temporaryDirectory();
  let settings: Readonly<Record<string, string>>;
  let hsm: SoftHsm;
  let gateway: ManagedProcess;

  const command = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await gatewayCli(args, settings);
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    return stdout.trim();
  };

  const health = async (): Promise<{ ready: boolean; keys: string }> => {
    const answered = await fetch(`http://127.0.0.1:${settings['NARU_PORT'] ?? ''}/health/ready`);
    const text = await answered.text();
    const keys = /"name":"keys","holds":(true|false),"detail":"([^"]*)"/.exec(text);
    return { ready: answered.ok, keys: `${keys?.[1] ?? ''}: ${keys?.[2] ?? ''}` };
  };

  const shipper = async (): Promise<HttpUser> => HttpUser.signIn(await shared.running(), 'Exporters', 'shipper');

  const record = (user: HttpUser, id = ulid()): ReturnType<typeof user.put<'/v1/shipments/{id}'>> =>
    user.put('/v1/shipments/{id}', { path: { id }, body: shipmentOf(id) });

  before(async () => {
    const system = await shared.running();
    await system.gateways.get(MSP)?.stop();
    hsm = new SoftHsm(home);
    const { NARU_USERS_FILE: _, ...without } = gatewaySettings(system, MSP);
    settings = { ...without, ...hsm.settings };
    gateway = new ManagedProcess({
      name: 'the gateway with a token',
      script: GATEWAY_MAIN,
      env: () => settings,
      logFile: join(home, 'gateway.log'),
      isReady: async () => (await health()).ready,
      readyWithinMs: READY_WITHIN_MS,
    });
  });
  after(async () => {
    await gateway.stop();
    await (await shared.running()).gateways.get(MSP)?.start();
    remove();
  });

  it('renews its users’ certificates with keys that are made in the token', async () => {
    const before = await command('keys', 'list');
    expect(before.split('\n')).to.include('in the wallet\tshipper');
    for (const user of USERS) await command('users', 'renew', '--name', user);
    const listed = (await command('keys', 'list')).split('\n');
    for (const user of USERS)
      expect(
        listed.filter(
          (line) => /^pkcs11:token=exporters;id=(%[0-9A-F]{2}){32};/.test(line) && line.endsWith(`\t${user}`),
        ),
      ).to.have.length(1);
  });

  it('acts on the ledger with them', async () => {
    await gateway.start();
    expect(await health()).to.deep.equal({ ready: true, keys: 'true: The token exporters signs.' });
    expect((await record(await shipper())).status).to.equal(201);
  });

  it('is not ready and writes nothing while the token is away, and goes on when it is back', async () => {
    const user = await shipper();
    hsm.takeAway();
    try {
      const refused = await refusal(record(user));
      expect(refused).to.include({ status: 503, code: 'LEDGER_UNAVAILABLE' });
      expect(refused.detail).to.include('cannot use the private keys now');
      await until('the gateway is not ready', async () => !(await health()).ready);
      expect((await health()).keys).to.match(/^false: .*token exporters/);
    } finally {
      hsm.putBack();
    }
    await until('the gateway is ready again', async () => (await health()).ready);
    expect((await record(user)).status).to.equal(201);
    await gateway.stop();
  });

  it('does not serve with a wrong PIN, which it says once', async () => {
    const file = join(home, 'wrong-pin');
    writeFileSync(file, '99999', { mode: 0o600 });
    const { status, stderr } = await gatewayCli(['keys', 'list'], { ...settings, NARU_PKCS11_PIN_FILE: file });
    expect({ status, stderr }).to.deep.equal({
      status: 1,
      stderr: 'The token exporters refuses the PIN (NARU_PKCS11_PIN). Set the right one and start again.\n',
    });
  });

  it('makes a key and the request for its certificate, and destroys a key that nobody has', async () => {
    const file = join(home, 'request.csr');
    const uri = await command('keys', 'request', '--to', file);
    const request = readFileSync(file, 'utf8');
    expect(request).to.match(/^-----BEGIN CERTIFICATE REQUEST-----\n/);
    expect(await command('keys', 'list')).to.include(`${uri}\tnobody`);
    expect(await command('keys', 'remove', '--key', uri)).to.equal('The key is destroyed.');
    const used = (await command('keys', 'list')).split('\n').find((line) => line.endsWith('\tshipper')) ?? '';
    const { status, stderr } = await gatewayCli(['keys', 'remove', '--key', used.split('\t')[0] ?? ''], settings);
    expect({ status, stderr }).to.deep.equal({
      status: 1,
      stderr: 'This is the key of shipper: renew or remove the user first.\n',
    });
  });
});
