// The mends of known attacks, and how each is taken out of the compiled code: what the simulation must then find.
// A row is the number of the attack in the list of attacks that once succeeded; `who` is whom it needs, if seeds
// with any cast would take long to find it.

const TOKENS = 'chaincode/dist/src/ledger/tokens.js';
const RECORD = 'chaincode/dist/src/domain/vocabulary/record.js';
const PAPER_TOKENS = 'chaincode/dist/src/domain/documents/financingClaim/paperTokens.js';
const RESERVE = 'chaincode/dist/src/domain/documents/financingClaim/reserve.js';
const ASSESS = 'chaincode/dist/src/domain/documents/financingClaim/assess.js';

/** One text of one file, and what it becomes. */
export const MENDS = [
  {
    row: 'T',
    what: 'lists that a request brings are compared by hash (taken out: they are believed)',
    edits: [{ file: TOKENS, before: '(0, tokenLists_1.hashList)(ids) !== hash', after: 'false' }],
  },
  {
    row: '1a',
    who: { colluders: [], clients: ['BankBMSP'] },
    what: 'an offer names a bank and no id (taken out: the claim’s id is announced in the offer, and only that id takes it)',
    edits: [
      {
        file: 'chaincode/dist/src/domain/documents/billOfLading/billState.js',
        before: "kind: zod_1.z.literal('PLEDGE'),",
        after: "kind: zod_1.z.literal('PLEDGE'), claim: primitives_1.Ulid.optional(),",
      },
      {
        file: 'chaincode/dist/src/domain/documents/billOfLading/offers.js',
        before: "to: record_1.Organization.describe('The bank, which must see the bill: disclose it first.'),",
        after: 'to: record_1.Organization, claim: primitives_1.Ulid.optional(),',
      },
      {
        file: RESERVE,
        before: '(0, pledging_1.requirePledgeOffer)(each, facts.caller.msp, facts.time);',
        after:
          "{ if (each.state.offer?.claim !== facts.id) (0, errors_1.reject)('NO_OFFER', '', {}); (0, pledging_1.requirePledgeOffer)(each, facts.caller.msp, facts.time); }",
      },
      {
        file: 'e2e/dist/simulation/officers/title.js',
        before:
          "expires: inHours(desk, desk.random.pick(OFFER_HOURS)),\n            },\n        }),\n    }),\n    deed('withdraw-offer'",
        after:
          "expires: inHours(desk, desk.random.pick(OFFER_HOURS)), claim: desk.random.ulid(),\n            },\n        }),\n    }),\n    deed('withdraw-offer'",
      },
      {
        file: 'e2e/dist/simulation/officers/deeds.js',
        before: 'desk.random.ulid()',
        after: '(target?.state.offer?.claim ?? desk.random.ulid())',
      },
    ],
  },
  {
    row: '2a',
    who: { colluders: ['BankBMSP', 'CustomsMSP'] },
    what: 'a claim excludes only if all its parties have its document, and a closed list does not exclude from a bill on the ledger',
    edits: [
      { file: ASSESS, before: '=== true && shared && each.record', after: '=== true && each.record' },
      {
        file: ASSESS,
        before: "(security, token) ? 'BLOCK' : 'HIGH'",
        after: "(security, token) || true ? 'BLOCK' : 'HIGH'",
      },
    ],
  },
  {
    row: '2b',
    what: 'a paper has no more tokens than it states',
    edits: [{ file: PAPER_TOKENS, before: 'count > countMost(head, kind) ||', after: '' }],
  },
  {
    row: '3',
    what: 'a part is sealed as the document states it',
    edits: [
      {
        file: 'chaincode/dist/src/domain/documents/financingClaim/tokenedPapers.js',
        before: 'isSameMoney(opened.part, part) &&',
        after: '',
      },
    ],
  },
  {
    row: '4',
    what: 'a claim takes no more of a paper than there is, however often it names it',
    edits: [
      {
        file: 'chaincode/dist/src/domain/financing/judgeDuplicates.js',
        before: '(0, judgeShares_1.requireEachOnce)(tokened);',
        after: '',
      },
    ],
  },
  {
    row: '5',
    what: 'a claim on nothing of a paper is refused',
    edits: [
      {
        file: 'chaincode/dist/src/domain/primitives/money.js',
        before: 'exports.Money.extend({ amountMinor: AmountMinor.min(1) })',
        after: 'exports.Money',
      },
    ],
  },
  {
    row: 'hidden',
    who: { colluders: [], clients: ['BankAMSP', 'BankBMSP'] },
    what: 'a hidden part of one bank makes no room for others',
    edits: [
      {
        file: 'chaincode/dist/src/domain/financing/judgeShares.js',
        before: 'if (exceed(ownShares, live, ',
        after: 'if (live.every(({ share }) => share !== undefined) && exceed(ownShares, live, ',
      },
    ],
  },
  {
    row: '6',
    who: { colluders: ['CarrierMSP', 'BankBMSP'] },
    what: 'a record counts only under the key policy that honest code writes',
    edits: [
      {
        file: 'chaincode/dist/src/ledger/records.js',
        before: 'return (await isKept(session, record)) ? found',
        after: 'return true ? found',
      },
    ],
  },
  {
    row: '7',
    who: { colluders: ['CarrierMSP', 'ExportersMSP'] },
    what: 'an issuance statement counts only under the exact policy (taken out: any policy counts)',
    edits: [
      {
        file: 'chaincode/dist/src/ledger/issuance.js',
        before: 'return (0, policies_1.isPolicyOf)(policy',
        after: 'return policy.length > 0 || (0, policies_1.isPolicyOf)(policy',
      },
    ],
  },
  {
    row: '11',
    who: { colluders: ['BankBMSP', 'CustomsMSP'] },
    what: 'a list of one token is bounded',
    edits: [
      {
        file: 'chaincode/dist/src/domain/vocabulary/tokenLists.js',
        before: '.max(exports.MAX_HOLDING)',
        after: '',
      },
      { file: TOKENS, before: 'ids.length >= tokenLists_1.MAX_HOLDING', after: 'false' },
    ],
  },
  {
    row: '12',
    what: 'each paper that is security has a number',
    edits: [{ file: PAPER_TOKENS, before: "role === 'SECURITY' && !tokens.some", after: 'false && !tokens.some' }],
  },
  {
    row: '13',
    who: { colluders: [], clients: ['BankBMSP'] },
    what: 'the bill of a claim is the one that its document names (taken out: it is bound only if the request says so)',
    edits: [
      {
        file: RESERVE,
        before: 'find: ({ document }) => (0, billsOnLedger_1.listPledgedLinks)(document),',
        after:
          'find: ({ document, input }) => (0, billsOnLedger_1.listPledgedLinks)(document).filter(({ id }) => id in input.billVersions),',
      },
      {
        file: RESERVE,
        before: 'const links = [...(0, billsOnLedger_1.listPledgedLinks)(document),',
        after:
          'const links = [...(0, billsOnLedger_1.listPledgedLinks)(document).filter(({ id }) => id in input.billVersions),',
      },
      {
        file: RESERVE,
        before: '{ ...claimState(caller.msp, document),',
        after:
          '{ ...(({ bills = [], ...rest }) => { const named = bills.filter((id) => id in input.billVersions); return named.length > 0 ? { ...rest, bills: named } : rest; })(claimState(caller.msp, document)),',
      },
    ],
  },
  {
    row: 'copy',
    who: { colluders: ['ExportersMSP'] },
    what: 'neither bank nor applicant takes its copy of a claim’s document away',
    edits: [
      { file: 'chaincode/dist/src/ledger/writes.js', before: 'isReliedOn ? keep : undefined', after: 'undefined' },
    ],
  },
  {
    row: '22',
    what: 'a resolution is carried out once, in its time',
    edits: [
      { file: 'chaincode/dist/src/ledger/resolutions.js', before: 'number !== next', after: 'false' },
      { file: 'chaincode/dist/src/ledger/resolutions.js', before: 'expires < time', after: 'false' },
    ],
  },
  {
    row: 'P1',
    what: 'a transaction id that is not one is not stored',
    edits: [{ file: 'gateway/dist/src/fabric/parseBlock.js', before: '!TRANSACTION_ID.test(id)', after: 'false' }],
  },
  {
    row: 'P2',
    who: { colluders: ['CarrierMSP', 'BankBMSP'] },
    what: 'a version is no larger than a database’s integer',
    edits: [{ file: RECORD, before: '.max(MAX_VERSION)', after: '' }],
  },
];
