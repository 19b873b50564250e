import {
  type AtHand,
  type DocumentType,
  type Link,
  recordKey,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';
import { followBills, REPLACED, type Ways } from '../billsOfGoods.js';
import { BILL } from '../documentTypes.js';

/** How many documents one matrix reads. */
export const MAX_DOCUMENTS = 64;
/** How many documents of one type that link to a document are looked at. */
const MAX_LINKING = 200;
/** How many are read at one time. */
const AT_ONCE = 16;
/** How many bills are followed that were amended, split or combined. */
const MAX_BILLS = 256;

/** From the documents of which type those of which types are looked for. */
type Edges = Readonly<Partial<Record<DocumentType, readonly DocumentType[]>>>;

/**
 * The way from the document that is asked for to what belongs to its goods: first to the bills on which it rests, then to
 * all that is linked to those. Other trades that share a claim or a credit are not reached.
 */
const ROUNDS: readonly Edges[] = [
  {
    'letter-of-credit': ['presentation'],
    'financing-claim': ['bill-of-lading', 'customs-declaration'],
    'customs-declaration': [
      'bill-of-lading',
      'customs-declaration',
      'certificate-of-origin',
      'financing-claim',
      'cargo-report',
    ],
  },
  { presentation: ['bill-of-lading'], 'customs-declaration': ['bill-of-lading'] },
  {
    'bill-of-lading': [
      'customs-declaration',
      'cargo-report',
      'certificate-of-origin',
      'presentation',
      'financing-claim',
    ],
  },
  { presentation: ['letter-of-credit'], 'customs-declaration': ['customs-declaration', 'certificate-of-origin'] },
];

/**
 * Documents that say by their existence what everybody may know: that goods were declared, reported or certified. That a bank has been
 * asked for money is its own affair: such a document counts only if a document that the asker has names it.
 */
const COUNTED: readonly DocumentType[] = ['customs-declaration', 'cargo-report', 'certificate-of-origin'];

/** A document from which the way goes on, and what it names itself. */
interface Start extends Link {
  readonly names: readonly Link[];
}

const startFrom = ({ type, id }: Link, names: readonly Link[]): Start => ({ type, id, names });

const Left = z.object({ leftBy: z.object({ cargoReport: z.string() }) });

/** What a record names: its links, and the report by which the goods of a declaration left. */
function listNamed({ links, state }: TradeRecord): readonly Link[] {
  const left = Left.safeParse(state).data;
  return left === undefined ? links : [...links, { type: 'cargo-report', id: left.leftBy.cargoReport }];
}

/** A document that belongs to a trade. */
interface Linked {
  readonly link: Link;
  /** Whether the user may know that it is there. */
  readonly isKnown: boolean;
  /** Whether the user’s organisation can be a party of it. */
  readonly isOwn: boolean;
}

/** What a matrix is made of. */
export interface Gathered {
  readonly documents: readonly AtHand[];
  /** The types of those that the asker may not see, each as often as there are. */
  readonly hidden: readonly DocumentType[];
  /** The public records of the bills that others stand in the place of, and of those others. */
  readonly bills: readonly TradeRecord[];
  /** Whether all were read that could be. */
  readonly isComplete: boolean;
}

/** What it is read with. */
interface Sources {
  readonly documents: { readonly read: (user: string, link: Link) => Promise<AtHand> };
  readonly documentQueries: Pick<DocumentQueries, 'linking' | 'tables'>;
}

/** Reads the documents of a trade as far as one user may see them. */
export class MatrixDocuments {
  readonly #documents: Sources['documents'];
  readonly #queries: Sources['documentQueries'];
  readonly #user: User;
  readonly #found = new Map<string, AtHand>();
  readonly #hidden = new Map<string, Link>();
  readonly #bills = new Map<string, TradeRecord>();
  #isComplete = true;

  constructor({ documents, documentQueries }: Sources, user: User) {
    this.#documents = documents;
    this.#queries = documentQueries;
    this.#user = user;
  }

  /** A document and what belongs to it. @throws TradeError NOT_FOUND if the user may not see it; LedgerFailure */
  async gather(subject: Link): Promise<Gathered> {
    this.#found.set(recordKey(subject), await this.#documents.read(this.#user.name, subject));
    if (subject.type === BILL) await this.#followReplaced({ above: REPLACED.above, below: [] });
    for (const edges of ROUNDS) {
      const known = this.#listBills().length;
      await this.#follow(edges);
      if (this.#listBills().length > known) await this.#followReplaced(REPLACED);
    }
    return {
      documents: [...this.#found.values()],
      hidden: [...this.#hidden.values()].map(({ type }) => type),
      bills: [...this.#bills.values()],
      isComplete: this.#isComplete,
    };
  }

  /** One round: what is linked to what was found, in both directions. */
  async #follow(edges: Edges): Promise<void> {
    const next = new Map<string, Linked>();
    for (const from of this.#listFrom())
      for (const linked of await this.#listLinked(from, edges[from.type] ?? [])) {
        const isKnown = linked.isKnown || next.get(recordKey(linked.link))?.isKnown === true;
        next.set(recordKey(linked.link), { ...linked, isKnown });
      }
    await this.#take(next);
  }

  /** The bills in whose place those that were found stand, and those in their place; a bill that is looked at stays. */
  async #followReplaced(ways: Ways): Promise<void> {
    const { tables } = this.#queries;
    const { found } = await followBills(tables, this.#listBills(), { ways });
    const ids = [...new Set(found.map(({ id }) => id))];
    if (ids.length > MAX_BILLS) this.#isComplete = false;
    const next = new Map<string, Linked>();
    for (const record of await readAuthentic(tables, BILL, ids.slice(0, MAX_BILLS))) {
      this.#bills.set(record.id, record);
      next.set(recordKey(record), this.#linkedTo(record, true));
    }
    await this.#take(next);
  }

  #listBills(): string[] {
    const links = [...[...this.#found.values()].map(({ record }) => record), ...this.#hidden.values()];
    return links.filter(({ type }) => type === BILL).map(({ id }) => id);
  }

  /** Reads as many as there is room for, and counts the others. */
  async #take(next: ReadonlyMap<string, Linked>): Promise<void> {
    // Those that can be read come first, so that nobody pushes them out with documents of others.
    const fresh = [...next.values()]
      .filter(({ link }) => !this.#found.has(recordKey(link)))
      .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
    const room = MAX_DOCUMENTS - this.#found.size;
    for (const linked of fresh.slice(room)) {
      this.#isComplete = false;
      this.#count(linked);
    }
    const wanted = fresh.slice(0, room);
    for (let start = 0; start < wanted.length; start += AT_ONCE)
      await Promise.all(wanted.slice(start, start + AT_ONCE).map((linked) => this.#read(linked)));
  }

  /** The documents from which it goes on: what links to a bill is public, also if the user does not see the bill. */
  #listFrom(): Start[] {
    const hidden = [...this.#hidden.values()].filter(({ type }) => type === BILL);
    if (hidden.length > MAX_DOCUMENTS) this.#isComplete = false;
    return [
      ...[...this.#found.values()].map(({ record }) => startFrom(record, listNamed(record))),
      ...hidden.slice(0, MAX_DOCUMENTS).map((link) => startFrom(link, [])),
    ];
  }

  /** What a document links to comes first: how much links to it, others choose. */
  async #listLinked(start: Start, types: readonly DocumentType[]): Promise<Linked[]> {
    const named = start.names.filter(({ type }) => types.includes(type));
    const linked = named.map((link): Linked => ({ link, isKnown: true, isOwn: true }));
    for (const type of types) {
      const linking = await this.#queries.linking(type, start, MAX_LINKING);
      if (linking.length === MAX_LINKING) this.#isComplete = false;
      const isKnown = COUNTED.includes(type);
      for (const record of linking) linked.push(this.#linkedTo(record, isKnown));
    }
    return linked;
  }

  #linkedTo({ type, id, parties }: TradeRecord, isKnown: boolean): Linked {
    return { link: { type, id }, isKnown, isOwn: parties.some(({ msp }) => msp === this.#user.msp) };
  }

  async #read(linked: Linked): Promise<void> {
    const found = linked.isOwn ? await this.#readIfVisible(linked.link) : undefined;
    if (found === undefined) this.#count(linked);
    else this.#found.set(recordKey(linked.link), found);
  }

  async #readIfVisible(link: Link): Promise<AtHand | undefined> {
    try {
      return await this.#documents.read(this.#user.name, link);
    } catch (error) {
      if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }

  #count({ link, isKnown }: Linked): void {
    if (isKnown) this.#hidden.set(recordKey(link), link);
  }
}
