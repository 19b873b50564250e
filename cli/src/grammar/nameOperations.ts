import type { DescribedOperation } from '@naru/client/operations';

/** An operation, and the words by which it is called: `bills-of-lading offer-transfer`, `ask me`. */
export interface NamedOperation {
  readonly words: readonly string[];
  readonly operation: DescribedOperation;
}

/** These have commands of their own: login, events, search. */
const OTHERWISE = ['/v1/tokens', '/v1/stream-tickets', '/v1/events', '/v1/search'];
/** What is answered by an operation that writes to the ledger, makes something, or removes it. */
const WRITING = ['201', '202', '204'];
/** What these methods do stands in no path. */
const METHOD_WORDS: Readonly<Record<string, string>> = { DELETE: 'delete', PATCH: 'change' };
const PARAMETER = /\{\w+\}/;

/** What the description says of a group of operations: those whose paths begin with the same word. */
interface Group {
  /** Whether it is a list, and something can be done with what stands in it. */
  readonly isList: boolean;
  /** Whether it holds documents of the ledger, which have a history. */
  readonly holdsDocuments: boolean;
}

/**
 * Names every operation, by these rules:
 * - `<group> list`, `get`, `history`, `version` of what is kept in a list;
 * - `<group> create` of what makes a document, under an id that is made here;
 * - `<group> <action>` of what else writes;
 * - `ask …` of every other question, with the words of its path.
 */
export function nameOperations(operations: readonly DescribedOperation[]): NamedOperation[] {
  const served = operations.filter(({ path }) => !OTHERWISE.includes(path));
  const names = [...new Set(served.map(({ path }) => groupOf(path)))];
  const groups = new Map(names.map((name) => [name, describeGroup(name, served)]));
  return served.flatMap((operation) => {
    const words = wordsOf(operation, groups.get(groupOf(operation.path)) ?? NO_GROUP);
    return words === undefined ? [] : [{ words, operation }];
  });
}

const NO_GROUP: Group = { isList: false, holdsDocuments: false };

function describeGroup(name: string, operations: readonly DescribedOperation[]): Group {
  const find = (method: string, path: string): DescribedOperation | undefined =>
    operations.find((operation) => operation.method === method && operation.path === path);
  const hasItems = operations.some(({ path }) => path.startsWith(`/v1/${name}/{`));
  return {
    isList: hasItems && find('GET', `/v1/${name}`) !== undefined,
    holdsDocuments: find('GET', `/v1/${name}/{id}/history`) !== undefined,
  };
}

/** Undefined for an operation that another one does as well: with an id of the caller's, a request can be sent again. */
function wordsOf(operation: DescribedOperation, group: Group): readonly string[] | undefined {
  const { method, path } = operation;
  const name = groupOf(path);
  const { holdsDocuments } = group;
  if (holdsDocuments && method === 'POST' && path === `/v1/${name}`) return undefined;
  if (method === 'PUT' && path === `/v1/${name}/{id}`) return [name, holdsDocuments ? 'create' : 'put'];
  return (group.isList ? readingWords(operation) : undefined) ?? otherWords(operation, group);
}

function otherWords(operation: DescribedOperation, group: Group): readonly string[] {
  const words = literalWords(operation.path);
  const last = METHOD_WORDS[operation.method];
  if (last !== undefined) return [...words, last];
  return isWriting(operation, group) ? words : ['ask', ...words];
}

/** Of a list, and of what stands in it. */
function readingWords({ method, path }: DescribedOperation): readonly string[] | undefined {
  if (method !== 'GET') return undefined;
  const [group = '', ...rest] = segmentsOf(path);
  const under = rest.map((segment) => (PARAMETER.test(segment) && !segment.includes('.') ? '*' : segment)).join('/');
  const word = { '': 'list', '*': 'get', '*/history': 'history', '*/versions/*': 'version' }[under];
  return word === undefined ? undefined : [group, word];
}

/** A POST that only answers asks a question, unless it stands under something that is no document: then it marks that. */
function isWriting({ method, path, statuses }: DescribedOperation, { holdsDocuments }: Group): boolean {
  if (method === 'GET') return false;
  if (method !== 'POST' || WRITING.some((status) => statuses.includes(status))) return true;
  return !holdsDocuments && PARAMETER.test(path);
}

/** The words of a path without its parameters; `{id}.pdf` is the word pdf. */
function literalWords(path: string): string[] {
  return segmentsOf(path).flatMap((segment) => {
    const word = segment.replace(PARAMETER, '').replace(/^\./, '');
    return word === '' ? [] : [word];
  });
}

function groupOf(path: string): string {
  return segmentsOf(path)[0] ?? '';
}

function segmentsOf(path: string): string[] {
  return path.split('/').slice(2);
}
