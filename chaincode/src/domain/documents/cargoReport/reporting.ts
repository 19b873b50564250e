import { z } from 'zod';
import { happened, plausible } from '../../calendar/plausibleDates';
import { reject } from '../../errors';
import { distinctUlids, Instant, MspId, Ulid } from '../../primitives';
import { ADDRESSED } from '../addressedCustoms';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireMember } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { parseAs } from '../../vocabulary/parse';
import { Party } from '../../vocabulary/record';
import { MAX_HOLDING } from '../../vocabulary/tokenLists';
import { bill, billLink } from '../billOfLading/bill';
import { CargoReport } from '../../papers/declarations';
import { findDifferences, requireWithinBill } from './manifest';
import { listed, lookUp, requireEarlier, requireNotAbove } from './reported';
import { CARRIER, cargo, listFunctions, parseCargoReport, withoutException } from './words';

/* What the carrier reports, until the goods leave. */

const CARRIERS = ['carrier-agent'] as const;

const ReportInput = z.strictObject({
  customs: MspId.describe('The customs authority.'),
  billOfLading: Ulid.describe('The bill of the goods on this ledger.'),
  earlier: distinctUlids(MAX_HOLDING)
    .default([])
    .describe(
      'The other reports of goods of this bill to this authority, and of bills below it, but for those that are withdrawn. If there are some, the answer names them.',
    ),
});

export const report = cargo.creation('report', {
  summary: 'Reports the goods of a bill of the carrier to customs, as its manifest has them.',
  to: ['MANIFESTED'],
  roles: CARRIERS,
  authors: ({ carrier }) => [{ msp: carrier }],
  input: ReportInput,
  tokens: ({ input, related }) => lookUp(related, parseAs(ReportInput, input, '/input').customs),
  relations: {
    // The carrier owes customs what its bill says of the goods, whoever else has seen the bill: the two are compared here.
    bill: {
      what: 'the bill',
      find: ({ input: { billOfLading } }) => billLink(billOfLading),
      carries: 'bill-of-lading',
      isSeenByEndorsers: true,
    },
    earlier: {
      what: 'each earlier report of its goods',
      find: ({ input: { earlier } }) => earlier.map((id) => ({ type: 'cargo-report', id }) as const),
      carries: 'cargo-report',
    },
  },
  requirements: [
    ADDRESSED,
    plausible((document) => ({ '/arrivalDate': parseCargoReport(document).arrivalDate })),
    {
      sentence: 'the bill was issued by the caller’s organisation',
      guard: ({ caller, related }) => {
        if (bill.stateOf(related.bill.record).issuer !== caller.msp)
          reject('FORBIDDEN', 'A carrier reports the goods of its own bills.', { id: related.bill.record.id });
      },
    },
    {
      sentence: 'the bill is not void',
      guard: ({ related }) => {
        const { status } = related.bill.record;
        const { replacedBy = [] } = bill.stateOf(related.bill.record);
        if (status === 'VOIDED')
          reject('WRONG_STATUS', 'The bill is void. Report the goods of the bills in its place.', { replacedBy });
      },
    },
    {
      sentence: 'no report to this authority of a bill above it, by the same carrier, stands',
      guard: (facts) => {
        requireNotAbove(facts);
      },
    },
    {
      sentence:
        'the request names all other reports of goods of the bill to this authority, by the same carrier, that stand',
      guard: (facts) => {
        requireEarlier(facts, facts.input.earlier);
      },
    },
    {
      sentence: 'its containers are those of the bill, and with these reports it has no more packages than the bill',
      guard: ({ document, related: { bill: of, earlier } }) => {
        const others = earlier.map((each) => each.document);
        requireWithinBill(document, of.document, others);
      },
    },
  ],
  decide: ({ caller, document, related, input: { customs, billOfLading } }) => ({
    findings: findDifferences(document, related.bill.document),
    told: [customs],
    change: cargo.changeTo(
      'MANIFESTED',
      { carrier: caller.msp, customs, billOfLading },
      {
        parties: [{ msp: caller.msp }, { msp: customs }],
        links: [billLink(billOfLading)],
        tokens: listed(related.bill.record),
      },
    ),
  }),
});

/** What was landed is counted again: goods are lost, and found. */
const Landed = z
  .strictObject({ packages: CargoReport.shape.packages, grossMassKg: CargoReport.shape.grossMassKg })
  .optional()
  .describe('What was landed, if that is less or more than the manifest says.');

const At = z.strictObject({ at: Instant.describe('When it happened.') });
const MAX_PLACE_CHARS = 35;

const AT_HAPPENED = happened(
  ({ details: { at } }: { readonly details: z.infer<typeof At>; readonly time: string }) => ({ '/at': at }),
  '/details',
);

export const arrive = cargo.step('arrive', {
  summary: 'Reports that the vessel has arrived.',
  from: ['MANIFESTED'],
  to: ['ARRIVED'],
  roles: CARRIERS,
  by: CARRIER,
  input: Nothing,
  waitsFor: listFunctions,
  details: At,
  requirements: [AT_HAPPENED],
  decide: ({ state }) => ({ change: cargo.changeTo('ARRIVED', state) }),
});

export const unload = cargo.step('unload', {
  summary: 'Reports that the goods are unloaded.',
  from: ['ARRIVED'],
  to: ['UNLOADED'],
  roles: CARRIERS,
  by: CARRIER,
  input: Nothing,
  waitsFor: listFunctions,
  details: At.extend({ landed: Landed }),
  requirements: [AT_HAPPENED],
  decide: ({ state }) => ({ change: cargo.changeTo('UNLOADED', state) }),
});

export const warehouse = cargo.step('warehouse', {
  summary: 'Reports that the goods are in a bonded warehouse, where they were unloaded, or to which they came in bond.',
  from: ['UNLOADED', 'MOVED_IN_BOND'],
  to: ['WAREHOUSED'],
  roles: CARRIERS,
  by: CARRIER,
  input: Nothing,
  waitsFor: listFunctions,
  details: At.extend({
    warehouse: z.string().trim().min(1).max(MAX_PLACE_CHARS).describe('The code or name of the bonded warehouse.'),
  }),
  requirements: [AT_HAPPENED],
  // In another bonded area customs decides again.
  decide: ({ record: { status }, state }) => ({
    change: cargo.changeTo('WAREHOUSED', status === 'MOVED_IN_BOND' ? withoutException(state) : state),
  }),
});

export const withdraw = cargo.step('withdraw', {
  summary: 'Withdraws the report before the vessel has arrived.',
  from: ['MANIFESTED'],
  to: ['WITHDRAWN'],
  roles: CARRIERS,
  by: CARRIER,
  input: Nothing,
  decide: ({ state }) => ({ change: cargo.changeTo('WITHDRAWN', state) }),
});

const SHOWN = ['MANIFESTED', 'ARRIVED', 'UNLOADED', 'WAREHOUSED', 'MOVED_IN_BOND', 'CARRIED_OUT'] as const;

/** The consignee wants to know where its goods are; the holder of the bill, whether they are still there. */
export const disclose = cargo.step('disclose', {
  summary: 'Shows the report to another organisation, such as the consignee or its bank.',
  from: SHOWN,
  to: SHOWN,
  roles: CARRIERS,
  by: CARRIER,
  input: z.strictObject({ to: Party.describe('Who is to see the report.') }),
  content: 'carried',
  requirements: [
    {
      sentence: 'the organisation to which it is shown is a member',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: cargo.changeTo(record.status, state, showTo({ record, input }, listFunctions(state))),
  }),
});
