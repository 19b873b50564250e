import type { Logger } from 'pino';
import type { GatewayConfig } from './config/config.js';
import type { Database } from './database/openDatabase.js';
import type { Wire } from './fabric/wire.js';
import type { Keys } from './keys/keys.js';
import { makeId } from './http/makeId.js';
import type { Services } from './http/services.js';
import { AccessTokens } from './identity/accessTokens.js';
import { Acts } from './identity/acts.js';
import { Administration } from './identity/administration.js';
import { Authentication } from './identity/authentication.js';
import type { CertificateAuthority } from './identity/certificateAuthority.js';
import { createEnrolment, Enrolment } from './identity/enrolment.js';
import { ListedUsers } from './identity/listedUsers.js';
import { LogInGuard } from './identity/logInGuard.js';
import { oidcVerifier } from './identity/oidcTokens.js';
import { SecondFactors } from './identity/secondFactors.js';
import { Sessions } from './identity/sessions.js';
import { Users } from './identity/users.js';
import type { IdentityWallet } from './identity/wallet.js';
import { FourEyes } from './proposals/fourEyes.js';
import { Proposals } from './proposals/proposals.js';

const SECOND_MS = 1_000;

interface Ground {
  readonly db: Database;
  readonly log: Logger;
  readonly wallet: IdentityWallet;
  readonly wire: Wire;
  readonly keys: Keys;
}

/** The users of a gateway, and what lets them in. */
export interface People extends Pick<
  Services,
  'authentication' | 'administration' | 'logInGuard' | 'sessions' | 'secondFactors' | 'fourEyes' | 'proposals' | 'acts'
> {
  readonly users: Users;
  readonly listedUsers: ListedUsers;
}

/** @param authority takes the place of the one that the configuration names */
export function openPeople(
  config: GatewayConfig,
  { db, log, wallet, wire, keys }: Ground,
  authority?: CertificateAuthority,
): People {
  const { organization, secrets, jwtLifetimeSeconds, sessionLifetimeSeconds, oidc, limits } = config;
  const users = new Users(db);
  const enrolment =
    authority === undefined
      ? createEnrolment(config, users, wallet, keys)
      : new Enrolment(users, wallet, organization.mspId, authority, keys);
  const tokens = new AccessTokens(secrets.jwt, organization.mspId, jwtLifetimeSeconds);
  const sessions = new Sessions(db, sessionLifetimeSeconds * SECOND_MS, () => makeId());
  const secondFactors = new SecondFactors(db, secrets.wallet, `Naru ${organization.name}`);
  const changed = (name: string): void => {
    wire.forget?.(name);
  };
  return {
    users,
    listedUsers: new ListedUsers(users, wallet, enrolment, log),
    sessions,
    ...{
      secondFactors,
      acts: new Acts(db, log),
      fourEyes: new FourEyes(db),
      proposals: new Proposals(db, secrets.wallet),
    },
    authentication: new Authentication({ users, tokens, sessions, secondFactors, oidc: oidc && oidcVerifier(oidc) }),
    administration: new Administration({
      ...{ db, users, enrolment, secondFactors, organization, changed },
      newParty: () => makeId(),
    }),
    logInGuard: new LogInGuard(db, limits.tokenAttemptsPerMinute),
  };
}
