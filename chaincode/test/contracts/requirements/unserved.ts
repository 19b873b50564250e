import { sha256Hex } from '../../../src/domain/encoding/canonicalJson';
import type { Link } from '../../../src/domain/vocabulary/record';
import { sealDetails } from '../../../src/domain/vocabulary/sealing';
import type { Ask } from '../../support/desk';
import { SALT } from '../../support/trade';
import type { Broken, Situation } from './situation';

const VERSION = 1;

/** Lets a document owe remarks of an action, and says how they are served. */
export function owe(
  { rewriting }: Situation,
  link: Link,
  action: string,
  details: object,
  broken: Broken,
): Pick<Ask, 'input' | 'details'> {
  const isOther = broken('they are the remarks whose hash was stated');
  const isServed = broken('the remarks of that version were stated by their hash, and are not served yet');
  const sha256 = isOther ? SALT : sha256Hex(sealDetails(details, SALT));
  rewriting.rewriteState(link, {
    unservedRemarks: [{ action, version: isServed ? VERSION + 1 : VERSION, sha256 }],
  });
  return { input: { version: VERSION }, details };
}
