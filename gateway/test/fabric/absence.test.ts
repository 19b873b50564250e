import { DEFINITIONS, TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { ActionCall } from '../../src/fabric/actionCall.js';
import { Ledger } from '../../src/fabric/ledger.js';
import { LedgerFailure } from '../../src/fabric/ledgerFailure.js';
import type { Call } from '../../src/fabric/wire.js';
import { FakeWire } from '../support/fakeWire.js';
import { record } from '../support/records.js';

const OWN = 'BankAMSP';
const OPPONENT = 'ExportersMSP';
const OTHER = 'CarrierMSP';
const STAND_INS = ['BankBMSP', 'CarrierMSP', 'CustomsMSP'];
const REJECTION = new TradeError({ code: 'PLEDGED', message: 'Pledged.', values: {} });

describe('An action while an endorser does not sign', () => {
  const written = record();
  const call: ActionCall = {
    definition: DEFINITIONS.shipment,
    action: 'link',
    id: written.id,
    request: 'whole',
    transient: { content: 'private' },
    inAbsenceOf: (organizations) => `without ${organizations.join()}`,
  };

  /** A ledger whose peers answer as told; the own peer endorses, and names whom the request needs. */
  function ledgerWith(answer: (call: Call, request: string | undefined) => void): { ledger: Ledger; wire: FakeWire } {
    const wire = new FakeWire();
    wire.answers('shipments:link', (asked) => {
      const [, request] = asked.arguments;
      if (asked.endorsers.join() !== OWN) answer(asked, request);
      return { record: written, endorsers: request === 'whole' ? [OWN, OPPONENT, OTHER] : [OWN, ...STAND_INS] };
    });
    const retries = { maxAttempts: 2, firstPauseMs: 1, random: () => 0, onRetry: () => undefined };
    return { ledger: new Ledger(wire, OWN, retries), wire };
  }
  const failure = async (acting: Promise<unknown>): Promise<unknown> => acting.catch((error: unknown) => error);

  const refusals: readonly (readonly [string, Error])[] = [
    ['rejects', REJECTION],
    ['comes to another result', new LedgerFailure('DISAGREEMENT', 'differ')],
    ['is away', new LedgerFailure('UNAVAILABLE', 'away')],
    ['fails in another way', new LedgerFailure('OTHER', 'odd')],
  ];
  for (const [what, error] of refusals) {
    it(`is taken without one that ${what}, and nothing private goes to those who stand in`, async () => {
      const { ledger, wire } = ledgerWith(({ endorsers }) => {
        if (endorsers.includes(OPPONENT)) throw error;
      });
      await ledger.act('officer', call);
      const [sent] = wire.submitted;
      expect(sent?.call).to.deep.include({ endorsers: [OWN, ...STAND_INS], transient: {} });
      expect(sent?.call.arguments).to.deep.equal([written.id, `without ${OPPONENT}`]);
    });

    it(`is refused as before if it needs one that ${what}`, async () => {
      const { ledger, wire } = ledgerWith(({ endorsers }) => {
        if (endorsers.includes(OPPONENT)) throw error;
      });
      const { inAbsenceOf: _, ...needing } = call;
      const refused = await failure(ledger.act('officer', needing));
      if (error instanceof TradeError) expect(refused).to.equal(error);
      else expect(refused).to.deep.include({ cause: error, organizations: [OPPONENT] });
      expect(wire.submitted).to.deep.equal([]);
    });
  }

  it('does not wait for one that only reads what it brings: all others get all of it', async () => {
    const { ledger, wire } = ledgerWith(({ endorsers }) => {
      if (endorsers.includes(OPPONENT)) throw new LedgerFailure('UNAVAILABLE', 'away');
    });
    const { inAbsenceOf: _, ...bringing } = call;
    const unreaching = (organizations: readonly string[]): string => `not to ${organizations.join()}`;
    await ledger.act('officer', { ...bringing, unreaching });
    const [sent] = wire.submitted;
    expect(sent?.call.arguments).to.deep.equal([written.id, `not to ${OPPONENT}`]);
    expect(sent?.call.transient).to.deep.equal({ content: 'private' });
  });

  it('is tried without each in turn if all endorse when asked alone, as with a signature that is not valid', async () => {
    const { ledger, wire } = ledgerWith((_, request) => {
      if (request === 'whole')
        throw new LedgerFailure('LOST_RACE', 'invalid', { transactionId: 'a', validationCode: 10 });
    });
    wire.answers('shipments:link', ({ endorsers, arguments: [, request] }) => {
      const isLost =
        request === 'whole' ? endorsers.length > 1 : request === `without ${OPPONENT}` && endorsers.length > 1;
      if (isLost) throw new LedgerFailure('LOST_RACE', 'invalid', { transactionId: 'a', validationCode: 10 });
      return { record: written, endorsers: request === 'whole' ? [OWN, OPPONENT, OTHER] : [OWN, ...STAND_INS] };
    });
    await ledger.act('officer', call);
    expect(wire.submitted[0]?.call.arguments[1]).to.equal(`without ${OTHER}`);
  });

  it('fails as it failed at first if the others do not stand in', async () => {
    const { ledger, wire } = ledgerWith(() => {
      throw REJECTION;
    });
    expect(await failure(ledger.act('officer', call))).to.equal(REJECTION);
    expect(wire.submitted).to.deep.equal([]);
  });

  it('is not taken a second time if the first may be committed, or if the own peer rejects it', async () => {
    const unknown = new LedgerFailure('COMMIT_UNKNOWN', 'unknown', { transactionId: 'a' });
    const { ledger, wire } = ledgerWith(() => {
      throw unknown;
    });
    expect(await failure(ledger.act('officer', call))).to.equal(unknown);
    wire.answers('shipments:link', () => {
      throw REJECTION;
    });
    expect(await failure(ledger.act('officer', call))).to.equal(REJECTION);
    expect(
      wire.endorsed.filter(
        ({
          call: {
            arguments: [, request],
          },
        }) => request !== 'whole',
      ),
    ).to.deep.equal([]);
  });
});
