import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import { z } from 'zod';
import { shippingInstructionsJsonSchema, validateShippingInstructions, validateTransportDocument } from '../../dcsa';
import { canonicalJson, JSON_LIMITS } from '../../encoding/canonicalJson';
import { type Issue, rejectIssues } from '../../errors';
import { MspId, Ulid } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { type ContentSchema, ORDINARY_LIMITS } from '../../vocabulary/definition';
import { findFaults } from '../../vocabulary/parse';
import { Party } from '../../vocabulary/record';

const Content = z.strictObject({
  instructions: z.looseObject({}),
  draft: z.looseObject({}).optional(),
});
export type InstructionsContent = z.infer<typeof Content>;

const Draft = z.looseObject({
  transportDocumentStatus: z.literal('DRAFT', 'is not DRAFT: the carrier issues it after its approval'),
});

/** The faults of instructions. Each part has the size that remarks can have, so that a later part always fits. */
export function findInstructionsFaults(instructions: unknown): readonly Issue[] {
  const bytes = Buffer.byteLength(canonicalJson(instructions));
  if (bytes > JSON_LIMITS.maxBytes)
    return [{ pointer: '', message: `has ${bytes} bytes; at most ${JSON_LIMITS.maxBytes} are taken` }];
  return validateShippingInstructions(instructions);
}

/** The faults of a draft transport document. */
export function findDraftFaults(draft: unknown): readonly Issue[] {
  return [...validateTransportDocument(draft), ...findFaults(Draft, draft)];
}

/** A fault of a part as one of the whole. */
const below =
  (part: string) =>
  ({ pointer, message }: Issue): Issue => ({ pointer: `/${part}${pointer}`, message });

const { $defs, $id: _, ...root } = shippingInstructionsJsonSchema;
/** The two parts, and the names of both. */
const PARTS = 2;
const NAMES_BYTES = 64;

const content: ContentSchema = {
  check: (document) => {
    const faults = findFaults(Content, document);
    if (faults.length > 0) return faults;
    const { instructions, draft } = Content.parse(document);
    return [
      ...findInstructionsFaults(instructions).map(below('instructions')),
      ...(draft === undefined ? [] : findDraftFaults(draft).map(below('draft'))),
    ];
  },
  limits: { ...ORDINARY_LIMITS, bytes: PARTS * JSON_LIMITS.maxBytes + NAMES_BYTES },
  jsonSchema: {
    type: 'object',
    properties: {
      instructions: { $ref: '#/$defs/CreateShippingInstructions' },
      draft: {
        type: 'object',
        description: 'The draft of the carrier: the transport document of a bill of lading, with the status DRAFT.',
      },
    },
    required: ['instructions'],
    additionalProperties: false,
    $defs: { ...$defs, CreateShippingInstructions: root },
  },
};

const InstructionsState = z.strictObject({
  /** Who instructs the carrier, and gets the bill. */
  shipper: Party.required({ party: true }),
  /** Who is to carry the goods, and issues the bill. */
  carrier: MspId,
  /** The bill that was issued. */
  billOfLading: Ulid.optional(),
});
export type InstructionsState = z.infer<typeof InstructionsState>;

/** DCSA eBL 3.0.4: shippingInstructionsStatus, updatedShippingInstructionsStatus and transportDocumentStatus as one. */
const STATUSES = {
  RECEIVED: 'The carrier has the shipping instructions.',
  PENDING_UPDATE: 'The carrier needs an update, and says of what.',
  UPDATE_RECEIVED: 'The carrier has updated shipping instructions.',
  DRAFT: 'The carrier has made a draft of the transport document.',
  APPROVED: 'The shipper has approved the draft; the carrier can issue it.',
  COMPLETED: 'The bill is issued; the instructions can no longer be changed.',
  DECLINED: 'The carrier has declined the instructions.',
  CANCELLED: 'The shipper has cancelled the instructions.',
} as const;

function awaitInstructions({ shipper, carrier }: InstructionsState, status: keyof typeof STATUSES): Awaited[] {
  switch (status) {
    case 'RECEIVED':
    case 'UPDATE_RECEIVED':
      return awaitOf(carrier, 'Make a draft of the bill, or ask for an update.', [
        'publish-draft',
        'request-update',
        'decline',
      ]);
    case 'PENDING_UPDATE':
      return [{ by: shipper, what: 'Update the instructions.', actions: ['submit-update', 'cancel'] }];
    case 'DRAFT':
      return [
        {
          by: shipper,
          what: 'Approve the draft of the bill, or update the instructions.',
          actions: ['approve-draft', 'submit-update'],
        },
      ];
    case 'APPROVED':
      return awaitOf(carrier, 'Issue the bill.', []);
    default:
      return [];
  }
}

/** What a shipper instructs a carrier to write on its bill, and the draft that the two agree on. */
export const instructionsWords = defineDocument({
  type: 'shipping-instructions',
  path: 'shipping-instructions',
  contract: 'shippingInstructions',
  title: 'Shipping instructions',
  description: 'What a shipper instructs a carrier to write on a bill of lading, and the draft that both agree on.',
  content,
  statuses: STATUSES,
  state: InstructionsState,
  awaits: awaitInstructions,
  named: ({ shipper, carrier }) => [shipper.msp, carrier],
  creator: ({ shipper }) => shipper,
});

/** What only the shipper can do. */
export const SHIPPER = {
  sentence: 'the caller is the shipper',
  parties: ({ shipper }: InstructionsState): Party[] => [shipper],
};

/** What only the carrier can do. */
export const CARRIER = {
  sentence: 'the caller is of the carrier',
  parties: ({ carrier }: InstructionsState): Party[] => [{ msp: carrier }],
};

/** Who has a function in the instructions, beside those that read along. */
export const listFunctions = ({ shipper, carrier }: InstructionsState): Party[] => [shipper, { msp: carrier }];

/** Reads the private document, which is checked before. */
export function readContent(document: unknown): InstructionsContent {
  return Content.parse(document);
}

/** @throws INVALID with every fault of a part that comes with an action */
export function requireFaultless(issues: readonly Issue[], part: 'instructions' | 'draft'): void {
  if (issues.length > 0)
    rejectIssues(issues.map(below(`details/${part}`)), { message: `This is not valid by DCSA eBL 3.0.4: ${part}.` });
}
