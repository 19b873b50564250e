import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '@naru/local';
import { expect } from 'chai';
import { z } from 'zod';
import { NaruCommand } from '../support/system/naruCommand.js';
import { shared } from '../support/system/sharedSystem.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

/** The first use of a system starts it. */
const START_MS = 300_000;

const UCR = '6KR130201234-CLI1';

const Kept = z.object({ record: z.object({ id: z.string(), status: z.string(), version: z.number() }) });
const Shown = Kept.extend({ document: z.record(z.string(), z.unknown()) });
const List = z.object({ items: z.array(Kept) });
const Event = z.object({ id: z.string(), kind: z.string() });

describe('The command line', function () {
  const home = temporaryDirectory();
  const shipper = new NaruCommand(join(home.path, 'shipper'));
  const file = (name: string): string => join(home.path, name);

  before(async function () {
    this.timeout(START_MS);
    await shared.played();
    const exporters = (await shared.running()).users.organizations['Exporters'];
    const login = ['login', exporters?.gateway ?? '', '--user', 'shipper', '--password-file', '-'];
    const wrong = await shipper.run(login, 'not this\n');
    expect(wrong).to.deep.include({ code: 3, printed: '' });
    const right = await shipper.run(login, `${exporters?.users['shipper']?.password ?? ''}\n`);
    expect(right.told).to.include('shipper is signed in');
  });
  after(() => {
    home.remove();
  });

  it('keeps the token where only its owner can read it, and shows who that is', async () => {
    expect(statSync(file('shipper/naru/default.json')).mode & 0o777).to.equal(0o600);
    const me = await shipper.run(['ask', 'me']);
    expect(me.printed).to.include('name: shipper').and.to.include('mspId: ExportersMSP');
  });

  it('lists, reads and follows documents, as a table or as JSON', async () => {
    const { items } = List.parse(await shipper.read('bills-of-lading', 'list', '--limit', '2'));
    const [{ record }] = z.tuple([Kept], Kept).parse(items);
    const table = await shipper.run(['bills-of-lading', 'list', '--limit', '2']);
    expect(table.printed)
      .to.match(/^TYPE +ID +STATUS/)
      .and.to.include(record.id);
    expect(Kept.parse(await shipper.read('bills-of-lading', 'get', record.id)).record).to.deep.include(record);
    const history = await shipper.run(['bills-of-lading', 'history', record.id]);
    expect(history.printed).to.include('issue');
    const verification = await shipper.run(['ask', 'bills-of-lading', 'verification', record.id]);
    expect(verification.printed).to.include('verdict:');
  });

  it('takes the proof of a document along, and verifies it with nobody’s help', async () => {
    const { items } = List.parse(await shipper.read('bills-of-lading', 'list', '--limit', '1'));
    const [{ record }] = z.tuple([Kept]).parse(items);
    writeFileSync(
      file('bill.json'),
      (await shipper.run(['ask', 'bills-of-lading', 'evidence', record.id, '--json'])).printed,
    );
    writeFileSync(file('authorities.json'), (await shipper.run(['ask', 'authorities', '--json'])).printed);
    const stranger = new NaruCommand(join(home.path, 'stranger'));
    const known = ['--authorities', file('authorities.json')];
    const proved = await stranger.run(['verify', file('bill.json'), ...known]);
    expect(proved).to.include({ code: 0 });
    expect(proved.printed).to.match(/✓ Is it whole\?[^]*✓ Who issued it\?[^]*✓ Does the ledger/);
    expect((await stranger.run(['verify', file('bill.json')])).code).to.equal(1);
    const forged = readFileSync(file('bill.json'), 'utf8').replace('salt', 'malt');
    writeFileSync(file('forged.json'), forged);
    const refused = await stranger.run(['verify', file('forged.json'), ...known]);
    expect(refused.code).to.equal(6);
    expect(refused.printed).to.include('✗ Is it whole? The document is not the one of the record');
  });

  it('writes a file where it is told to', async () => {
    const { items } = List.parse(await shipper.read('bills-of-lading', 'list', '--limit', '1'));
    const { told } = await shipper.run([
      'ask',
      'bills-of-lading',
      'pdf',
      items[0]?.record.id ?? '',
      '--output',
      file('bill.pdf'),
    ]);
    expect(told).to.include('Written to');
    expect(readFileSync(file('bill.pdf'), 'latin1')).to.match(/^%PDF-/);
  });

  it('makes a document under a new id, and takes an action on it', async () => {
    const { items } = List.parse(await shipper.read('shipments', 'list', '--limit', '1'));
    const { document } = Shown.parse(await shipper.read('shipments', 'get', items[0]?.record.id ?? ''));
    const made = await shipper.run(
      ['shipments', 'create', '--document', '-', '--parties', '[{"msp":"CarrierMSP"}]', '--json'],
      JSON.stringify({ ...document, ucr: UCR }),
    );
    expect(made.told).to.equal('');
    const { record } = Kept.parse(JSON.parse(made.printed));
    expect(record).to.include({ status: 'OPEN', version: 1 });
    expect(record.id).not.to.equal(items[0]?.record.id);
    const { items: bills } = List.parse(await shipper.read('bills-of-lading', 'list', '--limit', '1'));
    const link = JSON.stringify({ type: 'bill-of-lading', id: bills[0]?.record.id });
    const linked = await shipper.run(['shipments', 'link', record.id, '--to', link, '--if-match', '"1"']);
    expect(linked).to.include({ code: 0 });
    const late = await shipper.run(['shipments', 'link', record.id, '--to', link, '--if-match', '"1"']);
    expect(late.code, late.told).to.equal(6);
  });

  it('says what is wrong, with each pointer, and ends with the code of its kind', async () => {
    const invalid = await shipper.run(['shipments', 'create', '--document', '{}']);
    expect(invalid).to.include({ code: 7, printed: '' });
    expect(invalid.told)
      .to.match(/^ {2}\/document\/\w+: /m)
      .and.to.include('(INVALID, request ');
    const absent = await shipper.run(['shipments', 'get', '01M8HB5ST3WFPG06GNDFSH4N8Z', '--json']);
    expect(absent.code).to.equal(5);
    expect(JSON.parse(absent.told)).to.include({ code: 'NOT_FOUND', status: 404 });
    const forbidden = await shipper.run(['ask', 'customs', 'statistics']);
    expect(forbidden.code).to.equal(4);
    expect((await shipper.run(['shipments', 'burn'])).code).to.equal(2);
    expect((await shipper.run(['shipments', 'get'])).code).to.equal(2);
    const nobody = await new NaruCommand(file('nobody')).run(['shipments', 'list']);
    expect(nobody).to.include({ code: 3 });
    expect(nobody.told).to.include('naru login');
  });

  it('finds documents by a number, page after page', async () => {
    const { printed } = await shipper.run(['search', UCR, '--all', '--json']);
    expect(
      printed
        .trim()
        .split('\n')
        .map((line) => Kept.parse(JSON.parse(line)).record.status),
    ).to.deep.equal(['OPEN']);
  });

  it('shows events after a place, and goes on after the last one the next time', async () => {
    const ask = async (...args: string[]): Promise<string[]> => {
      const { printed } = await shipper.run([
        'events',
        '--max',
        '2',
        '--kind',
        'document',
        '--resume',
        file('last-event'),
        '--json',
        ...args,
      ]);
      return printed
        .trim()
        .split('\n')
        .map((line) => Event.parse(JSON.parse(line)).id);
    };
    const first = await ask('--after', '0');
    expect(readFileSync(file('last-event'), 'utf8').trim()).to.equal(first.at(-1));
    const second = await ask('--follow');
    expect(first).to.have.length(2);
    expect(second.filter((id) => first.includes(id))).to.deep.equal([]);
  });

  it('exports the documents that its user may read', async () => {
    const { code, told } = await shipper.run(['export', 'shipments', '--to', file('export')]);
    expect(code, told).to.equal(0);
    const lines = readFileSync(file('export/shipments.ndjson'), 'utf8').trim().split('\n');
    const all = await shipper.run(['shipments', 'list', '--all', '--json']);
    expect(lines.map((line) => Shown.parse(JSON.parse(line)).record.id)).to.have.members(
      all.printed
        .trim()
        .split('\n')
        .map((line) => Kept.parse(JSON.parse(line)).record.id),
    );
  });

  it('has a doctor that finds nothing wrong here, and says what is wrong where nobody listens', async () => {
    const well = await shipper.run(['doctor']);
    expect(well.code, well.printed).to.equal(0);
    expect(well.printed)
      .to.match(/✓ address/)
      .and.to.match(/✓ session +Signed in as shipper/)
      .and.to.match(/✓ clock/);
    const [port = 0] = await freePorts(1);
    const lost = new NaruCommand(file('lost'));
    const session = readFileSync(file('shipper/naru/default.json'), 'utf8').replace(/:\d+"/, `:${port}"`);
    mkdirSync(file('lost/naru'), { recursive: true });
    writeFileSync(file('lost/naru/default.json'), session, { mode: 0o600 });
    const ill = await lost.run(['doctor']);
    expect(ill.code).to.equal(8);
    expect(ill.printed).to.include('✗ address').and.to.include('Nothing listens on this port.');
  });
});
