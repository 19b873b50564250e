import type { Consortium } from '@naru/network';
import { LOOPBACK } from '../../shared/loopback.js';
import { type Layout, type PeerNode } from '../layout/layout.js';
import { channelCapability } from '../programs/version.js';

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

const signature = (rule: string): object => ({ Type: 'Signature', Rule: rule });
const implicitMeta = (rule: string): object => ({ Type: 'ImplicitMeta', Rule: rule });

const IMPLICIT_POLICIES = {
  Readers: implicitMeta('ANY Readers'),
  Writers: implicitMeta('ANY Writers'),
  Admins: implicitMeta('MAJORITY Admins'),
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
        Capabilities: { [channelCapability(programs.version)]: true },
        Application: {
          Organizations: members.map(newMember),
          Capabilities: { V2_5: true },
          Policies: { ...IMPLICIT_POLICIES, ...endorsementPolicies(consortium, members) },
        },
        Orderer: ordererSection(layout),
      },
    },
  };
}

/** Policies over the members' peers, by the same rule as on the embedded network. */
function endorsementPolicies({ policies }: Consortium, members: readonly PeerNode[]): Record<string, object> {
  const peers = members.map(({ organization }) => `'${organization.mspId}.peer'`).join(', ');
  const own = Object.entries(policies).map(
    ([name, { outOf }]) => [name, signature(`OutOf(${outOf}, ${peers})`)] as const,
  );
  return {
    LifecycleEndorsement: implicitMeta('MAJORITY Endorsement'),
    Endorsement: implicitMeta('MAJORITY Endorsement'),
    ...Object.fromEntries(own),
  };
}

function newMember({ organization: { mspId }, material, port }: PeerNode): object {
  return {
    Name: mspId,
    ID: mspId,
    MSPDir: material.mspDirectory,
    Policies: {
      Readers: signature(`OR('${mspId}.admin', '${mspId}.peer', '${mspId}.client')`),
      Writers: signature(`OR('${mspId}.admin', '${mspId}.client')`),
      Admins: signature(`OR('${mspId}.admin')`),
      Endorsement: signature(`OR('${mspId}.peer')`),
    },
    AnchorPeers: [{ Host: LOOPBACK, Port: port }],
  };
}

function ordererSection(layout: Layout): object {
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
    Policies: { ...IMPLICIT_POLICIES, BlockValidation: implicitMeta('ANY Writers') },
    ...(layout.plan.consensus === 'raft' ? raftSection(layout) : bftSection(layout)),
  };
}

function ordererOrganization({ consortium, ordererOrganization: material, orderers }: Layout): object {
  const { mspId } = consortium.ordering;
  return {
    Name: mspId,
    ID: mspId,
    MSPDir: material.mspDirectory,
    Policies: {
      Readers: signature(`OR('${mspId}.member')`),
      Writers: signature(`OR('${mspId}.member')`),
      Admins: signature(`OR('${mspId}.admin')`),
    },
    OrdererEndpoints: orderers.map(({ port }) => `${LOOPBACK}:${port}`),
  };
}

function raftSection({ orderers }: Layout): object {
  return {
    OrdererType: 'etcdraft',
    EtcdRaft: {
      Consenters: orderers.map((node) => ({ Host: LOOPBACK, Port: node.port, ...tlsCertificates(node) })),
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

function bftSection({ orderers, consortium: { ordering } }: Layout): object {
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
      ...tlsCertificates(node),
    })),
  };
}

function tlsCertificates({ material }: Layout['orderers'][number]): object {
  const { certificate } = material.tls;
  return { ClientTLSCert: certificate, ServerTLSCert: certificate };
}
