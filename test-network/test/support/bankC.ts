import type { Consortium, Organization } from '@naru/network';

const PORTS = { gateway: 7006, peer: 7101, chaincodeListen: 7102, operations: 9456 };

/** The consortium with a sixth organisation, the last one. */
export function withBankC(consortium: Consortium, ports: Organization['ports'] = PORTS): Consortium {
  return {
    ...consortium,
    organizations: [
      ...consortium.organizations,
      {
        name: 'BankC',
        mspId: 'BankCMSP',
        domain: 'bank-c.trade',
        roles: ['BANK'],
        identifiers: {},
        ports,
        users: [{ name: 'officer', role: 'bank-officer', party: '01KAE5TZ47W2C5D8FJ3G6H9NPQ' }],
      },
    ],
  };
}
