import type { ExportDeclaration } from '../../papers/financed';
import type { Money } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import { readExportDeclaration } from '../customsDeclaration/declarationContent';
import { parseClaim } from './claim';
import type { FinancingClaimContent } from './claimContent';

/**
 * A claim with what the declarations on the ledger say in their places, as certificates of them would state it. It follows
 * from the documents that customs has accepted, so that nobody states it, right or wrong.
 */
export function stateClaim(document: unknown, declared: readonly Related[]): FinancingClaimContent {
  const { security, underlying, ...claim } = parseClaim(document);
  const read = (id: string): ExportDeclaration => ({ kind: 'EXPORT_DECLARATION', ...readDeclared(id, declared) });
  return {
    ...claim,
    security: security.map((paper) =>
      paper.kind === 'DECLARATION_ON_LEDGER' ? { ...paper, ...read(paper.declaration) } : paper,
    ),
    underlying: underlying.map((paper) =>
      paper.kind === 'DECLARATION_ON_LEDGER' ? { ...paper, ...read(paper.declaration) } : paper,
    ),
  };
}

function readDeclared(id: string, declared: readonly Related[]): ReturnType<typeof readExportDeclaration> {
  const found = declared.find(({ record }) => record.id === id);
  if (found === undefined) throw new Error(`${id} was not read before the decision.`);
  return readExportDeclaration(found.document);
}

/** The part of a declaration on the ledger that a claim finances; undefined if it takes none. @throws INVALID */
export function findFinancedPart(document: unknown, declaration: string): Money | undefined {
  const papers = parseClaim(document).security.filter((paper) => paper.kind === 'DECLARATION_ON_LEDGER');
  return papers.find((paper) => paper.declaration === declaration)?.financed;
}
