import { Context } from 'fabric-contract-api';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import { TradeError } from '../domain/errors';
import { act } from '../ledger/act';
import { openSession, type Session } from '../ledger/session';

/** The context of every transaction: it opens the session, answers in JSON and sends rejections as JSON. */
export class TradeContext extends Context {
  /** Takes an action of a document type. */
  async act(definition: DocumentDefinition, action: string, id: string, request: string): Promise<string> {
    return this.answer((session) => act(session, definition, action, id, request));
  }

  /** Opens a session and answers with what a function returns. */
  async answer(respond: (session: Session) => Promise<unknown>): Promise<string> {
    return inWire(async () => JSON.stringify(await respond(await openSession(this.stub, this.clientIdentity))));
  }
}

/** Only the message of an error leaves a chaincode, so a rejection travels as JSON in it. */
export async function inWire(respond: () => Promise<string>): Promise<string> {
  try {
    return await respond();
  } catch (error) {
    if (error instanceof TradeError) throw new Error(error.toWire(), { cause: error });
    throw error;
  }
}
