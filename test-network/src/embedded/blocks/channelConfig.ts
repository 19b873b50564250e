import type { Consortium } from '@naru/network';
import { common, msp, orderer } from '@hyperledger/fabric-protos';
import type { Message } from 'google-protobuf';
import { readText } from '../../shared/files.js';
import type { OrganizationMaterial } from '../../identity/organizationMaterial.js';
import { ABSOLUTE_MAX_BYTES, PREFERRED_MAX_BYTES } from './batchSize.js';
import { encodePolicy } from '../policy/policyEnvelope.js';
import { outOfPeers, type Rule } from '../policy/rule.js';
import { requireValue } from '../../shared/requireValue.js';

const ADMINS = 'Admins';
const CHANNEL_CAPABILITY = 'V3_0';
const ORDERER_CAPABILITY = 'V2_0';
const APPLICATION_CAPABILITY = 'V2_5';
/** Fabric's own name for one ordering node without consensus. */
const CONSENSUS_TYPE = 'solo';
/** With this width, Fabric hashes the plain concatenation of a block's transactions. */
const FLAT_MERKLE_TREE_WIDTH = 4_294_967_295;

/** Makes the channel's configuration tree, as configtxgen would write it for this consortium. */
export function newChannelConfig(
  consortium: Consortium,
  material: ReadonlyMap<string, OrganizationMaterial>,
): common.ConfigGroup {
  const group = newGroup(newMetaPolicies());
  addValue(group, 'HashingAlgorithm', newHashingAlgorithm());
  addValue(group, 'BlockDataHashingStructure', newHashingStructure());
  addValue(group, 'Capabilities', newCapabilities(CHANNEL_CAPABILITY));
  group.getGroupsMap().set('Application', newApplicationGroup(consortium, material));
  group.getGroupsMap().set('Orderer', newOrdererGroup(consortium, material));
  return group;
}

function newApplicationGroup(
  consortium: Consortium,
  material: ReadonlyMap<string, OrganizationMaterial>,
): common.ConfigGroup {
  const mspIds = consortium.organizations.map(({ mspId }) => mspId);
  const group = newGroup(newMetaPolicies());
  addPolicy(group, 'Endorsement', newMetaPolicy(common.ImplicitMetaPolicy.Rule.MAJORITY, 'Endorsement'));
  addPolicy(group, 'LifecycleEndorsement', newMetaPolicy(common.ImplicitMetaPolicy.Rule.MAJORITY, 'Endorsement'));
  for (const [name, { outOf }] of Object.entries(consortium.policies))
    addPolicy(group, name, newSignaturePolicy(outOfPeers(outOf, mspIds)));
  addValue(group, 'Capabilities', newCapabilities(APPLICATION_CAPABILITY));
  for (const mspId of mspIds)
    group.getGroupsMap().set(mspId, newMemberGroup(mspId, requireValue(material.get(mspId), mspId)));
  return group;
}

function newOrdererGroup(
  { ordering }: Consortium,
  material: ReadonlyMap<string, OrganizationMaterial>,
): common.ConfigGroup {
  const group = newGroup(newMetaPolicies());
  addPolicy(group, 'BlockValidation', newMetaPolicy(common.ImplicitMetaPolicy.Rule.ANY, 'Writers'));
  const consensus = new orderer.ConsensusType();
  consensus.setType(CONSENSUS_TYPE);
  addValue(group, 'ConsensusType', consensus);
  const batchSize = new orderer.BatchSize();
  batchSize.setMaxMessageCount(ordering.maxMessageCount);
  batchSize.setAbsoluteMaxBytes(ABSOLUTE_MAX_BYTES);
  batchSize.setPreferredMaxBytes(PREFERRED_MAX_BYTES);
  addValue(group, 'BatchSize', batchSize);
  const batchTimeout = new orderer.BatchTimeout();
  batchTimeout.setTimeout(`${ordering.batchTimeoutMs}ms`);
  addValue(group, 'BatchTimeout', batchTimeout);
  addValue(group, 'Capabilities', newCapabilities(ORDERER_CAPABILITY));
  const member = newMemberGroup(ordering.mspId, requireValue(material.get(ordering.mspId), ordering.mspId));
  group.getGroupsMap().set(ordering.mspId, member);
  return group;
}

