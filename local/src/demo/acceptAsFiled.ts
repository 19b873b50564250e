import type { Schemas } from '@naru/client';
import type { DemoTrade } from './trade.js';

/** An officer decides on what it has read: here on what was filed. */
const FILED_VERSION = 1;

/** Customs accepts a declaration as it was filed, and chooses how to look at it. */
export async function acceptAsFiled(
  customs: DemoTrade['customs'],
  id: string,
  channel: 'GREEN' | 'DOCUMENTS',
): Promise<{ readonly body: Pick<Schemas['Document'], 'record'> }> {
  const body = { input: { channel }, expectedVersion: FILED_VERSION };
  return customs.post('/v1/customs-declarations/{id}/accept', { path: { id }, body });
}
