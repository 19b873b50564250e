import { Server, ServerCredentials, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { gateway, peer } from '@hyperledger/fabric-protos';
import { readText } from '../../shared/files.js';
import { LOOPBACK } from '../../shared/loopback.js';
import type { NodeMaterial } from '../../identity/organizationMaterial.js';

/** Fabric's default limits of a peer's gRPC server. */
const MAX_MESSAGE_BYTES = 100 << 20;
const MAX_CONCURRENT_STREAMS = 2_500;

export interface PeerServices {
  readonly gateway: gateway.IGatewayServer;
  readonly deliver: peer.IDeliverServer;
}

/** A peer's gRPC server with TLS. It listens before it has services, because the peer must know its port first. */
export class PeerServer {
  readonly #server = new Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_concurrent_streams': MAX_CONCURRENT_STREAMS,
  });

  offer(services: PeerServices): void {
    const implementations: [
      typeof gateway.GatewayService | typeof peer.DeliverService,
      UntypedServiceImplementation,
    ][] = [
      [gateway.GatewayService, services.gateway],
      [peer.DeliverService, services.deliver],
    ];
    for (const [definition, implementation] of implementations) this.#server.addService(definition, implementation);
  }

  /**
   * Listens on loopback.
   * @param port 0 for a free one.
   * @returns the port.
   * @throws Error that names the address if it cannot listen there.
   */
  listen(port: number, { host, tls }: NodeMaterial): Promise<number> {
    const pair = {
      private_key: Buffer.from(readText(tls.privateKey)),
      cert_chain: Buffer.from(readText(tls.certificate)),
    };
    return new Promise((resolve, reject) => {
      this.#server.bindAsync(`${LOOPBACK}:${port}`, ServerCredentials.createSsl(null, [pair]), (error, bound) => {
        if (error) reject(newPortError(`${host} cannot listen on ${LOOPBACK}:${port}`, error));
        else resolve(bound);
      });
    });
  }

  stop(): void {
    this.#server.forceShutdown();
  }
}

function newPortError(what: string, cause: Error): Error {
  const remedy = 'Stop the program that uses the port, or give the organisation another port in the consortium’s data.';
  return new Error(`${what}: ${cause.message}. ${remedy}`, { cause });
}
