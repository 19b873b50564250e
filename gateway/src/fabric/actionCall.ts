import { type DocumentDefinition, TRANSIENT } from '@naru/chaincode/domain';
import { type Asked, guessAbsent } from './hindrance.js';

/** An action to take: what everybody sees of it, and the private bytes that go with it. */
export interface ActionCall {
  readonly definition: DocumentDefinition;
  readonly action: string;
  readonly id: string;
  /** An ActionRequest as JSON. */
  readonly request: string;
  readonly transient: Readonly<Record<string, string>>;
  /** The private bytes that the own organisation keeps before, and shows to nobody. */
  readonly kept?: ActionCall['transient'] | undefined;
  /** The request without its private parts, if the action goes on while these organisations do not sign. */
  readonly inAbsenceOf?: (organizations: readonly string[]) => string;
  /** The same request with all of its parts, if it does not wait for those who only read what it brings. */
  readonly unreaching?: (organizations: readonly string[]) => string;
}

/** Whether it can be taken without somebody who is asked to endorse it. */
export const mayGoOn = ({ inAbsenceOf, unreaching }: ActionCall): boolean =>
  inAbsenceOf !== undefined || unreaching !== undefined;

/** The same action without others, best guess first: nothing private travels if others stand in for them. */
export function listCallsWithout(call: ActionCall, asked: Asked, silent: readonly string[]): ActionCall[] {
  const { inAbsenceOf, unreaching } = call;
  if (unreaching !== undefined && silent.length > 0) return [{ ...call, request: unreaching(silent) }];
  if (inAbsenceOf === undefined) return [];
  const transient = publicPart(call);
  return guessAbsent(asked, silent).map((absent) => ({ ...call, request: inAbsenceOf(absent), transient }));
}

/** Of what travels beside the request, what is no secret: lists, which every member reads from the blocks. */
function publicPart({ transient: { [TRANSIENT.lists]: lists } }: ActionCall): ActionCall['transient'] {
  return lists === undefined ? {} : { [TRANSIENT.lists]: lists };
}
