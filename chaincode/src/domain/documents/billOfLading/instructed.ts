import { reject, rejectIssues } from '../../errors';
import type { Caller, Holding, OtherChange, Related } from '../../vocabulary/facts';
import { isAmong, requireStatus } from '../../vocabulary/guards';
import { isSameParty, type Link, type Party } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { bill } from './bill';
import { requireDisclosedTo } from './guards';
import { findDifferences } from '../shippingInstructions/findDifferences';
import { instructionsWords, readContent } from '../shippingInstructions/words';

/* A bill that is issued by shipping instructions is the draft that their shipper approved. */

/** What the carrier adds to an approved draft, or writes anew, when it issues it. */
const ADDED_AT_ISSUE = [
  'transportDocumentStatus',
  'transportDocumentSubReference',
  'issueDate',
  'placeOfIssue',
  'shippedOnBoardDate',
  'receivedForShipmentDate',
  'displayedShippedOnBoardReceivedForShipment',
  'feedbacks',
];

/** How many differences are listed. Nobody reads more. */
const MAX_DIFFERENCES = 100;

interface Instructed {
  readonly shippingInstructions?: string | undefined;
}

interface InstructedFacts {
  readonly caller: Caller;
  /** The bills under the number of the document, which the draft has: what was issued by it is among them. */
  readonly holdings: readonly Holding[];
  readonly document: unknown;
  readonly input: Instructed & {
    readonly issueTo: Party;
    readonly consignee?: Party | undefined;
    readonly endorsee?: Party | undefined;
  };
  readonly related: { readonly instructions: Related | undefined; readonly replaced: readonly Related[] };
}

/** The instructions, which are completed by the issue. */
export const INSTRUCTIONS = {
  instructions: {
    what: 'the document of shipping instructions, if one is named,',
    find: ({ input: { shippingInstructions } }: CreationAsked<Instructed>): Link | undefined =>
      shippingInstructions === undefined ? undefined : { type: 'shipping-instructions', id: shippingInstructions },
    carries: 'shipping-instructions',
    change: instructionsWords.changedTo(['COMPLETED'], ({ carrier }) => [{ msp: carrier }]),
  },
} as const;

/** What must hold of a bill that is issued by instructions; one that is issued without them meets it. */
export const INSTRUCTED = [
  {
    sentence: 'the shipping instructions are of the caller’s organisation as carrier',
    guard: ({ caller, related: { instructions } }: InstructedFacts): void => {
      if (instructions !== undefined) requireOwnInstructions(instructions, caller);
    },
  },
  {
    sentence: 'their draft is approved, and not issued yet but as a bill that was recalled',
    guard: ({ holdings, related: { instructions } }: InstructedFacts): void => {
      if (instructions !== undefined && !isRecalled(instructions, holdings))
        requireStatus(instructions.record, ['APPROVED']);
    },
  },
  {
    sentence:
      'the bill is issued to their shipper, its consignee and endorsee read them, and all who read them see what it replaces',
    guard: ({ input, related: { instructions, replaced } }: InstructedFacts): void => {
      if (instructions !== undefined) requireSameParties(instructions, replaced, input);
    },
  },
  {
    sentence: 'the document is the approved draft, but for what is added at the issue',
    guard: ({ document, related: { instructions } }: InstructedFacts): void => {
      if (instructions !== undefined) requireApproved(document, instructions);
    },
  },
] as const;

/** @throws FORBIDDEN */
function requireOwnInstructions({ record }: Related, { msp }: Caller): void {
  if (instructionsWords.stateOf(record).carrier !== msp)
    reject('FORBIDDEN', 'These shipping instructions are for another carrier.', { id: record.id });
}

/** Whether the bill that was issued by instructions is recalled: the approved draft is then issued in no bill. */
function isRecalled({ record }: Related, holdings: readonly Holding[]): boolean {
  const { billOfLading } = instructionsWords.stateOf(record);
  const issued = holdings.find(({ owner }) => owner.id !== undefined && owner.id === billOfLading)?.found;
  if (issued?.authentic !== true || !issued.genuine) return false;
  return issued.record.status === 'VOIDED' && bill.stateOf(issued.record).voidReason !== undefined;
}

/**
 * The draft travels to all parties of the bill, and the bill, with what it replaces, to all who read the instructions.
 * @throws FORBIDDEN, NOT_DISCLOSED
 */
function requireSameParties(
  { record }: Related,
  replaced: readonly Related[],
  { issueTo, consignee, endorsee }: InstructedFacts['input'],
): void {
  const { shipper, carrier } = instructionsWords.stateOf(record);
  if (!isSameParty(shipper, issueTo))
    reject('FORBIDDEN', 'The bill goes to the party that submitted the shipping instructions.', { id: record.id });
  const named = [carrier, ...[issueTo, consignee, endorsee].flatMap((party) => party?.msp ?? [])];
  const readers = record.parties.map(({ msp }) => msp);
  const unread = named.find((msp) => !readers.includes(msp));
  if (unread !== undefined)
    reject('NOT_DISCLOSED', `${unread} does not read the shipping instructions. Submit them with it as a reader.`, {
      msp: unread,
    });
  for (const each of replaced) for (const msp of readers) requireDisclosedTo(each.record, msp);
}

/** Whoever reads the instructions, such as a forwarder, sees the bill from its issue on. */
export function addInstructed(parties: readonly Party[], instructions: Related | undefined): Party[] {
  const readers = instructions?.record.parties ?? [];
  return [...parties, ...readers.filter((reader) => !isAmong(reader, parties))];
}

/** @throws INVALID with the pointer of each difference */
function requireApproved(document: unknown, instructions: Related): void {
  const { draft } = readContent(instructions.document);
  const pointers = findDifferences(draft, document, ADDED_AT_ISSUE).slice(0, MAX_DIFFERENCES);
  const issues = pointers.map((pointer) => ({
    pointer: `/document${pointer}`,
    message: 'is not as in the draft that the shipper approved',
  }));
  if (issues.length > 0)
    rejectIssues(issues, {
      message: 'This is not the approved draft. Publish another draft, or issue the approved one.',
    });
}

/** The instructions end with the issue, so that their draft is issued once. */
export function completeInstructions(id: string, instructions: Related | undefined): OtherChange[] {
  if (instructions === undefined) return [];
  const { record } = instructions;
  const state = { ...instructionsWords.stateOf(record), billOfLading: id };
  return [instructionsWords.changeRelated(instructions, { status: 'COMPLETED', state })];
}
