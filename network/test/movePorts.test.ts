import { expect } from 'chai';
import { type Consortium, loadConsortium, movePorts } from '../src/index.js';

/** Every number under a name of a port, in its order. */
function portsIn(value: unknown, name = ''): number[] {
  if (typeof value === 'number')
    return /^(gateway|peer|chaincodeListen|operations|ca|port|admin)$/.test(name) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => portsIn(item, key))
    : [];
}

describe('movePorts', () => {
  const consortium = loadConsortium();

  it('moves every port by the same distance, and changes nothing else', () => {
    const moved = movePorts(consortium, '9001');
    const ports = portsIn(consortium);
    expect(ports).to.have.length(5 * 5 + 4 * 3 + 1);
    expect(portsIn(moved)).to.deep.equal(ports.map((port) => port + 2_000));
    expect(movePorts(moved, '7001')).to.deep.equal(consortium);
  });

  it('leaves no port to both systems if the second has the port that the docs name', () => {
    const portsOf = (data: Consortium): string[] => JSON.stringify(data).match(/(?<=:)\d{4,5}(?=[,}])/g) ?? [];
    const first = portsOf(consortium);
    expect(first).to.include.members(['7001', '7051', '7999']);
    expect(portsOf(movePorts(consortium, '17001')).filter((port) => first.includes(port))).to.deep.equal([]);
  });

  it('moves nothing if no port is given', () => {
    expect(movePorts(consortium, undefined)).to.equal(consortium);
    expect(movePorts(consortium, '')).to.equal(consortium);
  });

  for (const port of ['0', '-1', '65536', '1.5', 'http', ' ']) {
    it(`refuses ${JSON.stringify(port)}, which is not a port`, () => {
      expect(() => movePorts(consortium, port)).to.throw(`NARU_PORT is ${port}. Set it to a port number`);
    });
  }

  it('refuses a port from which another part would get one that does not exist, and names the range that is right', () => {
    const refusal = /^NARU_PORT is \d+, which moves port \d+ to -?\d+\. Set it to a port from (\d+) to (\d+)\.$/;
    const errorOf = (port: number): string | undefined => {
      try {
        movePorts(consortium, String(port));
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    const [, first = '', last = ''] = refusal.exec(errorOf(65_000) ?? '') ?? [];
    expect([Number(first), Number(last)].map(errorOf)).to.deep.equal([undefined, undefined]);
    expect(errorOf(Number(last) + 1)).to.match(refusal);
    if (Number(first) > 1) expect(errorOf(Number(first) - 1)).to.match(refusal);
  });
});
