import { DEFINITIONS, judgeTactics, readDeclared, TACTICS, type TacticFinding, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { gatherFacts } from './customsFacts.js';
import { requireCustoms } from './requireCustoms.js';

const DECLARATION = DEFINITIONS['customs-declaration'];

const CustomsFindings = answer('CustomsFindings', {
  findings: z.array(
    z.strictObject({
      rule: z.enum(TACTICS),
      severity: z
        .enum(['HIGH', 'REVIEW', 'INFO'])
        .describe('HIGH can hardly be honest; REVIEW is to be looked at; INFO proves nothing.'),
      reason: text(
        'Goods that entered bond as of CN leave it as of KR, and no approved processing gives them that origin.',
      ),
      path: z
        .array(
          z.strictObject({
            type: z
              .enum([
                'customs-declaration',
                'processing-record',
                'bill-of-lading',
                'cargo-report',
                'transport-event',
                'none',
              ])
              .describe('The type of the document; none if it should be there, and is not.'),
            id: Ulid.nullable(),
            fact: text('640610 of CN, 1200 kg, 400 packages', 'What the document says.'),
            why: text('It names that declaration.', 'Why it follows the step before.'),
          }),
        )
        .describe('The documents that show it, in their order.'),
    }),
  ),
  weighed: z.int().describe('How many other declarations it was weighed against.'),
  isWhole: z.boolean().describe('Whether these are all that have something in common with it.'),
});

/** What an authority finds if it weighs a declaration against all that it sees. */
export const findings = endpoint({
  method: 'get',
  path: `/${DECLARATION.path}/{id}/findings`,
  params: { id: DocumentId },
  tag: DECLARATION.title,
  summary: 'What speaks for origin laundering, a carousel, or goods that were never loaded',
  answer: CustomsFindings,
  problems: [...ASKING, 'FORBIDDEN'],
  authorise: requireCustoms,
  handle: async ({ params, user }, { documents, documentQueries: queries }) => {
    const { record, document } = await documents.read(user.name, { type: DECLARATION.type, id: params.id });
    const declared = readDeclared(record, document);
    if (declared === undefined) return { findings: [], weighed: 0, isWhole: false };
    const read = async (link: Parameters<typeof documents.read>[1]): Promise<unknown> =>
      (await documents.read(user.name, link)).document;
    const { facts, isWhole } = await gatherFacts(declared, record.links, { queries, user, read });
    return { findings: judgeTactics(declared, facts).map(show), weighed: facts.declarations.length, isWhole };
  },
});

const show = ({ path, ...finding }: TacticFinding): z.infer<typeof CustomsFindings>['findings'][number] => ({
  ...finding,
  path: path.map(({ id = null, ...step }) => ({ ...step, id })),
});
