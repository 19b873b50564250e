import { setImmediate as turn } from 'node:timers/promises';
import { type Link, TradeError } from '@naru/chaincode/domain';
import { loadConsortium, type Organization } from '@naru/network';
import { expect } from 'chai';
import { pino } from 'pino';
import { makeEntry, Registration } from '../../../src/areas/directory/registration.js';
import type { Documents } from '../../../src/documents/documents.js';
import type { User } from '../../../src/identity/users.js';

const CONSORTIUM = loadConsortium();

function organizationOf(mspId: string): Organization {
  const found = CONSORTIUM.organizations.find((each) => each.mspId === mspId);
  if (found === undefined) throw new Error(`The consortium has no ${mspId}.`);
  return found;
}

const EXPORTERS = organizationOf('ExportersMSP');
const BANK = organizationOf('BankAMSP');
const USERS: User[] = EXPORTERS.users.map(({ name, role, party }) => ({ name, msp: EXPORTERS.mspId, role, party }));
const NAMED = USERS.filter(({ role }) => !['auditor', 'administrator', 'gateway'].includes(role));

function reject(code: 'NOT_FOUND' | 'NOT_A_MEMBER' | 'CONFLICT'): never {
  throw new TradeError({ code, message: code, values: {} });
}

/** A ledger that has some parties, and notes who registers which. */
class Directory implements Pick<Documents, 'read' | 'act'> {
  readonly asked: { readonly user: string; readonly id: string; readonly body: unknown }[] = [];
  readonly #known: Set<string>;
  /** What the next writes answer, before they succeed. */
  readonly #failures: (() => never)[];

  constructor(known: readonly string[] = [], failures: readonly (() => never)[] = []) {
    this.#known = new Set(known);
    this.#failures = [...failures];
  }

  read(_user: string, { id }: Link): ReturnType<Documents['read']> {
    return Promise.resolve().then(() => (this.#known.has(id) ? view(id) : reject('NOT_FOUND')));
  }

  act(...[{ name: user }, , , id, body]: Parameters<Documents['act']>): ReturnType<Documents['act']> {
    return Promise.resolve().then(() => {
      this.asked.push({ user, id, body });
      this.#failures.shift()?.();
      this.#known.add(id);
      return { record: view(id).record, transaction: undefined };
    });
  }
}

function view(id: string): Awaited<ReturnType<Documents['read']>> {
  const record = {
    type: 'party' as const,
    id,
    status: 'ACTIVE',
    version: 1,
    action: 'register',
    author: { msp: EXPORTERS.mspId, party: id },
    time: '2026-11-24T09:30:00.000Z',
    parties: [{ msp: EXPORTERS.mspId }],
    content: { version: 1, hash: 'a'.repeat(64) },
    links: [],
    tokens: [],
    state: { organization: EXPORTERS.mspId },
  };
  return { record, authentic: true, genuine: true, document: null, details: null, findings: null };
}

/** Runs a registration until it is complete, or has asked so often. */
async function run(directory: Directory, until: (registration: Registration) => boolean): Promise<Registration> {
  const ending = new AbortController();
  const users = { list: () => Promise.resolve(USERS) };
  const registration = new Registration(EXPORTERS, users, directory, pino({ level: 'silent' }));
  const running = registration.run(ending.signal);
  while (!until(registration)) await turn();
  ending.abort();
  await running;
  return registration;
}
const isComplete = ({ condition }: Registration): boolean => condition.holds;

describe('The registration of parties', () => {
  it('registers each party that can be named and is not there, by its own user', async () => {
    const directory = new Directory();
    await run(directory, isComplete);
    expect(directory.asked.map(({ user, id }) => [user, id])).to.deep.equal(
      NAMED.map(({ name, party }) => [name, party]),
    );
    expect(directory.asked[0]?.body).to.deep.equal({
      document: { partyName: 'Hanbit Footwear' },
      input: { published: true },
    });
  });

  it('leaves alone what is there', async () => {
    const directory = new Directory(NAMED.map(({ party }) => party));
    await run(directory, isComplete);
    expect(directory.asked).to.deep.equal([]);
  });

  it('is not complete, and goes on, while the network or the members are not there', async () => {
    const failures = [
      (): never => {
        throw new Error('away');
      },
      (): never => reject('NOT_A_MEMBER'),
    ];
    const directory = new Directory([], failures);
    const stopped = await run(directory, () => directory.asked.length > 0);
    expect(stopped.condition.holds).to.equal(false);
    const [first] = NAMED;
    await run(directory, isComplete);
    expect(directory.asked.filter(({ id }) => id === first?.party)).to.have.length(3);
  });

  it('is not held up by a party that the ledger refuses', async () => {
    const directory = new Directory([], [(): never => reject('CONFLICT')]);
    await run(directory, isComplete);
    expect(directory.asked).to.have.length(NAMED.length);
  });

  it('names the organisation with its identifiers if the party is the organisation itself', () => {
    const [officer] = BANK.users;
    expect(makeEntry(BANK, officer?.party ?? '')).to.deep.equal({
      partyName: 'Naru Commercial Bank',
      lei: BANK.identifiers.lei,
      bics: [BANK.identifiers.bic],
      identifyingCodes: [],
    });
  });

  it('names a party that the consortium’s data do not have by its organisation, and says no more', () => {
    expect(makeEntry(EXPORTERS, '01KAE5TZ3N8Q4W7XK2VJ6M9RZZ')).to.deep.equal({ partyName: EXPORTERS.name });
  });
});
