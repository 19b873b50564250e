import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canonicalJson,
  Members,
  MEMBERS_KEY,
  type MembersChange,
  RESOLUTIONS_KEY,
  sha256Hex,
} from '@naru/chaincode/domain';
import { type Endorsed, prepareTransaction } from '@naru/test-network/parts';
import type { Simulation } from '../run/simulation.js';
import type { World } from '../world/world.js';

const APPROVALS = 'NARU_RESOLUTIONS_FILE';
const LEAVING = 'CustomsMSP';
const MONTH_MS = 30 * 86_400_000;

/** What the members resolve outside of the ledger, and the file in which every operator approves it and forgets it. */
export class Resolutions {
  readonly #approved: string[] = [];
  #folder: string | undefined;
  #made = 0;

  /** The members exclude one of them, or admit it again. All operators approve, and one user sends the request. */
  async resolve(simulation: Simulation): Promise<void> {
    const { world, judge, trace } = simulation;
    const present = this.#readMembers(world);
    const isMember = present.some(({ mspId }) => mspId === LEAVING);
    const members = isMember ? present.filter(({ mspId }) => mspId !== LEAVING) : world.members;
    const request = canonicalJson(this.#makeChange(world, present, members));
    this.#approve(request);
    judge.resolve(members);
    const proposal = world.propose('BankAMSP', 'officer', {
      transaction: 'members:change',
      arguments: [request],
      transient: {},
    });
    const endorsed: Endorsed[] = [];
    for (const { mspId } of present) {
      const answer = await world.peerOf(mspId)?.process(proposal, true);
      if (answer?.kind === 'done' && answer.endorsed !== undefined) endorsed.push(answer.endorsed);
    }
    trace.say(`The members resolve to ${isMember ? 'exclude' : 'admit'} ${LEAVING}: ${endorsed.length} endorse`);
    if (endorsed.length === 0) return;
    const envelope = prepareTransaction(proposal, endorsed);
    envelope.setSignature(world.signerOf('BankAMSP', 'officer').sign(envelope.getPayload_asU8()));
    const call = { transaction: 'members:change', arguments: [request], endorsers: present.map(({ mspId }) => mspId) };
    simulation.sight.note('BankAMSP', call);
    world.orderer.send(envelope.serializeBinary(), proposal.transactionId);
  }

  /** Removes the file. */
  close(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true });
    Reflect.deleteProperty(process.env, APPROVALS);
  }

  #makeChange(world: World, present: Members, members: Members): MembersChange {
    this.#made += 1;
    return {
      resolution: `Minutes ${this.#made}`,
      number: readNumber(world) + 1,
      expires: new Date(world.clock.nowMs + MONTH_MS).toISOString(),
      basis: sha256Hex(canonicalJson(present)),
      members,
    };
  }

  #approve(request: string): void {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'naru-simulation-'));
    const file = join(this.#folder, 'approved');
    this.#approved.push(sha256Hex(request));
    writeFileSync(file, this.#approved.join('\n'));
    process.env[APPROVALS] = file;
  }

  #readMembers({ ledger, consortium, members }: World): Members {
    const value = ledger.state.of(consortium.chaincode.name).get(MEMBERS_KEY, ledger.lastBlock)?.value;
    return value === undefined ? members : Members.parse(JSON.parse(Buffer.from(value).toString()));
  }
}

/** The number of the last resolution that was carried out. */
function readNumber({ ledger, consortium }: World): number {
  const value = ledger.state.of(consortium.chaincode.name).get(RESOLUTIONS_KEY, ledger.lastBlock)?.value;
  return value === undefined ? 0 : Number(Buffer.from(value).toString());
}
