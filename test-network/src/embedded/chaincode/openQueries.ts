import { peer } from '@hyperledger/fabric-protos';
import { randomUUID } from 'node:crypto';

/** Fabric's peers send this many results at a time. */
const BATCH_RESULTS = 100;

interface OpenQuery {
  readonly results: Iterator<Uint8Array>;
  ahead: Uint8Array | undefined;
  /** How many results were read. */
  count: number;
}

/** The open iterators of a chaincode, by their ids. */
export class OpenQueries {
  /** As in Fabric, a query ends in silence after this many results. */
  readonly totalLimit: number;
  readonly #open = new Map<string, OpenQuery>();

  constructor(totalLimit: number) {
    this.totalLimit = totalLimit;
  }

  /** Starts a query and returns its first batch. */
  start(results: Iterator<Uint8Array>): peer.QueryResponse {
    const id = randomUUID();
    this.#open.set(id, { results, ahead: undefined, count: 0 });
    return this.next(id);
  }

  /** @throws Error if the iterator is not open. */
  next(id: string): peer.QueryResponse {
    const query = this.#open.get(id);
    if (!query) throw new Error('query iterator not found');
    const batch: Uint8Array[] = query.ahead ? [query.ahead] : [];
    query.ahead = undefined;
    while (query.count < this.totalLimit) {
      const next = query.results.next();
      if (next.done) break;
      query.count += 1;
      if (batch.length === BATCH_RESULTS) {
        // As in Fabric, the peer reads one result more. It belongs to the recorded range, too.
        query.ahead = next.value;
        return newResponse(id, batch, true);
      }
      batch.push(next.value);
    }
    this.#open.delete(id);
    return newResponse(id, batch, false);
  }

  close(id: string): peer.QueryResponse {
    this.#open.delete(id);
    return newResponse(id, [], false);
  }
}

/** Makes the only answer to a paginated query: one page. */
export function newPage(results: readonly Uint8Array[], bookmark: string): peer.QueryResponse {
  const metadata = new peer.QueryResponseMetadata();
  metadata.setFetchedRecordsCount(results.length);
  metadata.setBookmark(bookmark);
  const response = newResponse(randomUUID(), results, false);
  response.setMetadata(metadata.serializeBinary());
  return response;
}

function newResponse(id: string, results: readonly Uint8Array[], hasMore: boolean): peer.QueryResponse {
  const response = new peer.QueryResponse();
  response.setId(id);
  response.setHasMore(hasMore);
  for (const bytes of results) {
    const result = new peer.QueryResultBytes();
    result.setResultbytes(bytes);
    response.addResults(result);
  }
  return response;
}
