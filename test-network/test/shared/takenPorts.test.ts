import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { expect } from 'chai';
import { listTakenPorts } from '../../src/shared/takenPorts.js';

/** Whether this system says who listens on a port. */
const HAS_PROC = existsSync('/proc/net/tcp');

describe('ports that are taken', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  for (const host of ['127.0.0.1', '0.0.0.0', '::'])
    it(`are named with the process that listens on ${host}`, async () => {
      server = createServer().listen(0, host);
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const [line = '', ...others] = await listTakenPorts([{ port, name: 'the peer of BankA' }]);
      expect(others).to.deep.equal([]);
      expect(line).to.include(`${port}, which the peer of BankA needs`);
      if (HAS_PROC) expect(line).to.include(`process ${process.pid} has it (`).and.to.include('mocha');
    });

  it('are not those on which nobody listens', async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await listTakenPorts([{ port, name: 'the peer of BankA' }])).to.deep.equal([]);
  });
});
