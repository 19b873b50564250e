import type { Asked } from '../operations.js';
import {
  readCommitQuestion,
  readProposal,
  type ReadProposal,
  readTransaction,
  UnexpectedBytesError,
} from './signedBytes.js';

/** An action as a user wants it, and nothing else. */
export type WantedAction = Asked<'post', '/v1/offline/actions'>['body'];

/** The signature that a gateway asks for. */
export interface AskedBytes {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const KEEPING = 'documents:keep';

/**
 * Reads what is to be signed, and compares it with what the user wants. Nothing is believed of what the gateway says of it: a
 * transaction is one of a proposal that was reviewed here, and a question of a commit one of such a transaction.
 */
export class Review {
  readonly #wanted: WantedAction;
  readonly #proposals = new Map<string, ReadProposal>();
  readonly #transactions = new Set<string>();

  constructor(wanted: WantedAction) {
    this.#wanted = wanted;
  }

  /** @returns in one line, what is signed @throws UnexpectedBytesError */
  check({ kind, bytes }: AskedBytes): string {
    if (kind === 'TRANSACTION') return this.#checkTransaction(bytes);
    if (kind === 'COMMIT') return this.#checkCommit(bytes);
    const proposal = readProposal(bytes);
    // A question is never sent to be ordered: for that, a transaction must be signed, of a proposal that was reviewed.
    if (kind === 'QUERY') return `the question ${proposal.transaction} to the ledger`;
    if (kind !== 'PROPOSAL') throw new UnexpectedBytesError(`There is nothing to sign of the kind ${kind}.`);
    requireWanted(proposal, this.#wanted);
    this.#proposals.set(proposal.transactionId, proposal);
    return `the proposal ${proposal.transaction} ${this.#wanted.documentId}`;
  }

  #checkTransaction(bytes: Uint8Array): string {
    const { transactionId, channel, input } = readTransaction(bytes);
    const proposal = this.#proposals.get(transactionId);
    if (proposal?.channel !== channel || !isSame(proposal.input, input))
      throw new UnexpectedBytesError('The transaction is not one of a proposal that was signed.');
    this.#transactions.add(transactionId);
    return `the transaction ${transactionId}`;
  }

  #checkCommit(bytes: Uint8Array): string {
    const { transactionId } = readCommitQuestion(bytes);
    if (!this.#transactions.has(transactionId))
      throw new UnexpectedBytesError('It is asked whether another transaction was committed.');
    return `whether ${transactionId} is committed`;
  }
}

/** @throws UnexpectedBytesError that names what differs */
function requireWanted(proposal: ReadProposal, wanted: WantedAction): void {
  const { id, request, isOfType, isOfAction } = readInvocation(proposal, wanted);
  const { transient } = proposal;
  const { input = {}, expectedVersion } = parsed(request);
  const said = Object.entries({
    document: id === wanted.documentId,
    type: isOfType,
    action: isOfAction,
    input: isEqual(input, wanted.input ?? {}),
    version: isAsAsked(wanted.expectedVersion, expectedVersion),
    content: isAsAsked(wanted.document, sealed(transient['content'], 'document')),
    remarks: isAsAsked(wanted.details, sealed(transient['details'], 'details')),
  });
  const differing = said.filter(([, fits]) => !fits).map(([name]) => name);
  if (differing.length > 0)
    throw new UnexpectedBytesError(`What is to be signed has another ${differing.join(', ')} than was asked for.`);
}

interface Invocation {
  readonly id: string | undefined;
  readonly request: string | undefined;
  readonly isOfType: boolean;
  readonly isOfAction: boolean;
}

/** An action, or what keeps the document of one before it. */
function readInvocation({ transaction, args }: ReadProposal, wanted: WantedAction): Invocation {
  if (transaction === KEEPING) {
    const [type, id, action, request] = args;
    return { id, request, isOfType: type === wanted.type, isOfAction: action === wanted.action };
  }
  const [id, request] = args;
  const name = transaction.slice(transaction.indexOf(':') + 1);
  return {
    id,
    request,
    isOfType: contractFits(transaction, wanted.type),
    isOfAction: name === camelCase(wanted.action),
  };
}

/** What was not asked for is the gateway's to say. */
const isAsAsked = (wanted: unknown, said: unknown): boolean => wanted === undefined || isEqual(said, wanted);

/** A contract is named by the plural of its type: `billsOfLading`, `parties`. No two types differ in an s alone. */
const contractFits = (transaction: string, type: string): boolean =>
  transaction.slice(0, transaction.indexOf(':')).replaceAll('ies', 'y').replaceAll('s', '').toLowerCase() ===
  type.replaceAll(/[-s]/g, '');

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text ?? '{}');
  return isObject(value) ? value : {};
}

/** What a sealed text holds beside its salt. */
function sealed(text: string | undefined, name: string): unknown {
  return parsed(text)[name];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Equal as JSON; instants may be in another offset, as the ledger has them in UTC. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return isSameInstant(one, other);
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isEqual(one[name], other[name]));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

const isSameInstant = (one: string, other: string): boolean =>
  INSTANT.test(one) && INSTANT.test(other) && Date.parse(one) === Date.parse(other);

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
