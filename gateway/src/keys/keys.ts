import type { TokenConfig } from '../config/config.js';
import { certificateRequest, type CertificateRequest, newCertificateRequest } from './certificateRequest.js';
import { KeyToken } from './keyToken.js';
import { p256Signer, type Signer } from './p256.js';
import { isPkcs11Uri, readPkcs11Uri, writePkcs11Uri } from './pkcs11Uri.js';
import { TokenFailure } from './tokenFailure.js';
import { KEPT_BY_USER, userSigner } from './userSigning.js';

/** Where users' private keys are, and what signs with them. */
export interface Keys {
  /** The token that new keys are made in; undefined if they are made in this process. */
  readonly token: KeyToken | undefined;
  /** @param privateKey PEM, a PKCS #11 URI, or that its user keeps it @throws Error if it is neither; what signs throws TokenFailure */
  signerOf(privateKey: string): Signer;
  /** Makes a key and the request for its certificate. @throws TokenFailure */
  newRequest(commonName: string): Promise<CertificateRequest>;
  close(): Promise<void>;
}

/** A key that is no token's: its user keeps it, or it is here. */
const signerOfText = (privateKey: string): Signer =>
  privateKey === KEPT_BY_USER ? userSigner : p256Signer(privateKey);

/** Keys in this process, which the wallet keeps encrypted. */
export const KEYS_OF_PROCESS: Keys = {
  token: undefined,
  signerOf: (privateKey) => {
    if (!isPkcs11Uri(privateKey)) return signerOfText(privateKey);
    const message = 'This key is in a PKCS #11 token: set NARU_PKCS11_LIBRARY, NARU_PKCS11_TOKEN and its PIN.';
    return () => Promise.reject(new TokenFailure(message, { isLasting: true }));
  },
  newRequest: newCertificateRequest,
  close: () => Promise.resolve(),
};

/** Keys in a token, if the gateway has one. Those that the wallet has already go on signing. */
export function openKeys(config: TokenConfig | undefined): Keys {
  if (config === undefined) return KEYS_OF_PROCESS;
  const token = new KeyToken(config);
  return {
    token,
    signerOf: (privateKey) => {
      if (!isPkcs11Uri(privateKey)) return signerOfText(privateKey);
      const name = readPkcs11Uri(privateKey);
      return (message) => token.sign(name, message);
    },
    newRequest: async (commonName) => {
      const { name, spki } = await token.generate(commonName);
      const request = await certificateRequest(commonName, spki, (message) => token.sign(name, message));
      return { privateKey: writePkcs11Uri(name), request };
    },
    close: () => token.close(),
  };
}
