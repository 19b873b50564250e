import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePublic } from './files.js';

const FILE_NAME = 'network.json';
const FilePath = z.string().min(1);

/** A user's certificate and key: PEM files. */
const UserFiles = z.strictObject({ certificate: FilePath, privateKey: FilePath });

const DescribedOrganization = z.strictObject({
  name: z.string(),
  mspId: z.string(),
  domain: z.string(),
  /** The organisation's folder in cryptogen's layout, with its authorities. */
  cryptoDirectory: FilePath,
  peer: z.strictObject({
    /** host:port of the peer's gRPC server. */
    endpoint: z.string(),
    /** The host name in the peer's TLS certificate. */
    hostAlias: z.string(),
    /** PEM file. */
    tlsCaCertificate: FilePath,
  }),
  users: z.record(z.string(), UserFiles),
  /** The organisation's Fabric CA, if it has one. It may certify users, too. */
  certificateAuthority: z
    .strictObject({
      url: z.url(),
      /** The name of the authority within the server. */
      name: z.string(),
      /** PEM file. */
      tlsCaCertificate: FilePath,
      /** The name under which users are registered. */
      registrar: z.string(),
      /** The file with the registrar's secret. */
      registrarSecret: FilePath,
    })
    .optional(),
});
export type DescribedOrganization = z.infer<typeof DescribedOrganization>;

/** How clients reach a network, and who its users are. Both networks have the same description. */
export const NetworkDescription = z.strictObject({
  kind: z.enum(['embedded', 'fabric']),
  channel: z.string(),
  /** The name of the chaincode. */
  chaincode: z.string(),
  organizations: z.array(DescribedOrganization),
});
export type NetworkDescription = z.infer<typeof NetworkDescription>;

/** The file of a network's description. */
export function descriptionFile(directory: string): string {
  return join(directory, FILE_NAME);
}

/** Writes a network's description to `<directory>/network.json`, for other processes. */
export function writeDescription(directory: string, description: NetworkDescription): void {
  writePublic(descriptionFile(directory), `${JSON.stringify(description, undefined, 2)}\n`);
}

/**
 * Reads the description that {@link writeDescription} wrote.
 * @throws Error that lists every field that is wrong.
 */
export function readDescription(directory: string): NetworkDescription {
  const parsed = NetworkDescription.safeParse(JSON.parse(readFileSync(descriptionFile(directory), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`The network's description is not valid:\n${z.prettifyError(parsed.error)}`);
}
