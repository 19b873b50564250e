import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { makeClaim, makeInvoice, nameBill } from '@naru/local';
import { BANK_C } from '../support/bankC.js';
import { apply } from '../support/http/consents.js';
import { HttpUser } from '../support/http/httpUser.js';
import { offerBill } from '../support/http/offerBill.js';
import { missingFabricCa } from '../support/system/fabricCaPrograms.js';
import { RunbookConsortium } from '../support/runbook/runbookConsortium.js';
import { readSections } from '../support/runbook/runbook.js';

/** A page of the runbook starts processes and waits for them, on a machine that may be busy with something else. */
const TEST_MS = 300_000;
const AMOUNT_MINOR = 20_000_000;

/** Why the runbook cannot be followed here; undefined if it can. */
function missing(): string | undefined {
  const absent = ['jq', 'curl', 'openssl'].find((program) => spawnSync(program, ['--version']).error !== undefined);
  return missingFabricCa() ?? (absent && `there is no ${absent}`);
}

const reason = missing();
const describeHere = reason === undefined ? describe : describe.skip;

describeHere(`The runbook of a member, on Hyperledger Fabric${reason ? ` (skipped: ${reason})` : ''}`, function () {
  this.timeout(TEST_MS);
  let consortium: RunbookConsortium | undefined;
  const claimId = ulid();
  const path = { id: claimId };

  before(async () => {
    consortium = await RunbookConsortium.start();
  });
  after(async () => {
    await consortium?.stop();
  });

  const running = (): RunbookConsortium => {
    if (consortium === undefined) throw new Error('the consortium was not started');
    return consortium;
  };

  const follow = (page: string): void => {
    for (const section of readSections(page))
      it(`${page}: ${section.title.toLowerCase()}`, () => running().follow(section));
  };

  const officer = async (): Promise<HttpUser> => HttpUser.at(running().gateway, 'officer', running().officerPassword);

  const expectClaim = async (status: string): Promise<void> => {
    const user = await officer();
    const { body } = await user.get('/v1/financing-claims/{id}', { path });
    expect(body).to.have.nested.include({
      'record.status': status,
      authentic: true,
      'document.amount.amountMinor': AMOUNT_MINOR,
    });
  };

  follow('joining.md');

  it('lets the new bank finance a bill of those who were there before', async () => {
    const [carrier, shipper] = await Promise.all([
      running().user('Carrier', 'agent'),
      running().user('Exporters', 'shipper'),
    ]);
    const { bill, version } = await offerBill({ carrier, shipper }, BANK_C.mspId, claimId.slice(-10));
    const user = await officer();
    const document = makeClaim([nameBill(bill), makeInvoice(claimId, AMOUNT_MINOR)]);
    const applying = await apply({ shipper, bank: user, to: BANK_C.mspId }, document);
    const input = { ...applying, billVersions: { [bill]: version } };
    await user.put('/v1/financing-claims/{id}', { path, body: { document, input } });
    await user.post('/v1/financing-claims/{id}/finance', { path });
    await expectClaim('FINANCED');
  });

  follow('certificates.md');
  it('leaves the bank at work with its new certificates', () => expectClaim('FINANCED'));

  follow('backup.md');
  it('gives the bank what was private to it, from its second peer alone', () => expectClaim('FINANCED'));

  follow('upgrading.md');
  it('lets the bank go on with the new version', async () => {
    const user = await officer();
    const body = { input: { reasonCode: 'REPAID' } } as const;
    await user.post('/v1/financing-claims/{id}/release', { path, body });
    await expectClaim('RELEASED');
  });

  follow('leaving.md');
  it('leaves the bank a stranger on the channel', async () => {
    const fetch = running().newcomer.run('peer channel fetch newest now.block --channelID "$CHANNEL" $ORDERER_OPTIONS');
    const refusal = await fetch.then(
      () => 'not refused',
      (error: unknown) => String(error),
    );
    expect(refusal).to.include('FORBIDDEN');
  });
});
