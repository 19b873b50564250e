import { MspId, OrganizationRole } from '@naru/chaincode/domain';
import { z } from 'zod';
import { parseAnswer } from './parseAnswer.js';
import type { QuerySigner } from './wire.js';

const Attested = z.object({ msp: MspId, roles: z.array(OrganizationRole) });

/** A member whose gateway signed something. */
export interface AttestedMember extends z.infer<typeof Attested> {
  /** No two attestations have the same. */
  readonly id: string;
}

const ATTEST = 'members:attest';

/**
 * Signatures between gateways. What is signed is a query of the ledger that names the purpose. Whoever gets it has its own
 * peer answer it, which judges signature, certificate, revocation and, by its chaincode, membership and time.
 */
export class Attestations {
  readonly #signer: QuerySigner;
  readonly #mspId: string;
  readonly #user: string;

  /** @param user in whose name this organisation's gateway signs and asks */
  constructor(signer: QuerySigner, mspId: string, user: string) {
    this.#signer = signer;
    this.#mspId = mspId;
    this.#user = user;
  }

  /** Signs for a purpose, which is a hash. */
  async sign(purpose: string): Promise<Uint8Array> {
    return this.#signer.sign(this.#user, { transaction: ATTEST, arguments: [purpose] });
  }

  /**
   * Who signed for a purpose, not more than two minutes ago.
   * @throws TradeError FORBIDDEN if it was for another purpose, NOT_A_MEMBER, CLOCK_SKEW; LedgerFailure, also if the own peer
   * does not take the signature
   */
  async whoSigned(signed: Uint8Array, purpose: string): Promise<AttestedMember> {
    const query = { transaction: ATTEST, arguments: [purpose] };
    const { id, result } = await this.#signer.answerSigned(this.#user, signed, query, [this.#mspId]);
    return { id, ...parseAnswer(Attested, result) };
  }
}
