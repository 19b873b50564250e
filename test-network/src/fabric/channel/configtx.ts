import type { Consortium } from '@naru/network';
import { LOOPBACK } from '../../shared/loopback.js';
import { type Layout, type PeerNode } from '../layout/layout.js';
import { chooseChannelCapability } from '../programs/version.js';

/** The only profile in the file. */
export const PROFILE = 'Consortium';

const MAX_BLOCK_BYTES = 10 << 20;
/** The size that Fabric recommends. */
const PREFERRED_BLOCK_BYTES = 2 << 20;
/** Requests wait in this pool while there is no leader. Fabric's default is 65,536. */
const BFT_REQUEST_POOL = 100_000;
/**
 * A leader that is silent for this long is replaced; it sends ten heartbeats in this time. With Fabric's default of one
 * minute the loss of a leader is only noticed by requests that wait too long, after 22 s or more.
 */
const BFT_LEADER_UNHEARD = '10s';

const newSignaturePolicy = (rule: string): object => ({ Type: 'Signature', Rule: rule });
const newImplicitMetaPolicy = (rule: string): object => ({ Type: 'ImplicitMeta', Rule: rule });

const IMPLICIT_POLICIES = {
  Readers: newImplicitMetaPolicy('ANY Readers'),
  Writers: newImplicitMetaPolicy('ANY Writers'),
  Admins: newImplicitMetaPolicy('MAJORITY Admins'),
};

/**
 * Makes the input of configtxgen. It names the anchor peers, so that the channel needs no update for them.
 * @param members the members of the channel.
 */
export function newConfigtx(layout: Layout, members: readonly PeerNode[]): object {
  const { consortium, programs } = layout;
  return {
    Profiles: {
      [PROFILE]: {
        Policies: IMPLICIT_POLICIES,
        Capabilities: { [chooseChannelCapability(programs.version)]: true },
        Application: {
          Organizations: members.map(newMember),
          Capabilities: { V2_5: true },
          Policies: { ...IMPLICIT_POLICIES, ...endorsementPolicies(consortium, members) },
        },
        Orderer: newOrdererSection(layout),
      },
    },
  };
}

/** Policies over the members' peers, by the same rule as on the embedded network. */
function endorsementPolicies({ policies }: Consortium, members: readonly PeerNode[]): Record<string, object> {
  const peers = members.map(({ organization }) => `'${organization.mspId}.peer'`).join(', ');
  const own = Object.entries(policies).map(
    ([name, { outOf }]) => [name, newSignaturePolicy(`OutOf(${outOf}, ${peers})`)] as const,
  );
  return {
    LifecycleEndorsement: newImplicitMetaPolicy('MAJORITY Endorsement'),
    Endorsement: newImplicitMetaPolicy('MAJORITY Endorsement'),
    ...Object.fromEntries(own),
  };
}

function newMember({ organization: { mspId }, material, port }: PeerNode): object {
  return {
    Name: mspId,
    ID: mspId,
    MSPDir: material.mspDirectory,
    Policies: {
      Readers: newSignaturePolicy(`OR('${mspId}.admin', '${mspId}.peer', '${mspId}.client')`),
      Writers: newSignaturePolicy(`OR('${mspId}.admin', '${mspId}.client')`),
      Admins: newSignaturePolicy(`OR('${mspId}.admin')`),
      Endorsement: newSignaturePolicy(`OR('${mspId}.peer')`),
    },
    AnchorPeers: [{ Host: LOOPBACK, Port: port }],
  };
}

function newOrdererSection(layout: Layout): object {
  const { batchTimeoutMs, maxMessageCount } = layout.consortium.ordering;
  return {
    Organizations: [ordererOrganization(layout)],
    Capabilities: { V2_0: true },
    BatchTimeout: `${batchTimeoutMs}ms`,
    BatchSize: {
      MaxMessageCount: maxMessageCount,
      AbsoluteMaxBytes: MAX_BLOCK_BYTES,
      PreferredMaxBytes: PREFERRED_BLOCK_BYTES,
    },
    Policies: { ...IMPLICIT_POLICIES, BlockValidation: newImplicitMetaPolicy('ANY Writers') },
    ...(layout.plan.consensus === 'raft' ? newRaftSection(layout) : newBftSection(layout)),
  };
}

function ordererOrganization({ consortium, ordererOrganization: material, orderers }: Layout): object {
  const { mspId } = consortium.ordering;
  return {
    Name: mspId,
    ID: mspId,
    MSPDir: material.mspDirectory,
    Policies: {
      Readers: newSignaturePolicy(`OR('${mspId}.member')`),
      Writers: newSignaturePolicy(`OR('${mspId}.member')`),
      Admins: newSignaturePolicy(`OR('${mspId}.admin')`),
    },
    OrdererEndpoints: orderers.map(({ port }) => `${LOOPBACK}:${port}`),
  };
}

function newRaftSection({ orderers }: Layout): object {
  return {
    OrdererType: 'etcdraft',
    EtcdRaft: {
      Consenters: orderers.map((node) => ({ Host: LOOPBACK, Port: node.port, ...newTlsCertificates(node) })),
      Options: {
        TickInterval: '100ms',
        ElectionTick: 10,
        HeartbeatTick: 1,
        MaxInflightBlocks: 5,
        SnapshotIntervalSize: '16 MB',
      },
    },
  };
}

function newBftSection({ orderers, consortium: { ordering } }: Layout): object {
  return {
    OrdererType: 'BFT',
    SmartBFT: {
      RequestBatchMaxCount: ordering.maxMessageCount,
      RequestBatchMaxInterval: `${ordering.batchTimeoutMs}ms`,
      RequestForwardTimeout: '2s',
      RequestComplainTimeout: '20s',
      RequestAutoRemoveTimeout: '3m0s',
      ViewChangeResendInterval: '5s',
      ViewChangeTimeout: '20s',
      LeaderHeartbeatTimeout: BFT_LEADER_UNHEARD,
      CollectTimeout: '1s',
      RequestBatchMaxBytes: MAX_BLOCK_BYTES,
      IncomingMessageBufferSize: 200,
      RequestPoolSize: BFT_REQUEST_POOL,
      LeaderHeartbeatCount: 10,
    },
    ConsenterMapping: orderers.map((node, index) => ({
      ID: index + 1,
      Host: LOOPBACK,
      Port: node.port,
      MSPID: ordering.mspId,
      Identity: node.material.identity.certificate,
      ...newTlsCertificates(node),
    })),
  };
}

function newTlsCertificates({ material }: Layout['orderers'][number]): object {
  const { certificate } = material.tls;
  return { ClientTLSCert: certificate, ServerTLSCert: certificate };
}
