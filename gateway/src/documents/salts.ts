import { createHmac } from 'node:crypto';
import type { Link } from '@naru/chaincode/domain';

/**
 * Makes the salts of private bytes from a secret of this gateway and from what they belong to. So a request that is
 * repeated has the same bytes, and nobody without the secret can guess a document from its hash.
 */
export class Salts {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The salt of a version of a document: 32 bytes in hexadecimal. */
  ofContent(link: Link, contentVersion: number): string {
    return this.#salt('content', link, contentVersion);
  }

  /** The salt of the remarks that come with a version of a record. */
  ofDetails(link: Link, version: number): string {
    return this.#salt('details', link, version);
  }

  /** What the ledger makes salts of for what it writes itself with a version of a record. */
  seed(link: Link, version: number): string {
    return this.#salt('seed', link, version);
  }

  /** The secret name of the notebook of a document: a block tells nobody which document a note is about. */
  ofNotebook(link: Link): string {
    return this.#salt('notebook', link, 0);
  }

  #salt(kind: string, { type, id }: Link, version: number): string {
    return createHmac('sha256', this.#secret).update(`${kind}/${type}/${id}/${version}`).digest('hex');
  }
}
