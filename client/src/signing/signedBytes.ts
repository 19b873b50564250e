import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

/* The messages of Fabric that are signed, by the numbers of their fields (fabric-protos). */

/** What is asked to be signed is not what it is said to be, or not what was asked for. Nothing was signed. */
export class UnexpectedBytesError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = UnexpectedBytesError.name;
  }
}

/** What a proposal says. */
export interface ReadProposal {
  readonly transactionId: string;
  readonly channel: string;
  readonly chaincode: string;
  /** The transaction of the chaincode, such as `billsOfLading:offerPledge`. */
  readonly transaction: string;
  readonly args: readonly string[];
  /** What travels beside it and is in no block. */
  readonly transient: Readonly<Record<string, string>>;
  /** The invocation in its own bytes, which the transaction has as well. */
  readonly input: Uint8Array;
}

/** What a transaction says of the proposal that it comes from. */
export type ReadTransaction = Pick<ReadProposal, 'transactionId' | 'channel' | 'input'>;

/** @throws UnexpectedBytesError */
export function readProposal(bytes: Uint8Array): ReadProposal {
  const channelHeader = one(one(bytes, 1), 1);
  const payload = one(bytes, 2);
  const input = one(payload, 1);
  const [transaction = '', ...args] = all(one(one(input, 1), 3), 1).map(toText);
  const entries = all(payload, 2).map((entry) => [toText(one(entry, 1)), toText(one(entry, 2))] as const);
  return {
    ...readChannelHeader(channelHeader),
    chaincode: toText(one(one(one(channelHeader, 7), 2), 2)),
    ...{ transaction, args, input },
    transient: Object.fromEntries(entries),
  };
}

/** @throws UnexpectedBytesError */
export function readTransaction(bytes: Uint8Array): ReadTransaction {
  const actions = all(one(bytes, 2), 1);
  const [action] = actions;
  if (action === undefined || actions.length > 1) throw new UnexpectedBytesError('A transaction has one action.');
  const proposalPayload = one(one(action, 2), 1);
  return { ...readChannelHeader(one(one(bytes, 1), 1)), input: one(proposalPayload, 1) };
}

/** The transaction of which it is asked whether it was committed. @throws UnexpectedBytesError */
export function readCommitQuestion(bytes: Uint8Array): Pick<ReadProposal, 'transactionId' | 'channel'> {
  return { transactionId: toText(one(bytes, 1)), channel: toText(one(bytes, 2)) };
}

const readChannelHeader = (header: Uint8Array): Pick<ReadProposal, 'transactionId' | 'channel'> => ({
  transactionId: toText(one(header, 5)),
  channel: toText(one(header, 4)),
});

/** The field of a message, which it must have once: readers of protobuf differ in which of several counts. */
function one(message: Uint8Array, field: number): Uint8Array {
  const [found, other] = all(message, field);
  if (found === undefined || other !== undefined)
    throw new UnexpectedBytesError(`What is to be signed has not exactly one field ${field}.`);
  return found;
}

function all(message: Uint8Array, number: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  try {
    const reader = new BinaryReader(message);
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag();
      if (field === number && type === WireType.LengthDelimited) found.push(reader.bytes());
      else reader.skip(type, field);
    }
  } catch (cause) {
    throw new UnexpectedBytesError('What is to be signed cannot be read.', { cause });
  }
  return found;
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnexpectedBytesError('What is to be signed is not text where it must be.', { cause });
  }
}
