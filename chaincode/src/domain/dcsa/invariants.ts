import type { Issue } from '../errors';
import { DATE_INVARIANTS } from './dateInvariants';
import { EQUIPMENT_INVARIANTS } from './equipmentInvariants';
import { FORM_INVARIANTS } from './formInvariants';
import { GOODS_INVARIANTS } from './goodsInvariants';
import { CONFORMANCE_CHECKS, type Invariant, NOTHING_TWICE } from './invariant';
import type { LenientDocument } from './lenientDocument';
import { NUMBER_INVARIANTS } from './numberInvariants';
import { PARTY_INVARIANTS } from './partyInvariants';
import { PLACE_INVARIANTS } from './placeInvariants';
import { REPETITION_INVARIANTS } from './repetitionInvariants';

/** The rules between parts of a transport document that its JSON Schema does not state. @internal tests name each */
export const INVARIANTS: readonly Invariant[] = [
  ...FORM_INVARIANTS,
  ...DATE_INVARIANTS,
  ...NUMBER_INVARIANTS,
  ...PLACE_INVARIANTS,
  ...PARTY_INVARIANTS,
  ...GOODS_INVARIANTS,
  ...EQUIPMENT_INVARIANTS,
  ...REPETITION_INVARIANTS,
];

const OTHER_SOURCES: ReadonlySet<string> = new Set([CONFORMANCE_CHECKS, NOTHING_TWICE]);

/** Finds every invariant that a document breaks, and names who states it. */
export function findInvariantIssues(document: LenientDocument): Issue[] {
  return INVARIANTS.flatMap(({ source, find }) => {
    const standard = OTHER_SOURCES.has(source) ? source : 'DCSA eBL 3.0.4';
    return find(document).map(({ pointer, message }) => ({ pointer, message: `${message} (${standard})` }));
  });
}
