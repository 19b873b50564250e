import {
  judgeDuplicates,
  LOOKED_UP,
  type OtherClaim,
  printClaim,
  reachVerdict,
  searchDirectory,
  type TokenedPaper,
  tokenPapers,
  TradeError,
  type Verdict,
} from '@naru/chaincode/domain';
import type { GeneratedClaim } from './generate.js';

interface Standing {
  readonly claim: GeneratedClaim;
  readonly id: string;
  readonly papers: readonly TokenedPaper[];
}

/** What was decided on a claim, by which rules, and what it cost. */
export interface Decision {
  readonly claim: GeneratedClaim;
  readonly verdict: Verdict;
  readonly rules: readonly string[];
  readonly fingerprints: number;
  readonly met: number;
}

/** Decides on claims one after the other. What is not refused stands; a second officer passes what is honest and flagged. */
export class Detector {
  readonly #byToken = new Map<string, Standing[]>();
  readonly #findEntries: ReturnType<typeof searchDirectory>;

  constructor(directory: Parameters<typeof searchDirectory>[0]) {
    this.#findEntries = searchDirectory(directory);
  }

  decide(claim: GeneratedClaim, id: string): Decision {
    const printed = printClaim(claim.papers, {
      findEntries: this.#findEntries,
      carriers: [],
      readBill: readNone,
      readDeclaration: readNone,
    });
    const papers = tokenPapers(printed, (input) => input);
    const others = this.#find(papers, claim.day);
    const { verdict, rules } = this.#judge(claim, papers, others);
    const isStopped = verdict === 'REFUSED' || (verdict === 'HIGH' && claim.truth.is === 'FRAUD');
    if (!isStopped) this.#keep({ claim, id, papers });
    const fingerprints = new Set(printed.flatMap(({ prints }) => prints.map(({ input }) => input))).size;
    return { claim, verdict, rules, fingerprints, met: others.length };
  }

  #judge(
    { bank, papers }: GeneratedClaim,
    tokened: readonly TokenedPaper[],
    others: readonly OtherClaim[],
  ): Pick<Decision, 'verdict' | 'rules'> {
    try {
      const findings = judgeDuplicates({ bank, papers, tokened, others, issuedBills: [] });
      const rules = findings.flatMap(({ rule, severity }) =>
        severity === 'BLOCK' || severity === 'HIGH' ? [`${rule} ${severity}`] : [],
      );
      return { verdict: reachVerdict(findings), rules };
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      return { verdict: 'REFUSED', rules: [error.code] };
    }
  }

  #find(papers: readonly TokenedPaper[], day: number): OtherClaim[] {
    const found = new Set(lookedUp(papers).flatMap((token) => this.#byToken.get(token) ?? []));
    return [...found].map(({ claim, id, papers: held }) => ({
      id,
      bank: claim.bank,
      life: claim.endDay > day ? 'LIVE' : claim.end,
      papers: held,
    }));
  }

  #keep(standing: Standing): void {
    for (const token of lookedUp(standing.papers))
      this.#byToken.set(token, [...(this.#byToken.get(token) ?? []), standing]);
  }
}

const lookedUp = (papers: readonly TokenedPaper[]): string[] =>
  papers.flatMap(({ tokens }) => [...tokens].flatMap(([token, kind]) => (LOOKED_UP[kind] ? [token] : [])));

function readNone(): never {
  throw new Error('The benchmark has no documents on a ledger.');
}
