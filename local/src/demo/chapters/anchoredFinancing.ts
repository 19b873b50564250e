import { setTimeout as delay } from 'node:timers/promises';
import { ulid } from 'ulid';
import { acceptAsFiled } from '../acceptAsFiled.js';
import { type DemoUser, requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { makeClaim, nameDeclaration } from '../papers/claims.js';
import { makeExportDeclaration } from '../papers/declarations.js';
import { type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';

const DECLARED_MINOR = 25_000_000;
const FINANCED_MINOR = 20_000_000;
const CORRECTED_MINOR = 12_000_000;
const NUMBER_CHARS = 6;
const ALERT_WAIT_MS = 10_000;
const ALERT_POLL_MS = 100;

/** An export declaration that customs has accepted, by its id and number. */
interface Declared {
  readonly id: string;
  readonly number: string;
}

/** A bank lends on what customs knows, and no other bank lends on it again. */
export async function playAnchoredFinancing(trade: DemoTrade): Promise<void> {
  narrator.chapter('10 An export declaration anchors a claim');
  const declared = await declare(trade);
  await show(trade, declared, 'BankA');
  const claim = await claimOn(trade, { ...declared, bank: 'BankA', by: trade.bankA });
  if (claim.status !== 'RESERVED') throw new Error(`BankA's claim on the declaration is ${claim.status}.`);
  narrator.does('BankA', `claims 200,000.00 of the 250,000.00 USD that are declared: ${claim.status}`);
  await show(trade, declared, 'BankB');
  const second = await claimOn(trade, { ...declared, bank: 'BankB', by: trade.bankB });
  if (second.status !== 'REFUSED') throw new Error(`BankB's claim on the declaration is ${second.status}.`);
  narrator.refused('BankB', 'claims as much of the same declaration', second.status);
  await explain(trade.bankB, second.id);
  await correct(trade, declared);
  await showAlert(trade.bankA, claim.id);
}

async function declare({ shipper, shipperParty, customs }: DemoTrade): Promise<Declared> {
  const [path, number] = [{ id: ulid() }, `12345-26-${ulid().slice(-NUMBER_CHARS)}X`];
  const document = makeExportDeclaration(number, DECLARED_MINOR, shipperParty.party);
  const filed = { document, input: { customs: 'CustomsMSP' } };
  requireNew(await shipper.put('/v1/customs-declarations/{id}', { path, body: filed }));
  const { record } = (await acceptAsFiled(customs, path.id, 'GREEN')).body;
  narrator.does('Customs', `accepts an export declaration of the Exporters: ${record.status}`);
  return { ...path, number };
}

async function show({ shipper }: DemoTrade, { id }: Declared, bank: string): Promise<void> {
  const input = { bank: `${bank}MSP` };
  await shipper.post('/v1/customs-declarations/{id}/disclose', { path: { id }, body: { input } });
  narrator.does('Exporters', `shows it to ${bank}, which has its value from customs and from no certificate`);
}

interface Claiming extends Declared {
  readonly bank: string;
  readonly by: DemoUser;
}

/** The shipper consents, and the bank claims. */
async function claimOn(
  { shipper, shipperParty }: DemoTrade,
  { id, number, bank, by }: Claiming,
): Promise<{ id: string; status: string }> {
  const consent = ulid();
  const papers = [{ kind: 'EXPORT_DECLARATION' as const, number }];
  const given = {
    document: { applicant: shipperParty, papers },
    input: { bank: `${bank}MSP`, expires: inHours(OFFER_HOURS) },
  };
  requireNew(await shipper.put('/v1/financing-consents/{id}', { path: { id: consent }, body: given }));
  const { version } = (await by.get('/v1/customs-declarations/{id}', { path: { id } })).body.record;
  const document = makeClaim([nameDeclaration(id, FINANCED_MINOR)], [], shipperParty);
  const body = { document, input: { consent, declarationVersions: { [id]: version } } };
  const { record } = requireNew(await by.put('/v1/financing-claims/{id}', { path: { id: ulid() }, body }));
  return record;
}

async function explain(bank: DemoUser, id: string): Promise<void> {
  const { findings } = (await bank.get('/v1/financing-claims/{id}', { path: { id } })).body;
  const [first] = (findings ?? []).filter(({ severity }) => severity === 'BLOCK');
  if (first === undefined) throw new Error('BankB is not told why its claim on the declaration was refused.');
  narrator.note(`${first.rule} ${first.reason}`);
}

async function correct({ shipper, shipperParty }: DemoTrade, { id, number }: Declared): Promise<void> {
  const declaration = makeExportDeclaration(number, CORRECTED_MINOR, shipperParty.party);
  const details = { declaration: { ...declaration } };
  await shipper.post('/v1/customs-declarations/{id}/correct', { path: { id }, body: { details } });
  narrator.does('Exporters', 'corrects the declaration: 120,000.00 USD');
}

/** BankA is told at once that the declaration is worth less than it finances. */
async function showAlert(bank: DemoUser, claim: string): Promise<void> {
  const until = Date.now() + ALERT_WAIT_MS;
  for (;;) {
    const { body } = await bank.get('/v1/alerts');
    const alert = body.items.find(({ document, severity }) => document.id === claim && severity === 'BLOCK');
    if (alert !== undefined) {
      narrator.does('BankA', 'has an alert on its claim');
      narrator.note(`${alert.rule} ${alert.severity} ${alert.reason}`);
      return;
    }
    if (Date.now() > until) throw new Error(`BankA is not alerted of the correction after ${ALERT_WAIT_MS} ms.`);
    await delay(ALERT_POLL_MS);
  }
}
