import { writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect } from 'chai';
import { failureOf } from '../support/failureOf.js';
import { type GatewayUnderTest, startGatewayUnderTest, temporaryDirectory } from '../support/gatewayUnderTest.js';
import { TlsAuthority } from '../support/tlsAuthority.js';

const LOOK_MS = 50;
const OWNER_ONLY = 0o600;

describe('a gateway with TLS of its own', () => {
  const { directory, remove } = temporaryDirectory();
  const certificateFile = join(directory, 'tls.pem');
  const keyFile = join(directory, 'tls-key.pem');
  const files = { NARU_TLS_CERTIFICATE_FILE: certificateFile, NARU_TLS_KEY_FILE: keyFile };
  let authority: TlsAuthority;
  let under: GatewayUnderTest;
  before(async () => {
    authority = await TlsAuthority.create();
    await renew();
    under = await startGatewayUnderTest(files);
  });
  after(async () => {
    await under.close();
    remove();
  });

  /** Writes a new certificate and its key. @returns its serial number */
  async function renew(): Promise<string> {
    const { certificate, key, serialNumber } = await authority.issue('127.0.0.1');
    writeFileSync(keyFile, key, { mode: OWNER_ONLY });
    writeFileSync(certificateFile, certificate);
    return serialNumber;
  }

  const get = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${under.gateway.url}${path}`, { ca: authority.certificate, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  /** What a client of some version of TLS is shown. */
  const shown = (version?: { readonly maxVersion: 'TLSv1.1'; readonly minVersion: 'TLSv1' }): Promise<string> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: under.gateway.port, ca: authority.certificate, ...version };
      const socket = connect(options, () => {
        resolve(socket.getPeerCertificate().serialNumber.toLowerCase());
        socket.end();
      }).on('error', reject);
    });

  async function untilShown(serialNumber: string): Promise<void> {
    while ((await shown()) !== serialNumber) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }

  it('answers over HTTPS, to clients who know its authority', async () => {
    expect(under.gateway.url).to.match(/^https:/);
    expect(await get('/health/live')).to.equal(200);
    expect(await get('/v1/shipments')).to.equal(401);
    expect(await failureOf(fetch(`${under.gateway.url}/health/live`))).to.include('fetch failed');
  });

  it('speaks no TLS that is older than 1.2', async () => {
    expect(await failureOf(shown({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }))).to.not.equal('nothing failed');
  });

  it('shows a new certificate when its files change, and goes on with the old one while they are wrong', async () => {
    const before = await shown();
    const renewed = await renew();
    expect(renewed).not.to.equal(before);
    await untilShown(renewed);
    writeFileSync(certificateFile, 'no certificate');
    under.gateway.renewCertificate();
    expect(await shown()).to.equal(renewed);
    const again = await renew();
    under.gateway.renewCertificate();
    expect(await shown()).to.equal(again);
  });

  it('does not start with files that are wrong, and says which and why', async () => {
    const other = temporaryDirectory();
    const wrong = async (variables: NodeJS.ProcessEnv): Promise<string> => {
      const started: Promise<GatewayUnderTest> = startGatewayUnderTest({ ...files, ...variables });
      return failureOf(started.then((each) => each.close()));
    };
    const text = join(other.directory, 'text.pem');
    writeFileSync(text, 'no certificate', { mode: OWNER_ONLY });
    const { key } = await authority.issue('127.0.0.1');
    const otherKey = join(other.directory, 'key.pem');
    writeFileSync(otherKey, key, { mode: OWNER_ONLY });
    const open = join(other.directory, 'open.pem');
    writeFileSync(open, key, { mode: 0o644 });
    expect(await wrong({ NARU_TLS_CERTIFICATE_FILE: '/none.pem' })).to.include(
      'NARU_TLS_CERTIFICATE_FILE cannot be read',
    );
    expect(await wrong({ NARU_TLS_CERTIFICATE_FILE: text })).to.include(
      'NARU_TLS_CERTIFICATE_FILE is no PEM certificate',
    );
    expect(await wrong({ NARU_TLS_KEY_FILE: text })).to.include('NARU_TLS_KEY_FILE is no PEM key');
    expect(await wrong({ NARU_TLS_KEY_FILE: otherKey })).to.include('do not belong together');
    expect(await wrong({ NARU_TLS_KEY_FILE: open })).to.include('chmod 600');
    expect(await wrong({ NARU_TLS_KEY_FILE: '' })).to.include(
      'NARU_TLS_KEY_FILE: is missing: the others of TLS are set',
    );
    other.remove();
  });
});
