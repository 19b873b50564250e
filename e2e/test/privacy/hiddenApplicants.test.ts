import type { common } from '@hyperledger/fabric-protos';
import { sha256Hex } from '@naru/chaincode/domain';
import { inHours, makeClaim, makeConsent, makeInvoice, makePaperBill, type SecurityPaper } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { SHIPPER } from '../support/cast.js';
import { apply } from '../support/http/consents.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { readBlocks } from '../support/ledger/channelBlocks.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { envelopeParts } from '../support/privacy/blockParts.js';
import { unwrap } from '../support/privacy/layers.js';
import type { Part } from '../support/privacy/part.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';

const CLAIM = '/v1/financing-claims/{id}';
const CONSENT = '/v1/financing-consents/{id}';
/** The transactions of claims and of consents, by how their names begin. */
const OF_CLAIMS = /^financing(Claims|Consents):/;
const LENT_MINOR = 10_000_000;
/** How many versions of a directory entry are looked for among the keys that were read. */
const ENTRY_VERSIONS = 10;

/** The hashes of the private keys by which a party's entry in the directory is believed, or read. */
const ENTRY_KEYS = new Set(
  Array.from({ length: ENTRY_VERSIONS }, (_, index) => index + 1).flatMap((version) =>
    ['record', 'content', 'details'].map((kind) => sha256Hex(`${kind}/party/${SHIPPER.party}/${version}`)),
  ),
);

/** The places of a transaction in which the shipper's party stands, in clear, wrapped, or as what is read of its entry. */
function findParty(parts: readonly Part[]): string[] {
  const names = ({ bytes }: Part): boolean =>
    ENTRY_KEYS.has(Buffer.from(bytes).toString('hex')) || unwrap(bytes).some((layer) => layer.includes(SHIPPER.party));
  return [...new Set(parts.filter(names).map(({ place }) => place))];
}

const transactionOf = (parts: readonly Part[]): string => {
  const name = parts.find(({ place }) => place === 'argument');
  return name === undefined ? '' : Buffer.from(name.bytes).toString();
};

/** The transactions of blocks, each taken apart. */
const listTransactions = (blocks: readonly common.Block[]): Part[][] =>
  blocks.flatMap((block) => (block.getData()?.getDataList_asU8() ?? []).map(envelopeParts));

describeOnEachNetwork('the applicant of claims on papers', (network) => {
  const system = sharedOn(network);
  let shipper: HttpUser;
  let bankA: HttpUser;
  let bankB: HttpUser;
  /** What was sent for claims and consents while a trade was played. */
  let played: Part[][];
  let all: Part[][];

  async function reserve(bank: HttpUser, to: string, paper: SecurityPaper): Promise<{ id: string; status: string }> {
    const path = { id: ulid() };
    const document = makeClaim([paper]);
    const body = { document, input: await apply({ shipper, bank, to }, document) };
    const { record } = (await bank.put(CLAIM, { path, body })).body;
    return { id: record.id, status: record.status };
  }

  async function consent(): Promise<{ id: string }> {
    const path = { id: ulid() };
    const document = makeConsent({ security: [makeInvoice(ulid(), LENT_MINOR)] });
    await shipper.put(CONSENT, { path, body: { document, input: { bank: 'BankAMSP', expires: inHours(24) } } });
    return path;
  }

  /** Claims that are granted, refused, challenged, extended, repaid, released, cancelled; consents that are used and not. */
  async function play(): Promise<void> {
    const paper = makePaperBill(`S${ulid().slice(-12)}`);
    const held = await reserve(bankA, 'BankAMSP', paper);
    const refused = await reserve(bankB, 'BankBMSP', paper);
    expect([held.status, refused.status]).to.deep.equal(['RESERVED', 'REFUSED']);
    await bankB.post(`${CLAIM}/challenge`, { path: refused, body: { input: { claim: held.id } } });
    await bankA.post(`${CLAIM}/open`, { path: held, body: { input: { claim: refused.id } } });
    await bankB.post(`${CLAIM}/dispute`, { path: refused, body: { input: { claim: held.id } } });
    await bankA.post(`${CLAIM}/dispute`, { path: held, body: { input: { claim: refused.id } } });
    await bankA.post(`${CLAIM}/extend`, { path: held });
    await bankA.post(`${CLAIM}/finance`, { path: held });
    const repaid = { details: { amount: { currency: 'USD', amountMinor: 1 } } } as const;
    await bankA.post(`${CLAIM}/repay`, { path: held, body: repaid });
    await bankA.post(`${CLAIM}/release`, { path: held, body: { input: { reasonCode: 'REPAID' } } });
    const given = await reserve(bankA, 'BankAMSP', makeInvoice(ulid(), LENT_MINOR));
    await bankA.post(`${CLAIM}/cancel`, { path: given, body: { input: {} } });
    await consent();
    await shipper.post(`${CONSENT}/withdraw`, { path: await consent() });
  }

  before(async () => {
    await system.played();
    [shipper, bankA, bankB] = [
      await system.user('Exporters', 'shipper'),
      await system.user('BankA', 'officer'),
      await system.user('BankB', 'officer'),
    ];
    const client = LedgerClient.connect((await system.running()).description, 'CustomsMSP', 'officer');
    const before = await readBlocks(client);
    await play();
    const blocks = await readBlocks(client);
    client.close();
    all = listTransactions(blocks);
    played = listTransactions(blocks.slice(before.length)).filter((parts) => OF_CLAIMS.test(transactionOf(parts)));
  });

  it('have each step among what is looked at, and each thing that a transaction can hold', () => {
    const names = [...new Set(played.map(transactionOf))].toSorted();
    expect(names).to.include.members([
      'financingClaims:cancel',
      'financingClaims:challenge',
      'financingClaims:dispute',
      'financingClaims:extend',
      'financingClaims:finance',
      'financingClaims:open',
      'financingClaims:release',
      'financingClaims:repay',
      'financingClaims:reserve',
      'financingConsents:give',
      'financingConsents:withdraw',
    ]);
    const places = new Set(played.flat().map(({ place }) => place));
    expect([...places]).to.include.members([
      'argument',
      'result',
      'event',
      'read key',
      'write key',
      'write value',
      'certificate of the creator',
      'hash of a private key',
      'header',
    ]);
  });

  it('are named in no transaction of their claims and consents: not even by a certificate, or by what is read', () => {
    const found = played.map((parts) => [transactionOf(parts), findParty(parts)] as const);
    expect(found.filter(([, places]) => places.length > 0)).to.deep.equal([]);
  });

  it('are looked for rightly: the holder of a bill is found wherever it is named', () => {
    const ofBills = all.filter((parts) => transactionOf(parts).startsWith('billsOfLading:'));
    const places = new Set(ofBills.flatMap(findParty));
    expect([...places]).to.include.members([
      'argument',
      'write value',
      'result',
      'read key',
      'certificate of the creator',
      'hash of a private key',
    ]);
  });

  it('stand on no record of a claim or consent, a claim on a bill on the ledger included', () => {
    const records = all.flatMap((parts) =>
      parts.flatMap(({ place, bytes }, index) => {
        const value = parts[index + 1];
        const isKey = place === 'write key' && /^financing-/.test(Buffer.from(bytes).toString());
        return isKey && value !== undefined ? [value] : [];
      }),
    );
    expect(records.length).to.be.greaterThan(played.length);
    expect(findParty(records)).to.deep.equal([]);
  });
});
