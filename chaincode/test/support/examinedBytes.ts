import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { examine } from '../../src/domain/ucp600/examine';
import { viewExamination } from '../../src/domain/ucp600/officer/officerView';
import { BILLS } from '../domain/ucp600/isbp/cases/bills';
import { DRAFTS } from '../domain/ucp600/isbp/cases/drafts';
import { GOODS } from '../domain/ucp600/isbp/cases/goods';
import { PARTIES_AND_PLACES } from '../domain/ucp600/isbp/cases/partiesAndPlaces';
import { buildExamination } from './examination';

/** The hash of all that the examiner says of the cases about names, places, goods, bills and drafts. */
export function hashExamined(): string {
  const hash = createHash('sha256');
  for (const [, , given] of [...BILLS, ...DRAFTS, ...GOODS, ...PARTIES_AND_PLACES]) {
    const results = examine(buildExamination(given));
    hash.update(canonicalJson(results)).update(canonicalJson(viewExamination(results, 'USUAL')));
  }
  return hash.digest('hex');
}

if (require.main === module) process.stdout.write(hashExamined());
