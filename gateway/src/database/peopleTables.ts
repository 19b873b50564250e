import type { Generated } from 'kysely';

/** What the gateway keeps of its users beside `users` itself: it is nowhere else. Times are milliseconds since 1970. */
export interface PeopleTables {
  /**
   * Who has signed in. `family` stands in the refresh tokens of a session, `refresh_hash` is SHA-256 of the one that is good
   * now.
   */
  sessions: {
    id: string;
    family: string;
    user_name: string;
    refresh_hash: string;
    address: string;
    began_ms: number;
    used_ms: number;
    expires_ms: number;
  };
  /** Attempts to sign in that have not succeeded, and addresses that are known at an account, by SHA-256 of what they are of. */
  sign_in_attempts: { key: string; count: number; until_ms: number };
  /** Secrets of one-time passwords, encrypted. `last_step` is the time step of the last code that was taken. */
  second_factors: { user_name: string; secret: Buffer; confirmed: boolean; last_step: number };
  /** SHA-256 of the recovery codes that are left. */
  recovery_codes: { user_name: string; hash: string };
  /** The roles whose users need a second factor. */
  second_factor_roles: { role: string };
  /** The actions that one user proposes and another confirms. */
  four_eyes: { type: string; action: string };
  /**
   * Actions that are proposed, with what goes with them, encrypted: nothing once they are closed. `version` is the version of
   * the document that its proposer saw; `claimed_ms` when somebody began to approve.
   */
  proposals: {
    id: string;
    user_name: string;
    party: string;
    type: string;
    document_id: string;
    action: string;
    roles: string[];
    body: Buffer;
    digest: string;
    version: number | null;
    status: string;
    made_ms: number;
    expires_ms: number;
    claimed_ms: Generated<number>;
    decided_by: string | null;
    remark: string | null;
    transaction_id: string | null;
  };
}
