import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { certificateOfOrigin } from '../domain/documents/certificateOfOrigin/certificateOfOrigin';
import { TradeContext } from './context';

/** Certificates of origin: one transaction per action of the definition. */
@Info({ title: 'certificatesOfOrigin', description: 'Certificates of origin' })
export class CertificateOfOriginContract extends Contract {
  constructor() {
    super('certificatesOfOrigin');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Issues a certificate. */
  @Transaction()
  @Returns('string')
  async issue(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(certificateOfOrigin, 'issue', id, request);
  }

  /** Amends the certificate. */
  @Transaction()
  @Returns('string')
  async amend(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(certificateOfOrigin, 'amend', id, request);
  }

  /** Revokes the certificate. */
  @Transaction()
  @Returns('string')
  async revoke(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(certificateOfOrigin, 'revoke', id, request);
  }

  /** Shows the certificate to another organisation. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(certificateOfOrigin, 'disclose', id, request);
  }

  /** Serves the reason of a revocation that was stated by its hash. */
  @Transaction()
  @Returns('string')
  async serveRemarks(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(certificateOfOrigin, 'serve-remarks', id, request);
  }
}
