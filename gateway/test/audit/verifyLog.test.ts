import { expect } from 'chai';
import fc from 'fast-check';
import {
  type AuditedEvent,
  type AuditEntry,
  type AuditHead,
  chainTo,
  hashOf,
  NO_ENTRY,
} from '../../src/audit/auditEntry.js';
import { type VerifiedLog, verifyLog } from '../../src/audit/verifyLog.js';

const EVENT: AuditedEvent = {
  time: '2026-11-30T09:00:00.000Z',
  event: 'READ',
  outcome: 'DONE',
  operation: 'GET /v1/bills-of-lading/{id}',
  user: 'officer',
};
const USERS = ['officer', 'clerk', 'agent'];

/** A log of so many events, behind a head. */
function logOf(count: number, after = NO_ENTRY): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let head = after;
  for (let index = 0; index < count; index += 1) {
    const entry = chainTo(head, { ...EVENT, user: USERS[index % USERS.length] });
    entries.push(entry);
    head = entry;
  }
  return entries;
}
const verify = async (entries: readonly object[], heads: readonly AuditHead[] = []): Promise<VerifiedLog> =>
  verifyLog(
    entries.map((entry) => JSON.stringify(entry)),
    heads,
  );
const headOf = (entries: readonly AuditEntry[], number: number): AuditHead =>
  entries.find((entry) => entry.number === number) ?? expect.fail(`There is no entry ${number}.`);

describe('an audit log that was exported', () => {
  it('is whole as it was written, from its beginning or after any entry', async () => {
    const log = logOf(9);
    const whole = await verify(log, [headOf(log, 4), headOf(log, 9)]);
    expect([whole.fault, whole.after.number, whole.head.number]).to.deep.equal([undefined, 0, 9]);
    const part = await verify(log.slice(3), [headOf(log, 3)]);
    expect([part.fault, part.after]).to.deep.equal([undefined, { number: 3, hash: headOf(log, 3).hash }]);
    expect((await verify([])).fault).to.equal(undefined);
  });

  it('shows each entry that was altered, removed, repeated or moved', () => {
    const length = 8;
    const place = fc.nat({ max: length - 1 });
    const spoil: Readonly<Record<string, (log: AuditEntry[], at: number) => object[]>> = {
      altered: (log, at) => log.map((entry, index) => (index === at ? { ...entry, user: 'nobody' } : entry)),
      'altered with a new hash': (log, at) =>
        log.map((entry, index) => (index === at ? withHash({ ...entry, user: 'nobody' }) : entry)),
      'given a field': (log, at) => log.map((entry, index) => (index === at ? { ...entry, remark: '' } : entry)),
      removed: (log, at) => log.toSpliced(at, 1),
      repeated: (log, at) => log.toSpliced(at, 0, ...log.slice(at, at + 1)),
      moved: (log, at) => [...log.toSpliced(at, 1), ...log.slice(at, at + 1)].toReversed(),
    };
    return fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...Object.keys(spoil)), async (at, how) => {
        const log = logOf(length);
        // What stands at an end is known by a head that was noted down.
        const { fault } = await verify(spoil[how]?.(log, at) ?? [], [NO_ENTRY, headOf(log, length)]);
        expect(fault, how).not.to.equal(undefined);
      }),
    );
  });

  it('that was written anew as a whole differs from a head that was noted down', async () => {
    const log = logOf(5);
    const forged = log.reduce<AuditEntry[]>((made, { number, previous: _, hash: __, ...event }) => {
      const user = number === 2 ? 'nobody' : event.user;
      return [...made, chainTo(made.at(-1) ?? NO_ENTRY, { ...event, user })];
    }, []);
    expect((await verify(forged)).fault).to.equal(undefined);
    expect((await verify(forged, [headOf(log, 5)])).fault?.what).to.match(/entry 5 has not the hash/);
  });

  it('that ends before a head that was noted down is cut', async () => {
    const log = logOf(5);
    expect((await verify(log.slice(0, 4), [headOf(log, 5)])).fault?.what).to.match(/entry 5.*not there/);
  });

  it('says of a line that is no entry which one it is', async () => {
    const [first, second] = logOf(2);
    for (const text of ['', '{', '{}', 'null', '[]']) {
      const { fault } = await verifyLog([JSON.stringify(first), text, JSON.stringify(second)]);
      expect(fault?.line).to.equal(2);
    }
  });
});

const withHash = ({ hash: _, ...entry }: AuditEntry): AuditEntry => ({ ...entry, hash: hashOf(entry) });
