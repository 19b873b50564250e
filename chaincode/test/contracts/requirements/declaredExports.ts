import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { exportDeclaration, LINE } from '../../support/declaration';
import { numberOfDeclaration } from '../../support/desk';
import { BANK_A, CARRIER, type Claimed, CUSTOMS, newId, onDeclaration, SHIPPER } from '../../support/trade';
import type { Broken, Situation } from './situation';

const TYPE = 'customs-declaration';
const WHOLE = 10_000;
/** What a claim takes of its declaration: all. */
export const DECLARED_MINOR = 40_000_00;
/** What a claim of tests lends on its other papers. */
const LENT_BESIDE_MINOR = 100_000;
const OTHER_BANK = 'OtherBankMSP';
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

/** An export declaration of the shipper that customs has accepted. */
async function acceptDeclaration({ credits }: Situation, number = newId()): Promise<TradeRecord> {
  const input = { customs: CUSTOMS.msp };
  const { record } = await credits.act(SHIPPER, TYPE, 'file', { document: exportDeclaration(), input });
  const tokens = [numberOfDeclaration(number)];
  return (await credits.act(CUSTOMS, TYPE, 'accept', { id: record.id, tokens, input: { channel: 'GREEN' } })).record;
}

interface Declared {
  readonly paper: Claimed;
  readonly versions: Readonly<Record<string, number>>;
  readonly consented: object;
  readonly lenders: object;
}

/** The part of a claim that rests on a declaration. */
export async function declaredExport(situation: Situation, broken: Broken): Promise<Declared> {
  const { rewriting } = situation;
  const number = newId();
  const record = await acceptDeclaration(situation, number);
  situation.show(record, BANK_A);
  const procedure = broken('each declaration on the ledger is an export declaration') ? 'IMPORT' : 'EXPORT';
  const isLess = broken('the part that is financed is in its currency, and no more than its declared value');
  const line = { ...LINE, unitPrice: undefined, value: usd(isLess ? 1 : DECLARED_MINOR) };
  const exporter = { name: 'Hanbit Shoes', party: broken('the applicant is its exporter') ? newId() : SHIPPER.party };
  const document = exportDeclaration({ procedure, exporter, lines: [line] });
  rewriting.rewriteContent(record, JSON.parse(JSON.stringify(document)));
  const { hash } = rewriting.record(record).content;
  const isCorrected = broken('customs has accepted it as it is now');
  const isUnlisted = broken('its customs authority lists it under its number: it has accepted the declaration');
  rewriting.rewriteState(record, {
    ...(!isCorrected && { acceptedContent: hash }),
    ...(isUnlisted && { customs: CARRIER.msp }),
  });
  const isSeen = !broken(
    'the request names the present version of each declaration on the ledger, and of no other document',
  );
  return {
    paper: onDeclaration(record.id, number, WHOLE, DECLARED_MINOR),
    versions: isSeen ? { [record.id]: rewriting.record(record).version } : {},
    consented: { kind: 'EXPORT_DECLARATION', number: exportDeclaration()['declarationNumber'] },
    lenders: broken('each lender that the document names sees each declaration on the ledger')
      ? {
          lenders: [BANK_A.msp, OTHER_BANK].map((msp) => ({
            msp,
            amount: usd((LENT_BESIDE_MINOR + DECLARED_MINOR) / 2),
          })),
        }
      : {},
  };
}

/** Lets a reservation rest on a declaration. */
export async function restOnDeclaration(situation: Situation, broken: Broken, claim: TradeRecord): Promise<void> {
  const record = await acceptDeclaration(situation);
  const isOther = broken(
    'each export declaration on which the claim rests is in force, and was not corrected since it was reserved',
  );
  const content = isOther ? '0'.repeat(64) : record.content.hash;
  situation.rewriting.rewriteState(claim, { declarations: [{ id: record.id, content }] });
}
