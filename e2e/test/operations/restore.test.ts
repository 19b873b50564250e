import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { UncheckedDocument } from '@naru/client';
import { ManagedProcess, readToOrderBill } from '@naru/local';
import { partyOf, SHIPPER } from '../support/cast.js';
import { gatewaySettings } from '../support/system/gatewayCli.js';
import { HttpUser, refusal } from '../support/http/httpUser.js';
import { listIds } from '../support/http/listIds.js';
import { shared } from '../support/system/sharedSystem.js';
import { shipmentOf } from '../support/http/shipment.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';
import { until } from '../support/until.js';

const TEST_MS = 300_000;
const READY_WITHIN_MS = 60_000;
const EXPORTERS = { name: 'Exporters', mspId: 'ExportersMSP' };
const GATEWAY_MAIN = fileURLToPath(new URL('main.js', import.meta.resolve('@naru/gateway')));
/** An answer to a request that found its document there already. */
const FOUND = 200;
const CREATED = 201;
const BILL_NUMBER_CHARS = 20;
/** The files with which a gateway of this system is started. They lie in its data directory, but are not its own. */
const STARTED_WITH = ['users.json', 'wallet-passphrase'];

type Settings = Readonly<Record<string, string>>;

describe('a gateway that was lost', function () {
  this.timeout(TEST_MS);
  const { path: home, remove } = temporaryDirectory();
  const kept = join(home, 'kept');
  const aside = join(home, 'aside');
  const saltSecret = join(home, 'salt-secret');
  const shipment = ulid();
  let settings: Settings;
  let early: HttpUser;
  let billMeanwhile: string;
  let gateway: ManagedProcess | undefined;

  /** Records the shipment, or finds it. */
  const record = (user: HttpUser): ReturnType<typeof user.put<'/v1/shipments/{id}'>> =>
    user.put('/v1/shipments/{id}', { path: { id: shipment }, body: shipmentOf(shipment) });

  /** The carrier issues a bill to the shipper, whose own gateway is away. */
  const issueBill = async (): Promise<string> => {
    const id = ulid();
    const agent = await shared.user('Carrier', 'agent');
    const document = new UncheckedDocument(readToOrderBill(ulid().slice(-BILL_NUMBER_CHARS)));
    const body = { document, input: { issueTo: partyOf(SHIPPER) } };
    expect((await agent.put('/v1/bills-of-lading/{id}', { path: { id }, body })).status).to.equal(CREATED);
    return id;
  };

  const start = async (of: Settings): Promise<void> => {
    const ready = `http://127.0.0.1:${of['NARU_PORT'] ?? ''}/health/ready`;
    gateway = new ManagedProcess({
      name: 'the gateway',
      script: GATEWAY_MAIN,
      env: () => of,
      logFile: join(home, 'gateway.log'),
      isReady: async () => (await fetch(ready)).ok,
      readyWithinMs: READY_WITHIN_MS,
    });
    await gateway.start();
  };

  before(async () => {
    await shared.played();
    const system = await shared.running();
    settings = gatewaySettings(system, EXPORTERS.mspId);
    early = await shared.user(EXPORTERS.name, 'shipper');
    expect((await record(early)).status).to.equal(CREATED);
    await system.gateways.get(EXPORTERS.mspId)?.stop();
    cpSync(dataDirectory(), kept, { recursive: true });
    cpSync(join(kept, 'salt-secret'), saltSecret);
    renameSync(dataDirectory(), aside);
    billMeanwhile = await issueBill();
  });
  afterEach(async () => {
    await gateway?.stop();
    rmSync(dataDirectory(), { recursive: true, force: true });
  });
  after(async () => {
    renameSync(aside, dataDirectory());
    await (await shared.running()).gateways.get(EXPORTERS.mspId)?.start();
    remove();
  });

  const dataDirectory = (): string => settings['NARU_DATA_DIR'] ?? '';

  const signIn = async (): Promise<HttpUser> => HttpUser.signIn(await shared.running(), EXPORTERS.name, 'shipper');

  const seesAll = async (user: HttpUser): Promise<void> => {
    await until('the block that came meanwhile is in', async () =>
      (await listIds(user, 'bills-of-lading')).includes(billMeanwhile),
    );
    const { trade } = await shared.played();
    expect(await listIds(user, 'financing-claims')).to.include(trade.claim);
    expect(await listIds(user, 'shipments')).to.include.members([trade.shipment, shipment]);
    const { body } = await user.get('/v1/shipments/{id}', { path: { id: shipment } });
    expect(body.document).to.deep.equal(shipmentOf(shipment).document);
  };

  /** The same request has the same bytes again, so that the ledger recognises it. */
  const findsItsShipment = async (shipper: HttpUser): Promise<void> => {
    const { status, body } = await record(shipper);
    expect({ status, id: body.record.id }).to.deep.equal({ status: FOUND, id: shipment });
  };

  it('goes on with the data directory that was copied while it was stopped', async () => {
    cpSync(kept, dataDirectory(), { recursive: true });
    const { NARU_USERS_FILE: _, ...without } = settings;
    await start(without);
    const shipper = await signIn();
    const { status } = await early.send('GET', `/v1/shipments/${shipment}`);
    expect(status, 'who was signed in still is').to.equal(FOUND);
    await findsItsShipment(shipper);
    await seesAll(shipper);
  });

  /** Starts with users' certificates, passphrase and salt secret, and signs in. */
  const startAnew = async (): Promise<HttpUser> => {
    for (const file of STARTED_WITH) cpSync(join(kept, file), join(dataDirectory(), file));
    await start({ ...settings, NARU_SALT_SECRET_FILE: saltSecret });
    return signIn();
  };

  it('reads everything off the ledger again with its users’ certificates, the passphrase and the salt secret', async () => {
    const shipper = await startAnew();
    await findsItsShipment(shipper);
    await seesAll(shipper);
  });

  it('takes a repeated request for another document if the salt secret is lost', async () => {
    writeFileSync(saltSecret, 'a secret that it never had before');
    const shipper = await startAnew();
    expect((await refusal(record(shipper))).code).to.equal('CONFLICT');
    await seesAll(shipper);
  });
});
