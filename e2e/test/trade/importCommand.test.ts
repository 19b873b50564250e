import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeclarations } from '@naru/local';
import { expect } from 'chai';
import { z } from 'zod';
import { NaruCommand } from '../support/system/naruCommand.js';
import { shared } from '../support/system/sharedSystem.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

/** The first use of a system starts it. */
const START_MS = 300_000;
const ROWS = 4;
/** The row that is wrong, counted from 1, and its number. */
const WRONG = 3;
const NUMBER = 'CLI-3';

const State = z.object({
  import: z.object({ id: z.string(), status: z.string(), rows: z.record(z.string(), z.number()) }),
});
const Reject = z.looseObject({ row: z.number(), document: z.record(z.string(), z.unknown()) });
const List = z.object({ count: z.object({ total: z.number() }) });

describe('naru import', function () {
  const home = temporaryDirectory();
  const shipper = new NaruCommand(join(home.path, 'shipper'));
  const file = (name: string): string => join(home.path, name);
  const told = ['--type', 'customs-declaration', '--input', '{"customs":"CustomsMSP"}'];

  before(async function () {
    this.timeout(START_MS);
    const { gateway, users } = (await shared.running()).users.organizations['Exporters'] ?? {};
    const login = ['login', gateway ?? '', '--user', 'shipper', '--password-file', '-'];
    expect(await shipper.run(login, `${users?.['shipper']?.password ?? ''}\n`)).to.include({ code: 0 });
    writeFileSync(file('year.csv'), csvOf(declarations()));
  });
  after(() => {
    home.remove();
  });

  /** How many declarations with the number of the wrong row there are. */
  async function count(): Promise<number> {
    const query = ['--declaration-number', NUMBER, '--count', 'true'];
    return List.parse(await shipper.read('customs-declarations', 'list', ...query)).count.total;
  }

  it('says in a dry run what is wrong with which field of which row, and makes nothing', async () => {
    const { code, printed, told: beside } = await shipper.run(['import', file('year.csv'), ...told, '--dry-run']);
    expect(code, beside).to.equal(7);
    expect(printed)
      .to.match(/^ROW +FIELD +REASON$/m)
      .and.to.match(/^3 +\/document\/netMassKg +\S/m);
    expect(printed).to.include('DONE: 4 rows, 3 valid, 1 faulty');
    const asJson = await shipper.run(['import', file('year.csv'), ...told, '--dry-run', '--json']);
    const [fault, state] = asJson.printed
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(fault).to.deep.include({ row: WRONG, field: '/document/netMassKg' });
    expect(State.parse(state).import.rows).to.deep.include({ valid: 3, faulty: 1, made: 0 });
  });

  it('makes the other rows, and those that were rejected once they are mended', async () => {
    const first = await shipper.run(['import', file('year.csv'), ...told, '--client-id', '/declarationNumber']);
    expect(first.code, first.told).to.equal(7);
    expect(first.printed).to.include('DONE: 4 rows, 3 made, 1 faulty');
    expect(await count()).to.equal(0);
    const reject = Reject.parse(JSON.parse(readFileSync(file('year.rejects.ndjson'), 'utf8')));
    expect(reject.row).to.equal(WRONG);
    const mended = { ...reject, document: { ...reject.document, netMassKg: '12.5' } };
    writeFileSync(file('mended.ndjson'), `${JSON.stringify(mended)}\n`);
    const second = await shipper.run(['import', file('mended.ndjson'), ...told, '--client-id', '/declarationNumber']);
    expect(second.code, second.printed).to.equal(0);
    expect(second.printed).to.equal('DONE: 1 rows, 1 made\n');
    expect(await count()).to.equal(1);
    const again = await shipper.run(['import', file('year.csv'), ...told, '--client-id', '/declarationNumber']);
    expect(again.printed).to.include('DONE: 4 rows, 1 faulty, 3 duplicate');
  });

  it('tells of an import how far it is, and writes its rejected rows anywhere', async () => {
    const { import: made } = State.parse(
      JSON.parse(
        (await shipper.run(['import', file('year.csv'), ...told, '--dry-run', '--json'])).printed.split('\n')[1] ?? '',
      ),
    );
    expect(State.parse(await shipper.read('import', 'status', made.id)).import).to.deep.equal(made);
    const rejects = await shipper.run(['import', 'rejects', made.id, '--to', file('rejects')]);
    expect(rejects.code, rejects.told).to.equal(0);
    expect(readFileSync(file('rejects'), 'utf8')).to.include(`"row":${WRONG}`);
    expect((await shipper.run(['import', 'pause', made.id])).code).to.equal(6);
  });

  it('asks for what it cannot know', async () => {
    writeFileSync(file('year.txt'), '');
    const nameless = await shipper.run(['import', file('year.txt'), ...told]);
    expect(nameless).to.include({ code: 2 });
    expect(nameless.told).to.include('does not say its format');
    expect((await shipper.run(['import', file('none.csv'), ...told])).told).to.include('none.csv cannot be read');
    expect((await shipper.run(['import', file('year.csv')])).told).to.include('--type');
    expect((await shipper.run(['import', file('year.csv'), '--type', 'bill'])).told).to.include('customs-declaration');
  });
});

/** Declarations of which one is wrong. */
function declarations(): Record<string, unknown>[] {
  const [known = {}] = readDeclarations();
  return Array.from({ length: ROWS }, (_, index) => ({
    ...known,
    declarationNumber: `CLI-${index + 1}`,
    ...(index + 1 === WRONG && { netMassKg: 'much' }),
  }));
}

function csvOf(rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((name) => JSON.stringify(row[name] ?? '')))]
    .map((cells) => cells.join(','))
    .join('\n');
}
