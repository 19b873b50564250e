import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { readCaller } from '../ledger/caller';
import { requireMember } from '../domain/vocabulary/members';
import { changeMembers } from '../ledger/memberChange';
import { bootstrapMembers } from '../ledger/register';
import { inWire, TradeContext } from './context';

/** The register of members. */
@Info({ title: 'members', description: 'The register of members' })
export class MemberContract extends Contract {
  constructor() {
    super('members');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Records the members for the first time; the same again changes nothing. */
  @Transaction()
  @Returns('string')
  async bootstrap(ctx: TradeContext, members: string): Promise<string> {
    return inWire(async () =>
      JSON.stringify(await bootstrapMembers(ctx.stub, readCaller(ctx.clientIdentity), members)),
    );
  }

  /** Changes who is a member, as the members have resolved. */
  @Transaction()
  @Returns('string')
  async change(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => changeMembers(session, request));
  }

  /**
   * Says who asks: a member's gateway signs such a query for another's, which has its own peer answer it. So the peer
   * judges signature, certificate and revocation. The argument is what it is signed for, and for the gateways alone.
   */
  @Transaction(false)
  @Returns('string')
  async attest(ctx: TradeContext, _purpose: string): Promise<string> {
    return ctx.answer(({ caller, members }) =>
      Promise.resolve({ msp: caller.msp, roles: requireMember(members, caller.msp).roles }),
    );
  }

  /** Returns the members. */
  @Transaction(false)
  @Returns('string')
  async read(ctx: TradeContext): Promise<string> {
    return ctx.answer((session) => Promise.resolve(session.members));
  }
}
