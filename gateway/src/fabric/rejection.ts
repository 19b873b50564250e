import { z } from 'zod';
import { TRADE_ERROR_CODES, TradeError } from '@naru/chaincode/domain';

/** What a peer puts before the message of an error that the chaincode threw. */
const CHAINCODE_ERROR = 'chaincode response 500, ';

const RejectionMessage = z.object({
  code: z.enum(TRADE_ERROR_CODES),
  message: z.string(),
  values: z.record(z.string(), z.unknown()),
  issues: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});

/** The rejection in an error message of a peer, or undefined if there is none. */
export function rejectionIn(message: string): TradeError | undefined {
  const start = message.indexOf(CHAINCODE_ERROR);
  if (start === -1) return undefined;
  const parsed = RejectionMessage.safeParse(parseOrUndefined(message.slice(start + CHAINCODE_ERROR.length)));
  if (!parsed.success) return undefined;
  const { issues, ...rejection } = parsed.data;
  return new TradeError({ ...rejection, ...(issues !== undefined && { issues }) });
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
