import type { Consortium } from '@naru/network';

/** The id with which a chaincode server registers with the embedded network's peers. */
export function embeddedChaincodeId({ chaincode }: Consortium): string {
  return `${chaincode.name}_${chaincode.version}`;
}
