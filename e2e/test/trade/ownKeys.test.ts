import { generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ulid } from 'ulid';
import {
  Review,
  type Sign,
  signWithKey,
  takeSigned,
  UnexpectedBytesError,
  type WantedAction,
} from '@naru/client/signing';
import { UncheckedDocument } from '@naru/client';
import { ManagedProcess, readToOrderBill } from '@naru/local';
import { partyOf, SHIPPER } from '../support/cast.js';
import { gatewaySettings } from '../support/system/gatewayCli.js';
import { HttpUser, refusal } from '../support/http/httpUser.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';
import { shipmentOf } from '../support/http/shipment.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

const READY_WITHIN_MS = 60_000;
const MSP = 'ExportersMSP';
const GATEWAY_MAIN = fileURLToPath(new URL('main.js', import.meta.resolve('@naru/gateway')));
const BILL_NUMBER_CHARS = 20;
const PASSWORD = 'correct horse battery staple';
const OWN = 'own-shipper';
const BEGIN = '/v1/offline/actions';
const GIVE = '/v1/offline/actions/{id}/signatures';

describeOnEachNetwork('Users who keep their private keys', (network) => {
  const system = sharedOn(network);
  const { path: home, remove } = temporaryDirectory();
  let gateway: ManagedProcess;
  let own: HttpUser;
  let hosted: HttpUser;
  let sign: Sign;

  const wanted = (documentId = ulid()): WantedAction => ({
    ...{ type: 'shipment', action: 'create', documentId },
    ...shipmentOf(documentId),
  });

  before(async () => {
    const running = await system.running();
    const described = running.description.organizations.find(({ mspId }) => mspId === MSP);
    const files = described?.users['shipper'];
    if (files === undefined) throw new Error('the network has no shipper');
    sign = await signWithKey(readFileSync(files.privateKey, 'utf8'));
    const usersFile = join(home, 'users.json');
    // Without a private key, that is with the user.
    const user = { name: OWN, password: PASSWORD, certificateFile: files.certificate };
    writeFileSync(usersFile, JSON.stringify([user]), { mode: 0o600 });
    await running.gateways.get(MSP)?.stop();
    const settings: Readonly<Record<string, string>> = { ...gatewaySettings(running, MSP), NARU_USERS_FILE: usersFile };
    const url = `http://127.0.0.1:${settings['NARU_PORT'] ?? ''}`;
    gateway = new ManagedProcess({
      name: 'the gateway of a user with an own key',
      script: GATEWAY_MAIN,
      env: () => settings,
      logFile: join(home, 'gateway.log'),
      isReady: async () => (await fetch(`${url}/health/ready`)).ok,
      readyWithinMs: READY_WITHIN_MS,
    });
    await gateway.start();
    own = await HttpUser.at(url, OWN, PASSWORD);
    hosted = await HttpUser.signIn(running, 'Exporters', 'shipper');
  });
  after(async () => {
    await gateway.stop();
    await (await system.running()).gateways.get(MSP)?.start();
    remove();
  });

  it('take an action by signing proposal, transaction and question, and know what each says', async () => {
    const lines: string[] = [];
    const action = wanted();
    const { record, transaction } = await takeSigned(own, sign, action, (line) => lines.push(line));
    expect(record).to.include({ id: action.documentId, version: 1 });
    expect(lines).to.deep.equal([
      `the proposal shipments:create ${action.documentId}`,
      `the transaction ${transaction?.id ?? ''}`,
      `whether ${transaction?.id ?? ''} is committed`,
    ]);
    const { body } = await hosted.get('/v1/shipments/{id}', { path: { id: action.documentId } });
    expect(body.document).to.deep.equal(shipmentOf(action.documentId).document);
  });

  it('act on documents of others, and are asked to sign what is read for that', async () => {
    const id = ulid();
    const agent = await system.user('Carrier', 'agent');
    const document = new UncheckedDocument(readToOrderBill(ulid().slice(-BILL_NUMBER_CHARS)));
    await agent.put('/v1/bills-of-lading/{id}', {
      path: { id },
      body: { document, input: { issueTo: partyOf(SHIPPER) } },
    });
    const lines: string[] = [];
    const { record } = await takeSigned(
      own,
      sign,
      { type: 'bill-of-lading', action: 'disclose', documentId: id, input: { to: { msp: 'CustomsMSP' } } },
      (line) => lines.push(line),
    );
    expect(record).to.include({ id, version: 2, action: 'disclose' });
    expect(lines[0]).to.equal('the question documents:read to the ledger');
    expect(lines).to.include(`the proposal billsOfLading:disclose ${id}`);
  });

  it('get the same record again, with one signature, if they repeat an action', async () => {
    const action = wanted();
    const first = await takeSigned(own, sign, action);
    const lines: string[] = [];
    const again = await takeSigned(own, sign, action, (line) => lines.push(line));
    expect(again.record).to.deep.equal(first.record);
    expect([again.transaction, lines.length]).to.deep.equal([null, 1]);
  });

  it('sign nothing else: another document, input or content than they asked for is refused by their client', async () => {
    const action = wanted();
    const { body } = await own.post(BEGIN, { body: action });
    const { kind, bytes: text } = body.signature ?? { kind: '', bytes: '' };
    const asked = { kind, bytes: Uint8Array.from(Buffer.from(text, 'base64')) };
    new Review(action).check(asked);
    const others: readonly Partial<WantedAction>[] = [
      ...[{ documentId: ulid() }, { type: 'bill-of-lading' as const }, { action: 'cancel' }, { input: { a: 1 } }],
      { document: { ...shipmentOf(action.documentId).document, descriptionOfGoods: 'another' } },
    ];
    for (const other of others)
      expect(() => new Review({ ...action, ...other }).check(asked)).to.throw(UnexpectedBytesError, 'has another');
    for (const other of ['TRANSACTION', 'COMMIT', 'PRAISE'])
      expect(() => new Review(action).check({ ...asked, kind: other })).to.throw(UnexpectedBytesError);
  });

  it('cannot be imitated: another key, a replayed signature, another number and another user are refused', async () => {
    const { body } = await own.post(BEGIN, { body: wanted() });
    const asked = body.signature;
    if (asked === null) throw new Error('no signature is asked for');
    const bytes = Buffer.from(asked.bytes, 'base64');
    const path = { id: body.id };
    const give = (number: number, signature: Uint8Array, user = own): ReturnType<typeof refusal> =>
      refusal(user.post(GIVE, { path, body: { number, signature: Buffer.from(signature).toString('base64') } }));
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const right = await sign(bytes);
    expect(await give(1, signBytes('sha256', bytes, privateKey))).to.include({ status: 400, code: 'INVALID' });
    expect(await give(1, await sign(Buffer.from('other bytes')))).to.include({ status: 400, code: 'INVALID' });
    expect(await give(1, Buffer.from('nonsense'))).to.include({ status: 400, code: 'INVALID' });
    expect(await give(2, right)).to.include({ status: 409, code: 'CONFLICT' });
    expect(await give(1, right, hosted)).to.include({ status: 404, code: 'NOT_FOUND' });
    // None of this used it up.
    const next = await own.post(GIVE, {
      path,
      body: { number: 1, signature: Buffer.from(right).toString('base64') },
    });
    expect(next.body.signature).to.include({ number: 2, kind: 'TRANSACTION' });
    expect(await give(1, right)).to.include({ status: 409, code: 'CONFLICT' });
    expect((await own.get('/v1/offline/actions/{id}', { path })).body.signature).to.deep.equal(next.body.signature);
    expect((await refusal(hosted.get('/v1/offline/actions/{id}', { path }))).code).to.equal('NOT_FOUND');
  });

  it('are refused by the ledger and by the gateway as everybody is, before anything is written', async () => {
    const refused = (action: WantedAction): ReturnType<typeof refusal> => refusal(takeSigned(own, sign, action));
    expect(await refused({ ...wanted(), document: {} })).to.include({ status: 400, code: 'INVALID' });
    expect(await refused({ ...wanted(), action: 'praise' })).to.include({ status: 400, code: 'INVALID' });
    expect(await refused({ ...wanted(), type: 'financing-claim', action: 'settle' })).to.include({ code: 'FORBIDDEN' });
  });

  it('cannot act without signing, and those whose keys are at the gateway have nothing to sign', async () => {
    const id = ulid();
    const direct = own.put('/v1/shipments/{id}', { path: { id }, body: shipmentOf(id) });
    const refused = await refusal(direct);
    const read = own.get('/v1/shipments/{id}', { path: { id } });
    expect(await refusal(read)).to.include({ status: 403, code: 'FORBIDDEN' });
    expect(refused).to.include({ status: 403, code: 'FORBIDDEN' });
    expect(refused.detail).to.include('/v1/offline/actions');
    expect(await refusal(hosted.post(BEGIN, { body: wanted() }))).to.include({ status: 403, code: 'FORBIDDEN' });
  });

  it('do not get around a second user who has to approve', async () => {
    const administrator = await HttpUser.signIn(await system.running(), 'Exporters', 'administrator');
    const policy = '/v1/policies/four-eyes';
    await administrator.put(policy, { body: { actions: [{ type: 'shipment', action: 'create' }] } });
    try {
      expect(await refusal(takeSigned(own, sign, wanted()))).to.include({ status: 403, code: 'FORBIDDEN' });
    } finally {
      await administrator.put(policy, { body: { actions: [] } });
    }
  });

  it('have few actions open at the same time', async () => {
    const began = await Promise.allSettled(Array.from({ length: 6 }, () => own.post(BEGIN, { body: wanted() })));
    const refused = began.filter(({ status }) => status === 'rejected');
    expect(refused.length).to.be.at.least(2);
    const one = refused[0];
    expect(one?.status === 'rejected' && one.reason).to.have.nested.property('problem.code', 'TOO_MANY_REQUESTS');
  });
});
