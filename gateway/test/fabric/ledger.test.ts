import { DEFINITIONS, TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { Ledger } from '../../src/fabric/ledger.js';
import { LedgerFailure } from '../../src/fabric/ledgerFailure.js';
import { FakeWire } from '../support/fakeWire.js';
import { acted, record } from '../support/records.js';

const RETRIES = { maxAttempts: 3, firstPauseMs: 1, random: () => 0 };
const OWN = ['BankAMSP'];
const OTHERS = ['ExportersMSP'];

/** Whoever does not endorse is asked alone, to be named. What an endorser refuses, it has answered. */
const countAskedAlone = (error: Error): number => (error instanceof TradeError ? 0 : OTHERS.length);
const isOwn = (endorsers: readonly string[]): boolean => endorsers.join() === OWN.join();
const endorsersIn = (calls: FakeWire['endorsed']): (readonly string[])[] => calls.map(({ call }) => call.endorsers);

describe('Ledger', () => {
  const written = record();
  const call = {
    definition: DEFINITIONS.shipment,
    action: 'create',
    id: written.id,
    request: '{}',
    transient: { content: 'private' },
  };
  const rejection = new TradeError({ code: 'PLEDGED', message: 'Pledged.', values: {} });

  /** A ledger whose other endorser does what the outcomes say, one after the other; the own peer endorses. */
  function ledgerWith(outcomes: readonly (Error | undefined)[]): { ledger: Ledger; wire: FakeWire; reasons: string[] } {
    const wire = new FakeWire();
    const reasons: string[] = [];
    let made = 0;
    wire.answers('shipments:create', ({ endorsers }) => {
      const outcome = isOwn(endorsers) ? undefined : outcomes[made++];
      if (outcome !== undefined) throw outcome;
      return acted(written);
    });
    const onRetry = (reason: string): void => {
      reasons.push(reason);
    };
    return { ledger: new Ledger(wire, 'BankAMSP', { ...RETRIES, onRetry }), wire, reasons };
  }

  it('endorses at the own peer, and then at exactly the others that this one’s answer names', async () => {
    const { ledger, wire } = ledgerWith([]);
    const { record: answer } = await ledger.act('officer', call);
    expect(answer).to.deep.equal(written);
    expect(endorsersIn(wire.endorsed)).to.deep.equal([OWN, OTHERS]);
    expect(endorsersIn(wire.submitted)).to.deep.equal([[...OWN, ...OTHERS]]);
    expect(wire.submitted[0]?.call.transient).to.deep.equal(call.transient);
  });

  it('submits nothing where the record is there already', async () => {
    const { ledger, wire } = ledgerWith([]);
    wire.answers('shipments:create', () => ({ record: written, endorsers: [] }));
    expect(await ledger.act('officer', call)).to.deep.equal({ record: written, transaction: undefined });
    expect(wire.submitted).to.deep.equal([]);
  });

  const mendable: readonly (readonly [string, Error])[] = [
    ['LOST_RACE', new LedgerFailure('LOST_RACE', 'lost')],
    ['DISAGREEMENT', new LedgerFailure('DISAGREEMENT', 'differ')],
    ['REFUSED_BY_ENDORSER', rejection],
  ];
  for (const [reason, error] of mendable) {
    it(`endorses anew after ${reason}`, async () => {
      const { ledger, wire, reasons } = ledgerWith([error, error]);
      expect((await ledger.act('officer', call)).record).to.deep.equal(written);
      expect(reasons).to.deep.equal([reason, reason]);
      expect(endorsersIn(wire.endorsed)).to.deep.equal([OWN, OTHERS, OWN, OTHERS, OWN, OTHERS]);
      expect(wire.submitted).to.have.length(1);
    });

    it(`gives up after so many times, with what came last: ${reason}`, async () => {
      const { ledger, wire } = ledgerWith([error, error, error]);
      expect(await ledger.act('officer', call).catch((thrown: unknown) => thrown)).to.equal(error);
      expect(wire.endorsed).to.have.length(2 * RETRIES.maxAttempts + countAskedAlone(error));
    });
  }

  for (const kind of ['UNAVAILABLE', 'COMMIT_UNKNOWN', 'INVALIDATED', 'OTHER'] as const) {
    it(`does not repeat what is ${kind}`, async () => {
      const { ledger, wire } = ledgerWith([new LedgerFailure(kind, 'failed')]);
      expect(await ledger.act('officer', call).catch((thrown: unknown) => thrown)).to.include({ kind });
      expect(wire.endorsed).to.have.length(2 + OTHERS.length);
    });
  }

  it('takes a rejection by the own peer as final, also when it comes with a later attempt', async () => {
    const { ledger, wire } = ledgerWith([]);
    wire.answers('shipments:create', ({ endorsers }) => {
      if (!isOwn(endorsers)) throw new LedgerFailure('LOST_RACE', 'lost');
      if (wire.endorsed.length > 1) throw rejection;
      return acted(written);
    });
    expect(await ledger.act('officer', call).catch((thrown: unknown) => thrown)).to.equal(rejection);
    expect(endorsersIn(wire.endorsed)).to.deep.equal([OWN, OTHERS, OWN]);
  });

  it('does not believe an answer that is not what it knows', async () => {
    const { ledger, wire } = ledgerWith([]);
    wire.answers('documents:read', () => ({ record: 'none' }));
    const link = { type: 'shipment', id: written.id } as const;
    expect(await ledger.read('officer', link).catch((thrown: unknown) => thrown)).to.include({ kind: 'OTHER' });
  });
});
