import { Table } from './table.js';

/** A table per namespace and per collection. */
export class Tables {
  readonly #tables = new Map<string, Table>();
  readonly #keepsHistory: boolean;

  constructor(options: { readonly keepsHistory: boolean }) {
    this.#keepsHistory = options.keepsHistory;
  }

  /** The table of a namespace's public keys, or of one of its collections. */
  of(namespace: string, collection = ''): Table {
    const id = `${namespace}\0${collection}`;
    const known = this.#tables.get(id);
    if (known) return known;
    const table = new Table(this.#keepsHistory);
    this.#tables.set(id, table);
    return table;
  }
}
