import { setTimeout as delay } from 'node:timers/promises';
import { DEFINITIONS, isCreation, type PartyEntry, TradeError } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { GatewayConfig } from '../../config/config.js';
import type { Documents } from '../../documents/documents.js';
import type { Condition } from '../../http/healthRoutes.js';
import type { User, Users } from '../../identity/users.js';

const PAUSE_MS = 1_000;
/** How long it takes until a user who is added while the gateway runs is looked at. */
const REFRESH_MS = 15_000;

type Organization = GatewayConfig['organization'];

/**
 * Registers the parties of the gateway's users that are not in the directory, so that others can name them. Each user
 * signs for its own party. The entries are published, and their organisation revises them as it likes.
 */
export class Registration {
  readonly #organization: Organization;
  readonly #users: Pick<Users, 'list'>;
  readonly #documents: Pick<Documents, 'read' | 'act'>;
  readonly #log: Logger;
  /** The parties that are registered, or that the ledger refused. */
  readonly #settled = new Set<string>();
  #isComplete = false;

  constructor(
    organization: Organization,
    users: Pick<Users, 'list'>,
    documents: Pick<Documents, 'read' | 'act'>,
    log: Logger,
  ) {
    this.#organization = organization;
    this.#users = users;
    this.#documents = documents;
    this.#log = log;
  }

  /** Whether all parties that were there when the gateway started are registered, or cannot be. */
  get condition(): Condition {
    const holds = this.#isComplete;
    const detail = holds ? 'The parties of the users are in the directory.' : 'Registering the parties of the users.';
    return { name: 'parties', holds, detail };
  }

  /** Registers what is missing, and looks for new users from time to time. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const isDone = await this.#registerMissing();
      this.#isComplete ||= isDone;
      await delay(isDone ? REFRESH_MS : PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** @returns whether nothing is left to be tried again */
  async #registerMissing(): Promise<boolean> {
    try {
      for (const user of await this.#users.list())
        if (isNamed(user) && !this.#settled.has(user.party)) await this.#settle(user);
      return true;
    } catch (error) {
      this.#log.warn({ err: error }, 'A party could not be registered yet');
      return false;
    }
  }

  async #settle(user: User): Promise<void> {
    try {
      if (!(await this.#isThere(user))) await this.#register(user);
    } catch (error) {
      // Without the register of members nothing can be written; what a rule refuses is not tried again.
      if (!(error instanceof TradeError) || error.code === 'NOT_A_MEMBER') throw error;
      this.#log.warn({ err: error, user: user.name }, 'The ledger refuses to register the party of a user');
    }
    this.#settled.add(user.party);
  }

  async #isThere({ name, party: id }: User): Promise<boolean> {
    try {
      await this.#documents.read(name, { type: 'party', id });
      return true;
    } catch (error) {
      if (error instanceof TradeError && error.code === 'NOT_FOUND') return false;
      throw error;
    }
  }

  async #register(user: User): Promise<void> {
    const { name, party: id } = user;
    const { party: definition } = DEFINITIONS;
    const creation = Object.values(definition.actions).find(isCreation);
    if (creation === undefined) throw new Error('Parties cannot be registered.');
    const document = makeEntry(this.#organization, id);
    await this.#documents.act(user, definition, creation, id, { document, input: { published: true } });
    this.#log.info({ user: name, party: id }, 'The party of a user is registered');
  }
}

/** Nobody names an auditor, an administrator or a gateway, which act for no party of their own. */
function isNamed({ role }: User): boolean {
  return role !== 'auditor' && role !== 'administrator' && role !== 'gateway';
}

/** What the consortium's data say of a party; of one that they do not have, the name of its organisation. @internal */
export function makeEntry({ name, identifiers, users }: Organization, id: string): z.input<typeof PartyEntry> {
  const { partyName = name, isOrganization = false } = users.find(({ party }) => party === id) ?? {};
  if (!isOrganization) return { partyName };
  const { lei, bic, carrierCodes = [] } = identifiers;
  return {
    partyName,
    ...(lei !== undefined && { lei }),
    ...(bic !== undefined && { bics: [bic] }),
    identifyingCodes: carrierCodes.map(({ provider, code }) => ({
      codeListProvider: 'ZZZ',
      partyCode: code,
      codeListName: provider,
    })),
  };
}
