import { common } from '@hyperledger/fabric-protos';
import { DEFINITIONS, type DocumentType, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { CONTAINER } from '@naru/local';
import { CARRIER, EXPORTERS_AUDITOR, SHIPPER } from '../support/cast.js';
import { readBlocks } from '../support/ledger/channelBlocks.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { listIds } from '../support/http/listIds.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { takeApart } from '../support/privacy/blockParts.js';
import { leaksIn } from '../support/privacy/leaks.js';
import { type PrivatePart, collectSecrets } from '../support/privacy/secrets.js';
import { SecretSearch } from '../support/privacy/secretSearch.js';
import { sharedOn } from '../support/system/sharedSystem.js';
import type { TestSystem } from '../support/system/testSystem.js';
import { Trade } from '../support/ledger/trade.js';

/** Customs held the goods with these words; the remarks of a later action have taken their place. */
const REMARKS = 'X-ray image unclear';
const UNKNOWN = '01KAE5TZ3N8Q4W7XK2VJ6M9RDA';
const ORGANIZATIONS = ['Exporters', 'BankA', 'BankB', 'Carrier', 'Customs'];

/** The name in an entry of the directory that is shown to one organisation alone. */
const PARTY_NAME = 'Seonyu Precision Tooling Ltd.';

const Private = z.object({ record: TradeRecord, document: z.unknown(), details: z.unknown() });

/** Reads what an organisation reads of a document and others must not. */
async function readPrivateParts(
  system: TestSystem,
  organization: string,
  type: DocumentType,
  id: string,
): Promise<PrivatePart[]> {
  const auditor = await system.user(organization, 'auditor');
  const path = `/v1/${DEFINITIONS[type].path}/${id}`;
  const { record, document, details } = await auditor.read(Private, path);
  // What an organisation has published is no secret.
  if (DEFINITIONS[type].publicDocument(record) !== undefined) return [];
  const parts = [
    { type, kind: 'document', value: document },
    { type, kind: 'remarks', value: details },
  ] as const;
  return parts.filter(({ value }) => value !== null && value !== undefined);
}

/** Reads all private documents and remarks that any organisation reads. */
async function readEverythingPrivate(system: TestSystem): Promise<PrivatePart[]> {
  const parts: PrivatePart[] = [{ type: 'customs-declaration', kind: 'remarks', value: REMARKS }];
  for (const organization of ORGANIZATIONS) {
    for (const { type, path } of Object.values(DEFINITIONS)) {
      for (const id of await listIds(await system.user(organization, 'auditor'), path))
        parts.push(...(await readPrivateParts(system, organization, type, id)));
    }
  }
  return parts;
}

/** Registers a party of bank A that only the carrier is to know. */
async function showParty(system: TestSystem): Promise<void> {
  const officer = await system.user('BankA', 'officer');
  const body = { document: { partyName: PARTY_NAME }, input: { showTo: [{ msp: 'CarrierMSP' }] } };
  await officer.put('/v1/parties/{id}', { path: { id: ulid() }, body });
}

const Problem = z.object({ status: z.number(), code: z.string(), title: z.string(), detail: z.string() });
type Problem = z.infer<typeof Problem>;

/** How a request is refused, without the id of the request. */
async function readProblem(user: HttpUser, method: string, path: string, body?: object): Promise<Problem> {
  const answer = await user.send(method, path, { ...(body !== undefined && { body }) });
  return Problem.parse(answer.body);
}

describeOnEachNetwork('a finished trade', (network) => {
  const system = sharedOn(network);
  before(async () => {
    await system.played();
  });

  describe('on the channel', () => {
    let blocks: common.Block[];
    let parts: PrivatePart[];
    before(async () => {
      await showParty(system);
      parts = await readEverythingPrivate(system);
      const client = LedgerClient.connect((await system.running()).description, 'CustomsMSP', 'officer');
      blocks = await readBlocks(client);
      client.close();
    });

    it('has secrets of every kind to look for', async () => {
      const { trade } = await system.played();
      const { texts } = collectSecrets(parts);
      const named = {
        'bill number': trade.billNumber,
        'invoice number': trade.invoiceNumber,
        'an entry of the directory that is not published': PARTY_NAME,
        'party names': ['Hanbit Footwear Co., Ltd.', 'Nordlicht Handels GmbH', 'IKEA Denmark'],
        amounts: ['20000000', '25000000', '12000000', '1012.12', '1365.35'],
        'port by name and by code': ['Hamburg', 'DEHAM'],
        container: CONTAINER,
        'HS codes': ['640510', '420231', '6403990000'],
        'customs remarks': REMARKS,
        'declaration number': '13935563',
        'number and text of the credit': [trade.creditNumber, 'CIF HAMBURG INCOTERMS 2020'],
        'kind of payment': 'NEGOTIATION',
      };
      for (const [what, values] of Object.entries(named)) expect(texts, what).to.include.all.keys(values);
      expect(texts.size).to.be.greaterThan(100);
    });

    it('is looked at whole: each thing that a transaction can hold was found and taken apart', () => {
      const places = new Map<string, number>();
      for (const { place } of blocks.flatMap(takeApart)) places.set(place, (places.get(place) ?? 0) + 1);
      expect(places.get('block')).to.equal(blocks.length);
      const expected = [
        'metadata',
        'header',
        'creator of',
        'certificate of the creator',
        'argument',
        'result',
        'event',
      ];
      expected.push('certificate of the endorser', 'read key', 'write key', 'write value', 'policy');
      expected.push('collection', 'hash of a private key', 'hash of a private value');
      for (const place of expected) expect(places.get(place), place).to.be.greaterThan(10);
      expect(places.has('transient data')).to.equal(false);
    });

    it('leaves no name, number, amount, place or good in any byte, nor an unsalted hash of one', () => {
      expect(leaksIn(blocks, new SecretSearch(collectSecrets(parts)))).to.deep.equal([]);
    });
  });

  describe('over HTTP', () => {
    it('looks to a bank as if it did not exist, except for the bill that was shown to it', async () => {
      const { trade } = await system.played();
      const officer = await system.user('BankB', 'officer');
      const auditor = await system.user('BankB', 'auditor');
      const hidden = {
        shipments: trade.shipment,
        'financing-claims': trade.claim,
        'customs-declarations': trade.declaration,
      };
      for (const [path, id] of Object.entries(hidden)) {
        for (const user of [officer, auditor]) {
          for (const rest of ['', '/history']) {
            const answer = await readProblem(user, 'GET', `/v1/${path}/${id}${rest}`);
            expect(answer).to.include({ status: 404, code: 'NOT_FOUND' });
            expect(answer).to.deep.equal(await readProblem(user, 'GET', `/v1/${path}/${UNKNOWN}${rest}`));
          }
        }
        expect(await listIds(auditor, path)).not.to.include(id);
      }
      await officer.get('/v1/bills-of-lading/{id}', { path: { id: trade.bill } });
    });

    it('cannot be acted on, or asked about, by a bank that does not see it', async () => {
      const { trade } = await system.played();
      const officer = await system.user('BankB', 'officer');
      const release = { input: { reasonCode: 'REPAID' } };
      const path = `/v1/financing-claims/${trade.claim}/release`;
      expect(await readProblem(officer, 'POST', path, release)).to.include({ status: 404, code: 'NOT_FOUND' });
      const provenance = await readProblem(officer, 'GET', `/v1/shipments/${trade.shipment}/provenance`);
      expect(provenance).to.include({ status: 404, code: 'NOT_FOUND' });
    });

    it('shows a bank nothing of a container but the bills that it may see', async () => {
      const { trade } = await system.played();
      const officer = await system.user('BankB', 'officer');
      const { body } = await officer.get('/v1/containers/{number}/provenance', { path: { number: CONTAINER } });
      const ids = body.documents.map(({ record }) => record.id);
      expect(ids).to.include(trade.bill);
      expect(ids).not.to.include.any.members([trade.shipment, trade.declaration, trade.claim]);
    });
  });

  it('gives a client at the peers of others no content but its own organisation’s', async () => {
    const { trade: played } = await system.played();
    const { description } = await system.running();
    const trade = new Trade(description);
    const documents: readonly (readonly [DocumentType, string, typeof SHIPPER])[] = [
      ['shipment', played.shipment, SHIPPER],
      ['bill-of-lading', played.bill, CARRIER],
      // Of a claim, a peer of another organisation cannot tell whose it is.
      ['financing-claim', played.claim, EXPORTERS_AUDITOR],
      ['customs-declaration', played.declaration, SHIPPER],
    ];
    for (const [type, id, reader] of documents) {
      for (const { mspId } of description.organizations) {
        const { content, details, findings } = await trade.read(reader, type, id, [mspId]);
        expect(content === null, `${type} at ${mspId}`).to.equal(mspId !== reader.msp);
        if (mspId !== reader.msp) expect([details, findings]).to.deep.equal([null, null]);
      }
    }
    trade.close();
  });
});
