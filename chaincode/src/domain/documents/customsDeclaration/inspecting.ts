import { z } from 'zod';
import { rejectField } from '../../errors';
import { Ulid } from '../../primitives';
import type { Link } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { inspection } from '../inspection/words';
import { DECIDED, stopAs } from './decision';
import { NOT_LEFT } from './guards';
import { REMARKS } from './remarks';
import { ACCEPTED, declaration, type DeclarationState } from './words';

const InspectInput = z.strictObject({
  inspection: Ulid.optional().describe(
    'An inspection on this ledger, such as the scan for which the goods are opened.',
  ),
});
type Asked = StepAsked<DeclarationState, z.infer<typeof InspectInput>>;

const inspectionLink = (id: string): Link => ({ type: 'inspection', id });

/** Goods that are to be inspected are HIGH: two officers release them. */
export const inspect = declaration.step('inspect', {
  ...DECIDED,
  summary: 'Has the goods inspected; two officers release them after that.',
  from: ['ACCEPTED', 'DOCUMENT_CHECK', 'HELD', 'RELEASED', 'CORRECTED'],
  to: ['INSPECTION'],
  input: InspectInput,
  details: REMARKS.inspect.optional(),
  relations: {
    named: {
      what: 'the inspection, if one is named,',
      find: ({ input: { inspection: id } }: Asked): Link | undefined => (id === undefined ? id : inspectionLink(id)),
      isPublic: true,
    },
  },
  requirements: [
    ACCEPTED,
    NOT_LEFT,
    {
      sentence: 'the inspection that is named, if one is, is of this authority',
      guard: ({ state: { customs }, related: { named } }) => {
        if (named !== undefined && inspection.stateOf(named.record).customs !== customs)
          rejectField('/input/inspection', 'This is an inspection of another authority.', {}, 'FORBIDDEN');
      },
    },
    {
      sentence: 'that inspection names this declaration, or none',
      guard: ({ id, related: { named } }) => {
        const declared = named?.record.links.filter(({ type }) => type === 'customs-declaration') ?? [];
        if (declared.length > 0 && declared.every((link) => link.id !== id))
          rejectField('/input/inspection', 'This is an inspection of the goods of another declaration.');
      },
    },
  ],
  decide: ({ state: { selection, ...state }, input, caller, ...facts }) => {
    const selected = { channel: 'INSPECTION' as const, by: selection?.by ?? caller.party };
    const inspected = input.inspection === undefined ? state : { ...state, inspection: input.inspection };
    const { change } = stopAs('INSPECTION', 'inspect')({ ...facts, state: { ...inspected, selection: selected } });
    return { change: { ...change, links: relink(facts.record.links, state.inspection, input.inspection) } };
  },
});

/** A declaration links the inspection that was named last: its state has the place of one. */
function relink(links: readonly Link[], before: string | undefined, id: string | undefined): readonly Link[] {
  if (id === undefined) return links;
  const kept = links.filter((link) => link.type !== 'inspection' || ![before, id].includes(link.id));
  return [...kept, inspectionLink(id)];
}
