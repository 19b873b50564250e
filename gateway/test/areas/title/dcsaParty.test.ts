import { reject } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { toDcsaParty } from '../../../src/areas/title/dcsaParty.js';
import { PartyEntries } from '../../../src/areas/title/partyEntries.js';
import { newId, record } from '../../support/records.js';

const PARTY = { msp: 'ExportersMSP', party: newId() };
const PLACE = `${PARTY.msp}/${PARTY.party}`;
const LEI = '969500KSV493XWY0PS33';
const ENTRY = { partyName: 'HANKANG STEEL CO LTD', lei: LEI, eblPlatform: 'KTNE' };
const LEDGER_CODE = { codeListProvider: 'ZZZ', codeListName: 'NARU', partyCode: PLACE };
const UNNAMED = { partyName: PLACE, eblPlatform: 'NARU', identifyingCodes: [LEDGER_CODE] };

interface Found {
  readonly organization?: string;
  readonly authentic?: boolean;
  readonly published?: boolean;
}

/** A directory with one entry, or none. */
function directory(found?: Found): PartyEntries {
  const { organization = PARTY.msp, authentic = true, published = false } = found ?? {};
  const state = {
    organization,
    ...(published && { published: { ...ENTRY, taxLegalReferences: [], identifyingCodes: [], bics: [], actsFor: [] } }),
  };
  const view = {
    record: record({ type: 'party', status: 'ACTIVE', state }),
    authentic,
    genuine: true,
    document: published ? null : ENTRY,
    details: null,
    findings: null,
  };
  const read = (): Promise<typeof view> => Promise.resolve(found === undefined ? reject('NOT_FOUND', 'No.', {}) : view);
  return new PartyEntries({ read }, 'officer');
}

describe('a party in DCSA’s words', () => {
  for (const published of [false, true])
    it(`has name, platform and codes of its entry if that is ${published ? 'published' : 'shown'}`, async () => {
      expect(await toDcsaParty(directory({ published }), PARTY)).to.deep.equal({
        partyName: ENTRY.partyName,
        eblPlatform: 'KTNE',
        identifyingCodes: [{ codeListProvider: 'GLEIF', partyCode: LEI, codeListName: 'LEI' }, LEDGER_CODE],
      });
    });

  const UNSEEN: readonly (readonly [string, Found | undefined])[] = [
    ['the caller does not see its entry', undefined],
    ['another organisation wrote the entry', { organization: 'BankBMSP' }],
    ['the entry is not authentic', { authentic: false }],
  ];
  for (const [what, found] of UNSEEN)
    it(`is its id on the ledger if ${what}`, async () => {
      expect(await toDcsaParty(directory(found), PARTY)).to.deep.equal(UNNAMED);
    });

  it('is an organisation if no party of it is named', async () => {
    const { partyName } = await toDcsaParty(directory({}), { msp: PARTY.msp });
    expect(partyName).to.equal(PARTY.msp);
  });
});
