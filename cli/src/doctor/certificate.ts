import { connect } from 'node:tls';
import type { Check } from './check.js';
import { CERTIFICATE, judgeEnd } from './judgements.js';

const TIMEOUT_MS = 10_000;
const HTTPS_PORT = 443;

/** When the TLS certificate of the gateway ends. */
export async function checkCertificate(address: string, nowMs: number): Promise<Check> {
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:')
    return { what: CERTIFICATE, state: 'SKIPPED', seen: 'The gateway is reached without TLS.' };
  const ends = await readEnd(hostname, port === '' ? HTTPS_PORT : Number(port)).catch((error: unknown) =>
    String(error),
  );
  if (typeof ends === 'string')
    return {
      what: CERTIFICATE,
      state: 'FAIL',
      seen: ends,
      advice: 'Have the operator renew or replace the certificate.',
    };
  return judgeEnd(ends, nowMs);
}

function readEnd(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, servername: host, timeout: TIMEOUT_MS }, () => {
      const { valid_to: end } = socket.getPeerCertificate();
      socket.destroy();
      resolve(Date.parse(end));
    });
    socket.once('error', reject).once('timeout', () => socket.destroy(new Error('no TLS answer in time')));
  });
}
