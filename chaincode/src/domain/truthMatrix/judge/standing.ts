import type { Paper } from '../paper';
import { compared, consignmentOf, namePapers, type Outcome } from './outcome';

/** What papers that are not compared are, each document once. An ended document is no conflict; a revoked one is. */
export function judgeStanding(papers: readonly Paper[]): Outcome[] {
  const documents = new Map(papers.map((paper) => [`${paper.source.type}/${paper.source.id}`, paper]));
  return [...documents.values()].flatMap((paper): Outcome[] => {
    const fault = findFault(paper);
    if (fault === undefined) return [];
    const sentence = `What ${namePapers([paper])} says does not count: ${fault}.`;
    const of = { rule: 'STANDING', row: null, sentence, papers: [paper] } as const;
    return [{ ...compared(consignmentOf(null, papers), of, []), result: 'CONFLICT', severity: 'HIGH' }];
  });
}

function findFault({ source }: Paper): string | undefined {
  if (source.weight === 'NOT_AUTHENTIC') return 'its author does not confirm the record';
  if (source.weight === 'NOT_GENUINE') return `${source.issuer ?? 'its issuer'} does not confirm that it issued it`;
  if (source.weight === 'ENDED' && source.status === 'REVOKED') return 'its issuer has revoked it';
  return undefined;
}
