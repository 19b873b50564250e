import { common, ledger, msp, peer } from '@hyperledger/fabric-protos';
import { type Part, part } from './part.js';
import { readWriteParts } from './readWriteParts.js';

/** Takes a block apart: the whole block as it is on the disk, and each thing in it. */
export function takeApart(block: common.Block): Part[] {
  const metadata = block.getMetadata()?.getMetadataList_asU8() ?? [];
  const envelopes = block.getData()?.getDataList_asU8() ?? [];
  return [
    part('block', block.serializeBinary()),
    ...metadata.map((bytes) => part('metadata', bytes)),
    ...envelopes.flatMap(envelopeParts),
  ];
}

/** Takes one transaction of a block apart. */
export function envelopeParts(bytes: Uint8Array): Part[] {
  const payload = common.Payload.deserializeBinary(common.Envelope.deserializeBinary(bytes).getPayload_asU8());
  const header = payload.getHeader() ?? new common.Header();
  const channelHeader = common.ChannelHeader.deserializeBinary(header.getChannelHeader_asU8());
  const signature = common.SignatureHeader.deserializeBinary(header.getSignatureHeader_asU8());
  const isTransaction = channelHeader.getType() === common.HeaderType.ENDORSER_TRANSACTION;
  return [
    part('header', header.serializeBinary()),
    ...identityParts('creator', signature.getCreator_asU8()),
    ...(isTransaction ? transactionParts(payload.getData_asU8()) : [part('configuration', payload.getData_asU8())]),
  ];
}

function identityParts(whose: string, bytes: Uint8Array): Part[] {
  const identity = msp.SerializedIdentity.deserializeBinary(bytes);
  return [part(`${whose} of`, identity.getMspid()), part(`certificate of the ${whose}`, identity.getIdBytes_asU8())];
}

function transactionParts(data: Uint8Array): Part[] {
  const actions = peer.Transaction.deserializeBinary(data).getActionsList();
  return actions.flatMap((action) => {
    const payload = peer.ChaincodeActionPayload.deserializeBinary(action.getPayload_asU8());
    const endorsed = payload.getAction() ?? new peer.ChaincodeEndorsedAction();
    return [
      ...proposalParts(payload.getChaincodeProposalPayload_asU8()),
      ...endorsed
        .getEndorsementsList()
        .flatMap((endorsement) => identityParts('endorser', endorsement.getEndorser_asU8())),
      ...responseParts(endorsed.getProposalResponsePayload_asU8()),
    ];
  });
}

function proposalParts(bytes: Uint8Array): Part[] {
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(bytes);
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(payload.getInput_asU8());
  const input = invocation.getChaincodeSpec()?.getInput() ?? new peer.ChaincodeInput();
  return [
    ...input.getArgsList_asU8().map((argument) => part('argument', argument)),
    ...input
      .getDecorationsMap()
      .getEntryList()
      .map(([name, value]) => part('decoration', `${name} ${String(value)}`)),
    ...payload
      .getTransientmapMap()
      .getEntryList()
      .map(([, value]) => part('transient data', value)),
  ];
}

function responseParts(bytes: Uint8Array): Part[] {
  const payload = peer.ProposalResponsePayload.deserializeBinary(bytes);
  const action = peer.ChaincodeAction.deserializeBinary(payload.getExtension_asU8());
  const response = action.getResponse() ?? new peer.Response();
  const event = peer.ChaincodeEvent.deserializeBinary(action.getEvents_asU8());
  const sets = ledger.rwset.TxReadWriteSet.deserializeBinary(action.getResults_asU8()).getNsRwsetList();
  return [
    part('result', response.getPayload_asU8()),
    part('message of the result', response.getMessage()),
    part('event name', event.getEventName()),
    part('event', event.getPayload_asU8()),
    ...sets.flatMap(readWriteParts),
  ].filter(({ bytes: { length } }) => length > 0);
}
