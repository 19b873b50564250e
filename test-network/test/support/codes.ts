import { peer } from '@hyperledger/fabric-protos';

/** Fabric's validation codes, by name. */
export const {
  VALID,
  BAD_PROPOSAL_TXID,
  DUPLICATE_TXID,
  ENDORSEMENT_POLICY_FAILURE,
  INVALID_ENDORSER_TRANSACTION,
  MVCC_READ_CONFLICT,
  PHANTOM_READ_CONFLICT,
} = peer.TxValidationCode;
