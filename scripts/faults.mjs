// The safety faults that were found here, for `scripts/reproduce.mjs`: the commit before each was mended, and a test that
// fails on it. The tests, with what they stand on (`paths`), are taken from another commit (`tests`; HEAD by default).
// The tests of some mends ask for what only the mend has: for these, the mend and its files are named.

const CHAINCODE = { workspace: 'chaincode', paths: ['chaincode/test'] };
const GATEWAY = { workspace: 'gateway', paths: ['gateway/test'] };

export const FAULTS = {
  'a draft taken for a bill': {
    ...CHAINCODE,
    before: '1dcda49^',
    tests: '1dcda49',
    file: 'contracts/billOfLadingIssue',
    title: 'takes no draft',
  },
  'a bill that its issuer does not confirm': {
    ...CHAINCODE,
    before: '1622c84^',
    tests: '1622c84',
    file: 'contracts/billOfLadingContract',
    title: 'refuses to act on a bill whose issuer does not confirm it',
  },
  'a record that says what another must say': {
    ...CHAINCODE,
    before: 'c4aa961^',
    tests: 'c4aa961',
    file: 'contracts/forgery',
    title: 'of a clearance is believed of the customs authority addressed alone',
  },
  'a proof that its author takes back': {
    mend: '6bb1103',
    files: ['chaincode/src/ledger/policies.ts', 'chaincode/test/ledger/policies.test.ts'],
  },
  'guesses behind a proxy': {
    ...GATEWAY,
    before: '42dc012^',
    tests: '42dc012',
    file: 'http/app',
    title: 'counts guesses by the address that a trusted proxy tells',
  },
  'payment of a credit in public': {
    mend: '65ca631',
    files: ['chaincode/src/domain/presentation/settling.ts'],
  },
  'a submission called lost that was not': {
    ...GATEWAY,
    before: '963f7ac^',
    tests: '963f7ac',
    file: 'fabric/failures',
    title: 'does not know what became of a transaction',
  },
  'a confirmed credit that nobody can use': {
    mend: '33cd776',
    files: ['chaincode/src/ledger/signatories.ts', 'chaincode/src/ledger/policies.ts'],
  },
  'a block larger than gRPC takes': {
    workspace: 'local',
    before: '7e4fff9^',
    tests: '7e4fff9',
    paths: ['local/test'],
    file: 'malice/largeTransaction',
    title: '',
  },
  'records and ids that no table takes': {
    mend: '9e3c1ef',
    files: ['gateway/src/readModel', 'gateway/src/database'],
  },
  'a document that hides others': {
    mend: '9e3c1ef',
    files: ['gateway/src/readModel', 'gateway/src/database'],
  },
  'a forged export': {
    ...GATEWAY,
    before: '639701c^',
    tests: '639701c',
    file: 'export/verifyExport',
    title: '',
  },
  'bytes that are not an envelope': {
    mend: 'c9af25a',
    files: ['gateway/src/fabric/parseBlock.ts', 'gateway/src/readModel/applyBlock.ts'],
  },
  'another chain': {
    ...GATEWAY,
    before: 'c9af25a^',
    tests: 'c9af25a',
    file: 'readModel/following',
    title: 'reads everything again if the peer has another chain',
  },
  'a paper named twice': {
    ...CHAINCODE,
    before: 'f6d1975^',
    tests: 'f6d1975',
    file: 'contracts/financingClaimPapers',
    title: 'names no paper twice',
  },
  'tokens of other papers': {
    ...CHAINCODE,
    before: 'f6d1975^',
    tests: 'f6d1975',
    file: 'contracts/financingClaimPapers',
    title: 'brings as many tokens as its document names papers',
  },
  'a bill that stays unlocked': {
    mend: 'f6d1975',
    files: ['chaincode/src/domain/documents/financingClaim/reserve.ts'],
  },
  'an announced id': {
    mend: 'f6d1975',
    files: ['chaincode/src/domain/documents/billOfLading/offers.ts'],
  },
  'copied tokens': {
    ...CHAINCODE,
    before: 'f6d1975^',
    tests: 'f6d1975',
    file: 'contracts/financingClaimPapers',
    title: 'are locked by nobody whose applicant does not hold',
  },
  'a range that ends in silence': {
    workspace: 'e2e',
    before: '691608d^',
    paths: ['e2e/test/malice/litter.test.ts'],
    file: 'malice/litter',
    title: 'on Hyperledger Fabric',
    needsFabric: true,
    env: { NARU_LITTER_KEYS: '100000' },
  },
  'a policy of other principals': {
    mend: 'e2b3459',
    files: ['chaincode/src/ledger/policies.ts'],
  },
  'a record without a policy': {
    ...CHAINCODE,
    before: 'dd19cbe',
    tests: 'e2b3459',
    file: 'contracts/forgery',
    title: 'with all its proofs is nobody',
  },
  'a resolution carried out again': {
    mend: 'e2b3459',
    files: ['chaincode/src/ledger/resolutions.ts', 'chaincode/src/ledger/register.ts'],
  },
  'a consent without an end': {
    ...CHAINCODE,
    before: 'dd19cbe',
    tests: 'e2b3459',
    file: 'contracts/letterOfCreditContract',
    title: 'takes no consent to the credit as it was before',
  },
  'a salt that others hold': {
    mend: 'f6d1975',
    files: ['chaincode/src/ledger/privateContent.ts', 'chaincode/src/domain/vocabulary/sealing.ts'],
  },
  'a secret cut off': {
    ...GATEWAY,
    before: 'ebb65f5^',
    tests: 'ebb65f5',
    file: 'config/keptSecret',
    title: 'is not taken from a file that was cut off',
  },
  'an acknowledged block cut off': {
    mend: '5a5f002',
    files: ['test-network/src/embedded/storage'],
  },
  'bodies, connections and streams without a limit': {
    ...GATEWAY,
    before: '8b79732^',
    tests: '8b79732',
    file: 'http/exhaustion',
    title: '',
  },
  'guesses at one account': {
    ...GATEWAY,
    before: '8b79732^',
    tests: '8b79732',
    file: 'http/logIns',
    title: '',
  },
  'a token that outlives its password': {
    ...GATEWAY,
    before: '8b79732^',
    tests: '8b79732',
    file: 'endpoints/tokens',
    title: 'ends when the password of its user is changed',
  },
  'values of a query in the log': {
    mend: 'ebbb66c',
    files: ['gateway/src/log.ts'],
  },
  'text with a NUL answered 500': {
    workspace: 'gateway',
    before: 'a185bfa^',
    tests: 'ebbb66c',
    paths: ['gateway/test/endpoints/unstorableText.test.ts'],
    file: 'endpoints/unstorableText',
    title: 'is never answered with 5xx as a user or a password',
  },
  'an opponent that signs nothing': {
    mend: '2314371',
    files: ['chaincode/src/ledger/absence.ts', 'chaincode/src/ledger/endorsers.ts'],
  },
  'a presentation honoured for nothing': {
    mend: '7dc3e33',
    files: ['chaincode/src/domain/documents/presentation'],
  },
  'a request without an end': {
    mend: '7dc3e33',
    files: ['chaincode/src/domain/documents/letterOfCredit'],
  },
  'a document that nobody made': {
    mend: 'd9d0ba1',
    files: ['chaincode/src/ledger', 'chaincode/src/domain/vocabulary/proof.ts'],
  },
  'a bill shown to too many': {
    mend: 'c8bbb08',
    files: ['chaincode/src/domain/vocabulary/parties.ts'],
  },
  'a claim that nobody could question': {
    mend: 'be8b233',
    files: ['chaincode/src/domain/documents/financingClaim'],
  },
  'a bill issued twice': {
    workspace: 'gateway',
    before: 'b3bda87',
    paths: ['gateway/test/endpoints/copiedBills.test.ts'],
    file: 'endpoints/copiedBills',
    title: 'is financed as the original',
  },
  'a document taken away': {
    mend: 'd1aa1f5',
    files: ['chaincode/src/ledger/writes.ts', 'chaincode/src/ledger/privateContent.ts'],
  },
  'one invoice under two names': {
    mend: 'aae987c',
    files: ['chaincode/src/domain'],
  },
  'a challenge that outlives its claim': {
    mend: '01f5885',
    files: ['chaincode/src/domain/documents/financingClaim'],
  },
  'a link that is left out': {
    mend: 'ef02497',
    files: ['chaincode/src/domain/documents/customsDeclaration'],
  },
  'a stranger called absent': {
    mend: '5155147',
    files: ['chaincode/src'],
  },
  'a key written twice': {
    mend: '55c0fdf',
    files: ['gateway/src'],
  },
  'numbers that a bank could try': {
    mend: '627d30e',
    files: ['gateway/src/tokens'],
  },
  'papers of a stranger locked': {
    mend: 'e47eea5',
    files: ['chaincode/src/domain/documents/financingClaim', 'chaincode/src/domain/documents/financingConsent'],
  },
  'a code before a number of letters': {
    ...CHAINCODE,
    before: 'b8395d4^',
    tests: 'b8395d4',
    file: 'domain/fingerprints/numbers/numberForms',
    title: 'drops the code of a carrier before whatever the carrier writes',
  },
  'a carrier that gets a further code': {
    ...CHAINCODE,
    before: 'a5c4347^',
    tests: 'a5c4347',
    file: 'domain/fingerprints/partyKeys',
    title: 'is named by the same code when a carrier of the network gets one more',
  },
  'what one claim invents': {
    mend: 'ac2ccdd5',
    files: ['chaincode/src/domain/financing', 'chaincode/src/domain/fingerprints'],
  },
  'like claims at one moment': {
    mend: 'ac2ccdd5',
    files: ['gateway/src/areas/financing', 'gateway/src/http'],
  },
  'a number without a second fact': {
    mend: 'b41feaf1',
    files: ['chaincode/src/domain/financing'],
  },
  'papers under two keys': {
    ...CHAINCODE,
    before: '51f04a64^',
    tests: '51f04a64',
    file: 'domain/financing/twoKeys',
    title: 'are cleared by other containers as under one key',
  },
  'two papers of one claim': {
    mend: '785d58db',
    files: ['chaincode/src/domain/financing'],
  },
  'thin and retyped papers': {
    mend: '423d1469',
    files: ['chaincode/src/domain/financing', 'chaincode/src/domain/fingerprints'],
  },
  'near numbers of orders': {
    ...CHAINCODE,
    before: 'b0ebb3f2^',
    tests: 'b0ebb3f2',
    file: 'domain/financing/cases',
    title: 'an order with a digit',
  },
  'a false credit note': {
    ...CHAINCODE,
    before: 'fd4a0708^',
    tests: 'fd4a0708',
    file: 'domain/financing/succession',
    title: 'do not keep others from the rest by a little part and a false credit note',
  },
  'an approval of what came later': {
    ...GATEWAY,
    before: '678ca096^',
    tests: '678ca096',
    file: 'endpoints/secondOfficer',
    title: 'is approved again if another bank comes with documents like these after the approval',
  },
};
