import type { EndorsedTransaction } from './endorsedTransaction.js';
import type { Statement } from './wire.js';

/** What the own peer signed, with the signatures of the others' peers. Who is away, or answers something else, is left out. */
export async function collectStatement(own: EndorsedTransaction, others: readonly string[]): Promise<Statement> {
  const asked = await Promise.allSettled(others.map(async (other) => own.alsoBy([other])));
  const { signatures, ...stated } = own.statement;
  const further = asked.flatMap((each) =>
    each.status === 'fulfilled' ? each.value.statement.signatures.slice(signatures.length) : [],
  );
  return { ...stated, signatures: [...signatures, ...further] };
}
