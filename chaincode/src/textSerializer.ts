/**
 * How arguments and results travel: as the text that they are. Every transaction here takes strings and returns one, so
 * that fabric-contract-api's own serializer has nothing to convert, and would format a line of a log for each argument.
 */
export class TextSerializer {
  fromBuffer(bytes: Uint8Array): { value: string } {
    return { value: Buffer.from(bytes).toString('utf8') };
  }

  /** What is no text is the answer of fabric-contract-api's own contract, which describes the others. */
  toBuffer(result: unknown): Buffer {
    return Buffer.from(typeof result === 'string' ? result : JSON.stringify(result));
  }
}
