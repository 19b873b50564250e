import { peer } from '@hyperledger/fabric-protos';

/** Fabric's validation codes, by name. */
export const { VALID, ENDORSEMENT_POLICY_FAILURE, DUPLICATE_TXID } = peer.TxValidationCode;
