import { addDays } from '../../calendar/dates';
import type { DocumentType } from '../../vocabulary/record';
import type { Paper } from '../paper';
import type { MatrixThresholds } from '../thresholds';
import { compared, type Consignment, factsOf, type Judge, namePapers, type Outcome } from './outcome';

/* D31: goods on board that nobody declared, and declarations of goods that no carrier has reported. */

/** What the rules on missing papers know beside the papers. */
export interface Knowledge {
  readonly today: string;
  readonly thresholds: MatrixThresholds;
  /** How many documents of each type there are that the asker may not see. */
  readonly hidden: ReadonlyMap<DocumentType, number>;
  /** The countries whose customs are members: no other country has declarations on this ledger. */
  readonly customsCountries: readonly string[];
}

/** A paper that must be there by a day. */
interface Expected {
  readonly paper: Paper;
  readonly what: string;
  /** Why it must be there. */
  readonly because: string;
  readonly isThere: boolean;
  readonly type: DocumentType;
  readonly due: string;
}

export const judgeAbsences =
  (knowledge: Knowledge): Judge =>
  (consignment) => {
    const onLedger = consignment.papers.filter(({ source }) => source.pointer === '');
    return onLedger.flatMap((paper) => {
      if (paper.source.type === 'bill-of-lading') return judgeBill(consignment, paper, knowledge);
      return paper.source.type === 'customs-declaration' ? judgeDeclaration(consignment, paper, knowledge) : [];
    });
  };

/** A bill whose goods are on board has an export declaration. */
function judgeBill(consignment: Consignment, bill: Paper, knowledge: Knowledge): Outcome[] {
  const what = 'export declaration on this ledger';
  const [shipped] = factsOf([bill], 'SHIPMENT_DATE');
  if (shipped === undefined) return [unknown(consignment, bill, what, 'the date on board')];
  const isThere = consignment.papers.some(
    ({ source, side }) => source.type === 'customs-declaration' && side === 'EXPORT',
  );
  const due = addDays(shipped.value, knowledge.thresholds.exportDeclarationDays);
  const because = `the goods were on board on ${shipped.value}`;
  const missing = isThere ? undefined : findUnknownCustoms(bill, knowledge);
  if (missing !== undefined) return [unknown(consignment, bill, what, missing)];
  return [
    judgeExpected(consignment, { paper: bill, what, because, isThere, type: 'customs-declaration', due }, knowledge),
  ];
}

/** An export is declared here only if the customs of the country in which the goods are loaded are a member. */
function findUnknownCustoms(bill: Paper, { customsCountries }: Knowledge): string | undefined {
  const loading = factsOf([bill], 'PORT_OF_LOADING').flatMap(({ country }) => country ?? []);
  if (loading.length === 0) return 'the country of the port of loading';
  const [unknown] = loading.filter((country) => !customsCountries.includes(country));
  return unknown && `customs of ${unknown}, which are no member of this ledger`;
}

/** Goods that come or go by sea have a bill; those that come, a manifest. */
function judgeDeclaration(consignment: Consignment, declaration: Paper, knowledge: Knowledge): Outcome[] {
  const { transport, side, bills } = declaration;
  if (transport === undefined) return [];
  if (!transport.isBySea)
    return [unknown(consignment, declaration, 'bill or manifest', 'a bill: the goods do not go by sea')];
  const { importDeclarationDays, loadingDays } = knowledge.thresholds;
  const due = addDays(transport.date, side === 'IMPORT' ? importDeclarationDays : loadingDays);
  const because = `the goods were declared on ${transport.date}`;
  const common = { paper: declaration, because, due };
  if (bills.length === 0 && transport.paperBills.length > 0)
    return [
      unknown(
        consignment,
        declaration,
        'bill',
        `the bill ${transport.paperBills.join(', ')}, which is not on this ledger`,
      ),
    ];
  const hasBill = bills.length > 0;
  const bill = { ...common, what: 'bill of lading', isThere: hasBill, type: 'bill-of-lading' } as const;
  if (side !== 'IMPORT' || !hasBill) return [judgeExpected(consignment, bill, knowledge)];
  const isThere = consignment.papers.some(({ source }) => source.column === 'MANIFEST');
  return [judgeExpected(consignment, { ...common, what: 'manifest', isThere, type: 'cargo-report' }, knowledge)];
}

function judgeExpected(consignment: Consignment, of: Expected, { today, hidden }: Knowledge): Outcome {
  const { paper, what, because, isThere, type, due } = of;
  const name = namePapers([paper]);
  if (isThere) return { ...say(consignment, paper, `The ${what} for ${name} is there.`), result: 'AGREES' };
  if ((hidden.get(type) ?? 0) > 0) return unknown(consignment, paper, what, 'a document that you may not see');
  if (today <= due) return unknown(consignment, paper, what, `the ${what}, which can come until ${due}`);
  const sentence = `The ${what} for ${name} is missing, although ${because}; it was due by ${due}.`;
  return { ...say(consignment, paper, sentence), result: 'CONFLICT', severity: 'HIGH' };
}

function unknown(consignment: Consignment, paper: Paper, what: string, missing: string): Outcome {
  const sentence = `Whether the ${what} for ${namePapers([paper])} is missing cannot be judged. Needed: ${missing}.`;
  return { ...say(consignment, paper, sentence), result: 'NOT_EVALUATED', missing: [missing] };
}

const say = (consignment: Consignment, paper: Paper, sentence: string): ReturnType<typeof compared> =>
  compared(consignment, { rule: 'D31', row: null, sentence, papers: [paper] }, []);
