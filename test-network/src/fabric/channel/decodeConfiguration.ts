import { common } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';

/** Decodes the configuration in a configuration block. */
export function decodeConfiguration(block: Uint8Array): common.Config {
  const [bytes] = common.Block.deserializeBinary(block).getData()?.getDataList_asU8() ?? [];
  const envelope = common.Envelope.deserializeBinary(requireValue(bytes, 'the transaction of a configuration block'));
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  return requireValue(common.ConfigEnvelope.deserializeBinary(payload.getData_asU8()).getConfig(), 'a configuration');
}