/** Makes an organisation's group: its MSP, and who may read, write, administrate and endorse for it. */
function newMemberGroup(mspId: string, material: OrganizationMaterial): common.ConfigGroup {
  const anyOf = (...roles: ('admin' | 'client' | 'peer' | 'member')[]): Rule => ({
    outOf: 1,
    rules: roles.map((role) => ({ principal: { mspId, role } })),
  });
  const group = newGroup([
    ['Readers', newSignaturePolicy(anyOf('member'))],
    ['Writers', newSignaturePolicy(anyOf('admin', 'client'))],
    ['Admins', newSignaturePolicy(anyOf('admin'))],
    ['Endorsement', newSignaturePolicy(anyOf('peer'))],
  ]);
  const value = new msp.MSPConfig();
  value.setConfig(newMspConfig(mspId, material).serializeBinary());
  addValue(group, 'MSP', value);
  return group;
}

function newMspConfig(mspId: string, material: OrganizationMaterial): msp.FabricMSPConfig {
  const certificate = Buffer.from(readText(material.caCertificate));
  const unit = (name: string): msp.FabricOUIdentifier => {
    const identifier = new msp.FabricOUIdentifier();
    identifier.setCertificate(certificate);
    identifier.setOrganizationalUnitIdentifier(name);
    return identifier;
  };
  const nodeOus = new msp.FabricNodeOUs();
  nodeOus.setEnable(true);
  nodeOus.setClientOuIdentifier(unit('client'));
  nodeOus.setPeerOuIdentifier(unit('peer'));
  nodeOus.setAdminOuIdentifier(unit('admin'));
  nodeOus.setOrdererOuIdentifier(unit('orderer'));
  const config = new msp.FabricMSPConfig();
  config.setName(mspId);
  config.setRootCertsList([certificate]);
  config.setTlsRootCertsList([Buffer.from(readText(material.tlsCaCertificate))]);
  config.setFabricNodeOus(nodeOus);
  return config;
}

function newMetaPolicies(): [string, common.Policy][] {
  const { ANY, MAJORITY } = common.ImplicitMetaPolicy.Rule;
  return [
    ['Readers', newMetaPolicy(ANY, 'Readers')],
    ['Writers', newMetaPolicy(ANY, 'Writers')],
    ['Admins', newMetaPolicy(MAJORITY, 'Admins')],
  ];
}

function newMetaPolicy(
  rule: common.ImplicitMetaPolicy.RuleMap[keyof common.ImplicitMetaPolicy.RuleMap],
  sub: string,
): common.Policy {
  const implicit = new common.ImplicitMetaPolicy();
  implicit.setRule(rule);
  implicit.setSubPolicy(sub);
  return newPolicy(common.Policy.PolicyType.IMPLICIT_META, implicit);
}

function newSignaturePolicy(rule: Rule): common.Policy {
  return newPolicy(common.Policy.PolicyType.SIGNATURE, encodePolicy(rule));
}

function newPolicy(type: number, value: Message): common.Policy {
  const policy = new common.Policy();
  policy.setType(type);
  policy.setValue(value.serializeBinary());
  return policy;
}

function newGroup(policies: readonly (readonly [string, common.Policy])[]): common.ConfigGroup {
  const group = new common.ConfigGroup();
  group.setModPolicy(ADMINS);
  for (const [name, policy] of policies) addPolicy(group, name, policy);
  return group;
}

function addPolicy(group: common.ConfigGroup, name: string, policy: common.Policy): void {
  const entry = new common.ConfigPolicy();
  entry.setPolicy(policy);
  entry.setModPolicy(ADMINS);
  group.getPoliciesMap().set(name, entry);
}

function addValue(group: common.ConfigGroup, name: string, value: Message): void {
  const entry = new common.ConfigValue();
  entry.setValue(value.serializeBinary());
  entry.setModPolicy(ADMINS);
  group.getValuesMap().set(name, entry);
}

function newCapabilities(name: string): common.Capabilities {
  const list = new common.Capabilities();
  list.getCapabilitiesMap().set(name, new common.Capability());
  return list;
}

function newHashingAlgorithm(): common.HashingAlgorithm {
  const algorithm = new common.HashingAlgorithm();
  algorithm.setName('SHA256');
  return algorithm;
}

function newHashingStructure(): common.BlockDataHashingStructure {
  const structure = new common.BlockDataHashingStructure();
  structure.setWidth(FLAT_MERKLE_TREE_WIDTH);
  return structure;
}
