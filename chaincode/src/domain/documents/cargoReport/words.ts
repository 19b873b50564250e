import { z } from 'zod';
import { CargoReport } from '../../papers/declarations';
import { MspId, PartyId, Ulid } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import { MAX_LINKS, type Party, Version } from '../../vocabulary/record';
import { UnservedRemarks } from '../../vocabulary/unservedRemarks';

const CargoState = z.strictObject({
  carrier: MspId,
  customs: MspId,
  /** The bill of the goods. */
  billOfLading: Ulid,
  /** The officer who lets the goods leave although they are not released, and the version in which that is said. */
  exception: z.strictObject({ by: PartyId, since: Version }).optional(),
  /** The declarations by which they left. */
  declarations: z.array(Ulid).max(MAX_LINKS).optional(),
  unservedRemarks: UnservedRemarks.optional(),
});
export type CargoState = z.infer<typeof CargoState>;

/** The progress of cargo in the terms of the Korea Customs Service (화물진행정보). */
const STATUSES = {
  MANIFESTED: 'The carrier has reported the goods in its manifest (적하목록 제출).',
  ARRIVED: 'The vessel has arrived (입항보고).',
  UNLOADED: 'The goods are unloaded (하선신고 수리).',
  WAREHOUSED: 'The goods are in a bonded warehouse (반입).',
  CARRIED_OUT: 'The goods have left the bonded area (반출).',
  WITHDRAWN: 'The carrier has withdrawn the report: the goods were not aboard.',
} as const;

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
  // What customs has allowed stays until it says otherwise.
  named: ({ carrier, customs, exception }) => [carrier, ...(exception === undefined ? [] : [customs])],
  creator: ({ carrier }) => carrier,
  decision: ({ customs, exception }) => exception && { msp: customs, version: exception.since },
});

export const CARRIER = {
  sentence: 'the caller is of the carrier that reported the goods',
  parties: ({ carrier }: CargoState): Party[] => [{ msp: carrier }],
};
