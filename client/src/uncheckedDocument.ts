/**
 * A document whose form this program does not know, for example from a file or another system. It is sent as it is; the
 * gateway checks it, and names each fault in the issues of a ProblemError.
 *
 * @example
 * const document = new UncheckedDocument(JSON.parse(await readFile('bill.json', 'utf8')));
 * await client.put('/v1/bills-of-lading/{id}', { path: { id }, body: { document, input } });
 */
export class UncheckedDocument {
  readonly #json: unknown;

  constructor(json: unknown) {
    this.#json = json;
  }

  toJSON(): unknown {
    return this.#json;
  }
}
