import { awaitOf } from '../../vocabulary/awaited';
import { z } from 'zod';
import { CargoReport } from '../../papers/declarations';
import { MspId, PartyId, Ulid } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema, type Voucher } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import { ReadVersion } from '../../vocabulary/readVersion';
import { MAX_LINKS, type Party, Sha256, type TradeRecord, Version } from '../../vocabulary/record';
import { UnservedRemarks } from '../../vocabulary/unservedRemarks';
import { MAX_OTHER_BILLS } from '../billOfLading/sameGoods';

/** The bill that is reported, and all that a request names. */
const MAX_BILLS = MAX_OTHER_BILLS + 1;
/** The declarations that a request names, and those of an exception. */
const MAX_USED = 2 * MAX_LINKS;

/** A declaration when an officer decided. The hash of the document says whether the same goods are declared still; the oldest records lack it. */
const SeenDeclaration = ReadVersion.extend({ content: Sha256.optional() });

const Exception = z.strictObject({
  by: PartyId,
  /** The version in which customs made it, in the oldest records; `decidedIn` says so now. */
  since: Version.optional(),
  /** In their versions when the officer decided: what customs decides of them after that ends the decision. */
  bills: z.array(ReadVersion).max(MAX_BILLS).default([]),
  declarations: z.array(SeenDeclaration).max(MAX_LINKS).default([]),
});
export type Exception = z.infer<typeof Exception>;

export const CargoState = z.strictObject({
  carrier: MspId,
  customs: MspId,
  /** The bill of the goods. */
  billOfLading: Ulid,
  /** The version in which customs last decided something: its peer signs what follows. */
  decidedIn: Version.optional(),
  /** The officer who approves that another one makes an exception, and of what. */
  approval: Exception.optional(),
  /** The same in the oldest records, which do not say of what: such an approval serves no more. */
  approvedBy: PartyId.optional(),
  /** The officer who lets the goods leave although they are not released, and their documents as they were then. */
  exception: Exception.optional(),
  /** The declarations by which they left. */
  declarations: z.array(Ulid).max(MAX_USED).optional(),
  unservedRemarks: UnservedRemarks.optional(),
});
export type CargoState = z.infer<typeof CargoState>;

/** The progress of cargo in the terms of the Korea Customs Service (화물진행정보). */
const STATUSES = {
  MANIFESTED: 'The carrier has reported the goods in its manifest (적하목록 제출).',
  ARRIVED: 'The vessel has arrived (입항보고).',
  UNLOADED: 'The goods are unloaded (하선신고 수리).',
  WAREHOUSED: 'The goods are in a bonded warehouse (반입).',
  MOVED_IN_BOND:
    'The goods have left the bonded area without being cleared: for another one, or to go abroad again (보세운송, 반송).',
  CARRIED_OUT: 'The goods have left the bonded area (반출).',
  WITHDRAWN: 'The carrier has withdrawn the report: the goods were not aboard.',
} as const;

/** Whether goods are reported by it. */
export const isStanding = ({ status }: Pick<TradeRecord, 'status'>): boolean => status !== 'WITHDRAWN';

/** Reads a report. @throws INVALID */
export const parseCargoReport = parseOnce(CargoReport, '/document');

/** What a carrier reports to customs of the goods of a bill, and how far they are. */
export const cargo = defineDocument({
  type: 'cargo-report',
  path: 'cargo-reports',
  contract: 'cargoReports',
  title: 'Cargo report',
  description: 'What a carrier reports to customs of the goods of one bill, from the manifest to their leaving.',
  content: contentSchema(CargoReport),
  statuses: STATUSES,
  state: CargoState,
  awaits: ({ customs, approval }, status) =>
    approval !== undefined && ['UNLOADED', 'WAREHOUSED'].includes(status)
      ? awaitOf(customs, 'Let the goods leave as another officer approved, or do not.', ['allow-carry-out'], {
          notBy: approval.by,
        })
      : [],
  // What customs has said stays until it says otherwise, and so does what it has taken back.
  named: (state) => [state.carrier, ...(findDecision(state) === undefined ? [] : [state.customs])],
  creator: ({ carrier }) => ({ msp: carrier }),
  // Its list of the reports of a bill is its own statement: no carrier leaves one out.
  lister: ({ customs }) => customs,
  decision: findDecision,
});

/** Nobody has written a version of this number, so that nobody can prove it. */
const NO_VERSION = 0;

/** An exception, and the approval of one, are the word of customs alone. The oldest records name its version only there. */
function findDecision({ customs, decidedIn, approvedBy, approval, exception }: CargoState): Voucher | undefined {
  const isDecided = [decidedIn, approvedBy, approval, exception].some((each) => each !== undefined);
  return isDecided ? { msp: customs, version: decidedIn ?? exception?.since ?? NO_VERSION } : undefined;
}

/** The state once customs decides in the next version. */
export function decideNow(state: CargoState, { version }: Pick<TradeRecord, 'version'>): CargoState {
  return { ...state, decidedIn: version + 1 };
}

/** The state without what customs approved or allowed. */
export function withoutException({ approvedBy: _, approval: __, exception: ___, ...state }: CargoState): CargoState {
  return state;
}

export const CUSTOMS = {
  sentence: 'the caller is of the customs authority addressed',
  parties: ({ customs }: CargoState): Party[] => [{ msp: customs }],
};

export const CARRIER = {
  sentence: 'the caller is of the carrier that reported the goods',
  parties: ({ carrier }: CargoState): Party[] => [{ msp: carrier }],
};

/** Who has a function in the report, beside those to whom it is shown. */
export const listFunctions = ({ carrier, customs }: CargoState): Party[] => [{ msp: carrier }, { msp: customs }];
