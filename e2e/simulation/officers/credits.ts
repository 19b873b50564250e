import { PresentationState, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import { BANKS, SHIPPERS } from './cast.js';
import { oncePerObject } from '../world/once.js';
import { anew, type Deed, type Desk, findRecords, isMe, partyOf, present } from './deed.js';
import { NEEDLE } from './papers.js';

const CREDIT = 'letter-of-credit';
const PRESENTATION = 'presentation';
const AMOUNT_MINOR = 1_000_000;
const RULES = Array.from({ length: 27 }, (_, index) => `U${index + 1}`);
/** What is left of the 16 characters of a credit's number. */
const NUMBER_CHARS = 8;
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

const TERMS = {
  ...{ form: 'IRREVOCABLE', applicableRules: 'UCP_LATEST_VERSION' },
  ...{ issueDate: '2026-11-02', expiryDate: '2099-03-31', expiryPlace: { text: 'BUSAN', calendar: 'KR' } },
  ...{ applicant: { name: `${NEEDLE} GMBH` }, beneficiary: { name: `${NEEDLE} CO., LTD.` } },
  ...{ issuingBank: { bic: 'NARUKRSBXXX' }, amount: usd(AMOUNT_MINOR), availableWith: {}, availableBy: 'NEGOTIATION' },
  ...{ goods: { description: [NEEDLE] }, documentsRequired: [], confirmation: 'MAY_ADD' },
};

/** What of a credit's state decides whose turn it is. */
const Turn = z.looseObject({
  issuingBank: z.string(),
  advisingBank: z.string(),
  beneficiary: z.object({ msp: z.string(), party: z.string() }),
});

const turnOf = oncePerObject((state: TradeRecord['state']) => Turn.parse(state));
const presentationOf = oncePerObject((state: TradeRecord['state']) => PresentationState.parse(state));

const credits = (desk: Desk, statuses: readonly string[], is: (turn: z.infer<typeof Turn>) => boolean): TradeRecord[] =>
  findRecords(desk, CREDIT, statuses, ({ state }) => is(turnOf(state)));
const presented = (
  desk: Desk,
  statuses: readonly string[],
  isMine: (state: PresentationState) => boolean,
): TradeRecord[] => findRecords(desk, PRESENTATION, statuses, ({ state }) => isMine(presentationOf(state)));
const examined = (desk: Desk, ...statuses: string[]): TradeRecord[] =>
  presented(desk, statuses, ({ bank }) => bank === desk.me.msp);

const deed = (
  type: Deed['type'],
  action: string,
  weight: number,
  rest: Pick<Deed, 'roles' | 'find' | 'body'>,
): Deed => ({
  ...{ type, action, weight },
  ...rest,
});
const BANK: Deed['roles'] = ['bank-officer'];
const nothing = (): object => ({});

/** What is done with letters of credit and presentations. */
export const CREDIT_DEEDS: readonly Deed[] = [
  deed(CREDIT, 'apply', 0.4, {
    roles: BANK,
    find: anew,
    body: ({ me, random }, _none, id) => ({
      document: { terms: { ...TERMS, creditNumber: `${NEEDLE}${id.slice(-NUMBER_CHARS)}` } },
      input: {
        issuingBank: me.msp,
        advisingBank: (BANKS.find(({ msp }) => msp !== me.msp) ?? me).msp,
        beneficiary: partyOf(random.pick(SHIPPERS)),
      },
    }),
  }),
  deed(CREDIT, 'issue', 2, {
    roles: BANK,
    find: (desk) => credits(desk, ['APPLIED'], ({ issuingBank }) => issuingBank === desk.me.msp),
    body: nothing,
  }),
  deed(CREDIT, 'advise', 2, {
    roles: BANK,
    find: (desk) => credits(desk, ['ISSUED'], ({ advisingBank }) => advisingBank === desk.me.msp),
    body: nothing,
  }),
  deed(CREDIT, 'consent-to-cancel', 0.2, {
    roles: ['bank-officer', 'shipper'],
    find: (desk) =>
      credits(
        desk,
        ['ADVISED'],
        ({ issuingBank, beneficiary }) => issuingBank === desk.me.msp || isMe(desk, beneficiary),
      ),
    body: nothing,
  }),
  deed(PRESENTATION, 'present', 1, {
    roles: ['shipper'],
    find: (desk) => credits(desk, ['ADVISED'], ({ beneficiary }) => isMe(desk, beneficiary)),
    body: ({ random, nowMs }, credit) => ({
      document: {
        ...{ number: 1, amount: usd(AMOUNT_MINOR / random.pick([1, 2, 4])), medium: 'PAPER' },
        presentedOn: new Date(nowMs).toISOString().slice(0, 10),
        documents: [{ kind: 'OTHER', title: NEEDLE, isSigned: true }],
      },
      input: { credit: present(credit).id, bank: Turn.parse(present(credit).state).advisingBank },
    }),
  }),
  deed(PRESENTATION, 'withdraw', 0.2, {
    roles: ['shipper'],
    find: (desk) => presented(desk, ['PRESENTED'], ({ beneficiary }) => isMe(desk, beneficiary)),
    body: nothing,
  }),
  deed(PRESENTATION, 'examine', 3, {
    roles: BANK,
    find: (desk) => examined(desk, 'PRESENTED'),
    body: ({ random }) => {
      const complies = random.chance(0.6);
      const verdict = complies ? 'COMPLIES' : 'DISCREPANT';
      return {
        input: { determination: complies ? 'COMPLYING' : 'DISCREPANT' },
        details: { judgements: RULES.map((rule) => ({ rule, verdict, reason: NEEDLE })) },
      };
    },
  }),
  deed(PRESENTATION, 'refuse', 2, {
    roles: BANK,
    find: (desk) => examined(desk, 'DISCREPANT'),
    body: () => ({ details: { discrepancies: [NEEDLE], disposal: 'HOLDING_FOR_INSTRUCTIONS' } }),
  }),
  deed(PRESENTATION, 'return-documents', 1, { roles: BANK, find: (desk) => examined(desk, 'REFUSED'), body: nothing }),
  deed(PRESENTATION, 'honour', 2, {
    roles: BANK,
    find: (desk) => examined(desk, 'COMPLYING'),
    body: ({ random }) => ({ details: { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR / random.pick([1, 2, 4])) } }),
  }),
];
