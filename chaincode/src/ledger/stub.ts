import type { ChaincodeStub } from 'fabric-shim';

/** The part of Fabric's stub that the ledger uses: nothing else can creep in, rich queries least of all. */
export type Stub = Pick<
  ChaincodeStub,
  | 'getChannelID'
  | 'getDateTimestamp'
  | 'getHistoryForKey'
  | 'getPrivateData'
  | 'getPrivateDataHash'
  | 'getPrivateDataValidationParameter'
  | 'getState'
  | 'getStateValidationParameter'
  | 'getTransient'
  | 'putPrivateData'
  | 'putState'
  | 'setEvent'
  | 'setPrivateDataValidationParameter'
  | 'setStateValidationParameter'
>;
