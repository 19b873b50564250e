import { fingerprint, type KindedFingerprint } from './fingerprint';

/** F13, file: the SHA-256 of its bytes or, for JSON, of its RFC 8785 text, as `sha256Hex` writes it. */
export function fileIdentity(sha256: string): KindedFingerprint<'F13'> {
  return fingerprint('F13', sha256);
}
