import type { Response } from 'express';

/** What the handlers of a request say for the audit log. */
interface Said {
  /** Set if a sign-in was tried: as which user; undefined if there is no such user. */
  readonly signIn?: { readonly user: string | undefined };
  /** The code of the problem that is answered. */
  readonly code?: string;
  /** Of administration: what is different now. */
  readonly subject?: string;
}

const said = new WeakMap<Response, Said>();

/** Says that a sign-in was tried. Only a name that a user has may be given: people mistype, and type passwords there. */
export function saySignIn(response: Response, user: string | undefined): void {
  said.set(response, { ...said.get(response), signIn: { user } });
}

/** Says with which problem a request is answered. */
export function sayProblem(response: Response, code: string): void {
  said.set(response, { ...said.get(response), code });
}

/** Says what administration has made of its subject. */
export function saySubject(response: Response, subject: string): void {
  said.set(response, { ...said.get(response), subject });
}

/** What was said of a request. */
export const saidOf = (response: Response): Said => said.get(response) ?? {};
