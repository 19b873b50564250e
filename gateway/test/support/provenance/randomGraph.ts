import { DocumentType, type Link, PRIVATE_PARTY, type TradeRecord, type UserRole } from '@naru/chaincode/domain';
import fc from 'fast-check';
import { newId, record } from '../records.js';

/** Enough types to have some through which something is followed, and some through which nothing is. */
const TYPES = [
  'shipment',
  'bill-of-lading',
  'customs-declaration',
  'cargo-report',
  'transport-event',
  'financing-claim',
] as const;
const MSPS = ['ExportersMSP', 'BankAMSP', 'CarrierMSP', 'CustomsMSP'] as const;
export const PARTIES = ['01KAE5TZ3TC7H3N5QG8Y0PAR1A', '01KAE5TZ3TC7H3N5QG8Y0PAR1B'] as const;
const ROLES: readonly UserRole[] = ['shipper', 'customs-officer'];
const MAX_DOCUMENTS = 10;
const DAYS = ['2026-01-01', '2026-02-15', '2026-03-02', '2026-06-01'] as const;
const TIMES = ['2026-01-31T09:00:00.000Z', '2026-02-28T09:00:00.000Z', '2026-03-31T09:00:00.000Z'] as const;

export { MSPS, ROLES, TIMES };

/** A document with all its versions, and what stands in it. */
export interface RandomDocument {
  /** In their order on the ledger. */
  readonly versions: readonly { readonly record: TradeRecord; readonly authentic: boolean }[];
  readonly hiddenParty: string;
  readonly terms: readonly { readonly kind: string; readonly value: string }[];
  readonly day: string;
}

const Version = fc.record({
  links: fc.array(fc.nat({ max: MAX_DOCUMENTS }), { maxLength: 3 }),
  authentic: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
});
const Drawn = fc.record({
  type: fc.constantFrom(...TYPES),
  parties: fc.array(
    fc.record({ msp: fc.constantFrom(...MSPS), party: fc.constantFrom(undefined, PRIVATE_PARTY, ...PARTIES) }),
    { minLength: 1, maxLength: 3 },
  ),
  hiddenParty: fc.constantFrom('', ...PARTIES),
  versions: fc.array(Version, { minLength: 1, maxLength: 3 }),
  firstTime: fc.nat({ max: 1 }),
  boxes: fc.uniqueArray(fc.nat({ max: 1 }), { maxLength: 2 }),
  voyages: fc.uniqueArray(fc.constantFrom('1E', '2E'), { maxLength: 2 }),
  ucr: fc.option(fc.nat({ max: 1 }), { nil: undefined }),
  day: fc.constantFrom(...DAYS),
});

/** Graphs of documents of all members. Links are of documents that there are, of one that is not, and only ever added. */
export const randomGraphs = fc.array(Drawn, { minLength: 1, maxLength: MAX_DOCUMENTS }).map((drawn) => {
  const links: Link[] = drawn.map(({ type }) => ({ type, id: newId() }));
  const mark = newId();
  const nowhere: Link = { type: DocumentType.enum.shipment, id: newId() };
  return drawn.map((each, index): RandomDocument => {
    let named: Link[] = [];
    const versions = each.versions.map(({ links: places, authentic }, version) => {
      const added = places.map((place) => links[place] ?? nowhere);
      named = [...new Map([...named, ...added].map((link) => [`${link.type}/${link.id}`, link])).values()];
      const time = TIMES[Math.min(each.firstTime + version, TIMES.length - 1)] ?? TIMES[0];
      const parties = each.parties.map(({ msp, party }) => (party === undefined ? { msp } : { msp, party }));
      return {
        record: record({ ...links[index], version: version + 1, time, parties, links: named, state: {} }),
        authentic,
      };
    });
    const terms = [
      ...each.boxes.map((box) => ({ kind: 'container', value: `BOX${box}${mark}` })),
      ...each.voyages.map((value) => ({ kind: 'voyage', value })),
      ...(each.ucr === undefined ? [] : [{ kind: 'ucr', value: `UCR${each.ucr}${mark}` }]),
    ];
    return { versions, hiddenParty: each.hiddenParty, terms, day: each.day };
  });
});
