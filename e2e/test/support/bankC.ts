import type { Organization } from '@naru/network';

/** A bank that is not in the consortium yet. Whoever starts it gives it other ports. */
export const BANK_C: Organization = {
  name: 'BankC',
  mspId: 'BankCMSP',
  domain: 'bank-c.trade',
  roles: ['BANK'],
  identifiers: { bic: 'NARUKRSCXXX' },
  ports: { gateway: 7006, peer: 7101, chaincodeListen: 7102, operations: 9456 },
  users: [
    { name: 'officer', role: 'bank-officer', party: '01KAE5TZ47W2C5D8FJ3G6H9NPQ' },
    { name: 'gateway', role: 'gateway', party: '01KAE5TZ49M4R7T1XB5K8W0YJD' },
  ],
};
