import { expect } from 'chai';
import examples from '../../../standards/dcsa/examples/transport-documents.json';
import { readTransportDocument, validateTransportDocument } from '../../../src/domain/dcsa';
import { change, isObject, type Changes, type Json } from './completeBill';
import { orderBill } from './sample';

const repair = (document: unknown, changes: Changes): Json =>
  Object.entries(changes).reduce<Json>(
    (repaired, [pointer, value]) => change(repaired, pointer, value),
    isObject(document) ? document : {},
  );

const pointersOf = (document: unknown): string[] => validateTransportDocument(document).map(({ pointer }) => pointer);

const NOTIFY_PARTIES = '/documentParties/notifyParties';
const SHIPPER_CODES = '/documentParties/shipper/identifyingCodes';
const CODES = [{ codeListProvider: 'ZZZ', partyCode: 'X' }];

/** What mends the examples of DCSA's API: they are to order, and their shipper has neither address nor code. */
const OF_THE_API: Changes = {
  [NOTIFY_PARTIES]: [{ partyName: 'Notified', addressLines: ['Busan'] }],
  [SHIPPER_CODES]: CODES,
};
const FAULTS_OF_THE_API = [NOTIFY_PARTIES, '/documentParties/shipper'];

/** What mends the templates of DCSA's conformance suite: they have placeholders. */
const OF_THE_SUITE: Changes = {
  '/transportDocumentReference': 'HHL71800000',
  '/issueDate': '2023-12-20',
};

interface Published {
  readonly faults: readonly string[];
  readonly repairs: Changes;
}

function expectedOf({ publishedIn, document: { transportDocumentStatus } }: (typeof examples)[number]): Published {
  if (publishedIn.includes('Conformance-Gateway, PINT 3.0.0')) {
    const unlocated = '/transports/placeOfReceipt/UNLocationCode';
    return {
      faults: ['/transportDocumentReference', '/issueDate', unlocated],
      repairs: { ...OF_THE_SUITE, [unlocated]: 'DKAAR' },
    };
  }
  if (publishedIn.includes('Conformance-Gateway, eBL issuance 3.0.0')) {
    const parties = ['shipper', 'consignee', 'issuingParty'];
    const providers = parties.map((party) => `/documentParties/${party}/identifyingCodes/0/codeListProvider`);
    const codes: Changes = Object.fromEntries(
      parties.map((party) => [`/documentParties/${party}/identifyingCodes`, CODES] as const),
    );
    return {
      faults: ['/transportDocumentReference', ...providers],
      repairs: { ...OF_THE_SUITE, '/issueDate': '2020-12-12', ...codes },
    };
  }
  return transportDocumentStatus === 'ISSUED'
    ? { faults: ['/issueDate', ...FAULTS_OF_THE_API], repairs: { '/issueDate': '2023-12-20', ...OF_THE_API } }
    : { faults: FAULTS_OF_THE_API, repairs: OF_THE_API };
}

describe('the transport documents that DCSA publishes', () => {
  it('are of every version from 3.0.0 to 3.0.4', () => {
    const versions = new Set(examples.flatMap(({ publishedIn }) => publishedIn));
    expect([...versions]).to.include.members(['0', '1', '2', '3', '4'].map((patch) => `EBL 3.0.${patch}`));
  });

  for (const published of examples) {
    const { publishedIn, example, document } = published;
    const { faults, repairs } = expectedOf(published);

    it(`are refused for what they lack: ${example} (${publishedIn.join(', ')})`, () => {
      expect(pointersOf(document)).to.deep.equal(faults);
    });

    it(`are accepted when that is mended: ${example} (${publishedIn.join(', ')})`, () => {
      expect(pointersOf(repair(document, repairs))).to.deep.equal([]);
    });
  }
});

describe('a transport document of another version', () => {
  for (const partyFunction of ['CS', 'MF', 'WH']) {
    it(`is accepted with the party function ${partyFunction}, which only 3.0.0 lists`, () => {
      const party = { partyName: 'Maker', addressLines: ['Busan'] };
      expect(pointersOf(orderBill({ other: [{ party, partyFunction }] }))).to.deep.equal([]);
    });
  }

  it('is judged by 3.0.4 if it is later: fields that 3.0.4 does not know are no fault', () => {
    const later = orderBill({ forwarder: { partyName: 'New' } }, { sustainability: { co2: 1.5 } });
    expect(pointersOf(later)).to.deep.equal([]);
    expect(readTransportDocument(later).transportDocumentReference).to.equal('HHL71800000');
  });
});
