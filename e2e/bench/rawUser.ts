import { NaruClient } from '@naru/client';
import { z } from 'zod';

/** A request that is sent again and again. */
export const Sent = z.object({ method: z.string(), path: z.string(), body: z.string().optional() });
export type Sent = z.infer<typeof Sent>;

const JSON_BODY = { 'content-type': 'application/json' };

/** A user of a gateway whose requests need not be right. */
export class RawUser extends NaruClient {
  static async at(url: string, user: string, password: string): Promise<RawUser> {
    const client = new RawUser({ url, credentials: { user, password } });
    await client.signIn();
    return client;
  }

  /** Sends a request, and reads its answer to the end. @returns its status */
  async send({ method, path, body }: Sent): Promise<number> {
    const answer = await this.fetch(path, { method, ...(body !== undefined && { headers: JSON_BODY, body }) });
    await answer.arrayBuffer();
    return answer.status;
  }
}
