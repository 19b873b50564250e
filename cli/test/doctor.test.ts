import { expect } from 'chai';
import { checkClock } from '../src/doctor/clock.js';
import { checkConditions } from '../src/doctor/conditions.js';
import { judgeEnd, judgeSpace } from '../src/doctor/judgements.js';

const NOW = Date.parse('2026-11-30T10:00:00.500Z');
const GIB = 1_073_741_824;
const DAY_MS = 86_400_000;

describe('doctor', () => {
  const clockAt = (date: string | null): string => checkClock(date, NOW, NOW + 100).state;

  it('finds a clock that is some seconds wrong, and not the second that a header leaves out', () => {
    expect(clockAt('Mon, 30 Nov 2026 10:00:00 GMT')).to.equal('OK');
    expect(clockAt('Mon, 30 Nov 2026 10:00:04 GMT')).to.equal('OK');
    expect(checkClock('Mon, 30 Nov 2026 10:01:00 GMT', NOW, NOW + 100)).to.include({
      ...{ what: 'clock', state: 'FAIL', seen: 'It is 59 s behind the gateway’s.' },
    });
    expect(checkClock('Mon, 30 Nov 2026 09:59:00 GMT', NOW, NOW + 100).seen).to.equal(
      'It is 60 s ahead of the gateway’s.',
    );
    expect([clockAt(null), clockAt('noon')]).to.deep.equal(['SKIPPED', 'SKIPPED']);
  });

  it('says when a certificate ends, a month before', () => {
    expect(judgeEnd(NOW + 31 * DAY_MS, NOW).state).to.equal('OK');
    expect(judgeEnd(NOW + 29 * DAY_MS, NOW)).to.include({ state: 'WARN', seen: 'It ends on 2026-12-29.' });
    expect(judgeEnd(NOW - DAY_MS, NOW).state).to.equal('FAIL');
  });

  it('shows each condition of readiness that does not hold, and what to do', () => {
    const conditions = [
      { name: 'ledger', holds: true, detail: 'Channel trade.' },
      { name: 'read-model', holds: false, detail: 'Reading the ledger, at block 7.' },
    ];
    const [ledger, readModel] = checkConditions(503, { status: 'not ready', conditions });
    expect(ledger).to.deep.equal({ what: 'ready: ledger', state: 'OK', seen: 'Channel trade.' });
    expect(readModel).to.include({ state: 'FAIL', seen: 'Reading the ledger, at block 7.' });
    expect(readModel?.advice).to.include('still reading');
    expect(checkConditions(404, undefined).map(({ state }) => state)).to.deep.equal(['SKIPPED']);
  });

  it('warns of a disk that is nearly full', () => {
    const stateOf = (free: number, all: number): string => judgeSpace(free * GIB, all * GIB).state;
    expect([stateOf(50, 100), stateOf(0.5, 4), stateOf(4, 100)]).to.deep.equal(['OK', 'WARN', 'WARN']);
  });
});
