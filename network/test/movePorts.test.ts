import { expect } from 'chai';
import { loadConsortium, movePorts } from '../src/index.js';

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

  it('moves nothing if no port is given', () => {
    expect(movePorts(consortium, undefined)).to.equal(consortium);
    expect(movePorts(consortium, '')).to.equal(consortium);
  });

  for (const port of ['0', '-1', '65536', '1.5', 'http', ' ']) {
    it(`refuses ${JSON.stringify(port)}, which is not a port`, () => {
      expect(() => movePorts(consortium, port)).to.throw(`NARU_PORT is ${port}. Set it to a port number`);
    });
  }

  it('refuses a port from which another part would get one that does not exist, and names the range', () => {
    expect(() => movePorts(consortium, '65000')).to.throw(
      /^NARU_PORT is 65000, which moves port \d+ to \d+\. Set it to a port from -?\d+ to \d+\.$/,
    );
  });
});
