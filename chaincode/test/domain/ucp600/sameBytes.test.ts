import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { hashExamined } from '../../support/examinedBytes';

const SCRIPT = join(__dirname, '../../support/examinedBytes.js');

/** Languages in which I has no dot or letters sort otherwise, and zones at both ends of the day. */
const PLACES = [
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8', TZ: 'Pacific/Pago_Pago' },
  { LC_ALL: 'C', LANG: 'C', TZ: 'Asia/Kathmandu' },
];

describe('what the examiner says', () => {
  it('has the same bytes in each language and zone of the machine', () => {
    const here = hashExamined();
    for (const env of PLACES)
      expect(execFileSync(process.execPath, [SCRIPT], { env, encoding: 'utf8' }), env.LC_ALL).to.equal(here);
  }).timeout(120_000);
});
