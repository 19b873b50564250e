import { PARTY_ATTRIBUTE, ROLE_ATTRIBUTE } from '@naru/chaincode/domain';
import type { CertifiedUser } from '../../src/identity/certificate.js';
import type { CertificateAuthority, Credentials } from '../../src/identity/certificateAuthority.js';
import { readCertificate } from '../../src/identity/certificate.js';
import { certified } from './certificates.js';

/** An authority that certifies whatever it is asked to, and counts what it revokes. */
export class TestAuthority implements CertificateAuthority {
  #revoked = 0;

  enrol({ role, party }: CertifiedUser): Promise<Credentials> {
    return certified({ attributes: { [ROLE_ATTRIBUTE]: role, [PARTY_ATTRIBUTE]: party } });
  }

  async renew({ certificate, privateKey }: Credentials): Promise<Credentials> {
    return this.enrol(await readCertificate(certificate, privateKey));
  }

  revoke(): Promise<string> {
    this.#revoked += 1;
    return Promise.resolve(`a list of ${this.#revoked}`);
  }
}
