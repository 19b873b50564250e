import { implicitCollection } from '@naru/chaincode/domain';
import { type Simulator, VALIDATION_PARAMETER } from '@naru/test-network/parts';
import { z } from 'zod';

/** A write that modified chaincode makes; bytes are base64. */
export const Write = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), key: z.string(), value: z.string() }),
  z.strictObject({ op: z.literal('policy'), key: z.string(), policy: z.string() }),
  z.strictObject({ op: z.literal('put private'), msp: z.string(), key: z.string(), value: z.string() }),
  z.strictObject({ op: z.literal('private policy'), msp: z.string(), key: z.string(), policy: z.string() }),
  z.strictObject({ op: z.literal('purge'), msp: z.string(), key: z.string() }),
]);
export type Write = z.infer<typeof Write>;

export const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
export const decode = (text: string): Buffer => Buffer.from(text, 'base64');

/** Writes a list as it is, on one organisation's peer. An empty value is a deletion. */
export function applyWrites(simulator: Simulator, writes: readonly Write[]): void {
  for (const write of writes) applyWrite(simulator, write);
}

function applyWrite(simulator: Simulator, write: Write): void {
  switch (write.op) {
    case 'put':
      simulator.putState(write.key, decode(write.value));
      return;
    case 'policy':
      simulator.putMetadata(write.key, [[VALIDATION_PARAMETER, decode(write.policy)]]);
      return;
    case 'put private':
      simulator.putPrivate(implicitCollection(write.msp), write.key, decode(write.value));
      return;
    case 'private policy':
      simulator.putPrivateMetadata(implicitCollection(write.msp), write.key, [
        [VALIDATION_PARAMETER, decode(write.policy)],
      ]);
      return;
    case 'purge':
      simulator.purgePrivate(implicitCollection(write.msp), write.key);
  }
}
