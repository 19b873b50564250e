import { nameDocument } from '../examination/examinedDocuments';
import { defineRule, type Judgement, notApplicable, orElse } from '../examination/judgement';
import type { Examination, Rule } from '../examination/examination';
import type { UcpRule } from '../rules';
import { ARTICLES, type ByKind, findTransportDocuments, type TransportDocument } from './transportDocuments';

/** Judges one document; sentences call it `name`. */
type JudgeTransport = (document: TransportDocument, name: string, examination: Examination) => readonly Judgement[];

/**
 * Defines a rule that judges each transport document. Each judgement names its document, and the article of its kind. The
 * paragraphs are those of article 20 unless a kind has others.
 */
export function defineTransportRule(
  id: UcpRule,
  paragraphs: string,
  judge: JudgeTransport,
  others: Partial<ByKind<string>> = {},
): Rule {
  const write = (kind: TransportDocument['kind']): string =>
    `UCP 600 art. ${ARTICLES[kind]}${others[kind] ?? (kind === 'BILL_OF_LADING' ? paragraphs : '')}`;
  return defineRule(id, write('BILL_OF_LADING'), (examination) => {
    const judgements = findTransportDocuments(examination).flatMap((document) => {
      const name = nameDocument(document);
      return judge(document, name, examination).map(({ compared, ...judgement }) => ({
        ...judgement,
        article: write(document.kind),
        compared: { document: name, ...compared },
      }));
    });
    return orElse(judgements, notApplicable('NO TRANSPORT DOCUMENT IS PRESENTED'));
  });
}

/** Whether a clause of the credit speaks of something; a person then judges what the clause allows. */
export function creditMentions({ credit }: Examination, words: RegExp): boolean {
  const texts = [...credit.documentsRequired, ...credit.additionalConditions].map(({ text }) => text.toUpperCase());
  return texts.some((text) => words.test(text));
}
