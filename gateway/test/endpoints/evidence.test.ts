import type { Link } from '@naru/chaincode/domain';
import { type Evidence, EvidenceError, parseAuthorities, parseEvidence, verifyEvidence } from '@naru/client/evidence';
import { expect } from 'chai';
import { payloadOf, signAs } from '../support/channel/memoryPeers.js';
import { CHAINCODE } from '../support/channel/memoryChannel.js';
import { type Actor, BANK_A, CARRIER, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, pathOf, problemIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const verdictsOf = async (evidence: Evidence, trusted?: Parameters<typeof verifyEvidence>[1]): Promise<string[]> => {
  const { whole, issuer, standing } = await verifyEvidence(evidence, trusted);
  return [whole.verdict, issuer.verdict, standing.verdict];
};

describe('evidence over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let bill: Link;
  let evidence: Evidence;
  let trusted: ReturnType<typeof parseAuthorities>;
  const ask = async (by: Actor, path: string): Promise<Answer> => (await consortium.as(by)).get(path);
  const evidenceFor = async (by: Actor, link: Link): Promise<Evidence> =>
    parseEvidence(JSON.stringify((await ask(by, `${pathOf(link)}/evidence`)).body));
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
    bill = await scenes.bill();
    evidence = await evidenceFor(SHIPPER, bill);
    trusted = parseAuthorities(JSON.stringify((await ask(BANK_A, '/v1/authorities')).body));
  });

  it('proves a document to whoever knows the members’ authorities, and has nothing else', async () => {
    const report = await verifyEvidence(evidence, trusted);
    expect([report.whole.verdict, report.issuer.verdict, report.standing.verdict]).to.deep.equal(['YES', 'YES', 'YES']);
    expect(report.signedBy).to.have.members(trusted.map(({ msp }) => msp));
    expect(report.issuer.text).to.include('CarrierMSP').and.to.include('(issue)');
    expect(report.record).to.include({ id: bill.id, status: 'ISSUED' });
    expect(report.document).to.have.property('transportDocumentReference');
  });

  it('leaves it to the reader who the authorities are, if the reader names none', async () => {
    const report = await verifyEvidence(evidence);
    expect([report.whole.verdict, report.issuer.verdict, report.standing.verdict]).to.deep.equal([
      'YES',
      'UNSURE',
      'UNSURE',
    ]);
    expect(report.authorities[0]?.fingerprints[0]).to.match(/^[0-9a-f]{64}$/);
  });

  it('is for whoever may see the document, and answers 404 to everybody else', async () => {
    for (const by of [OTHER_SHIPPER, BANK_A])
      expect(problemIn(await ask(by, `${pathOf(bill)}/evidence`))).to.equal('404 NOT_FOUND');
    expect(await verdictsOf(await evidenceFor(CARRIER, bill), trusted)).to.deep.equal(['YES', 'YES', 'YES']);
  });

  it('has the signatures of those who are there, and says so if they are fewer than half', async () => {
    const others = trusted.map(({ msp }) => msp).filter((msp) => msp !== SHIPPER.msp);
    const silent = (msps: readonly string[], then: () => Promise<Evidence>): Promise<Evidence> =>
      msps.reduceRight((run, msp) => () => consortium.channel.whileSilent(msp, run), then)();
    const without = await silent(others.slice(0, 1), () => evidenceFor(SHIPPER, bill));
    expect(await verdictsOf(without, trusted)).to.deep.equal(['YES', 'YES', 'YES']);
    const alone = await silent(others, () => evidenceFor(SHIPPER, bill));
    expect(await verdictsOf(alone, trusted)).to.deep.equal(['YES', 'UNSURE', 'UNSURE']);
  });

  describe('that somebody has altered', () => {
    const altered = (change: Partial<Evidence>): Evidence => ({ ...evidence, ...change });
    const withStatement = (change: Partial<Evidence['statement']>): Evidence =>
      altered({ statement: { ...evidence.statement, ...change } });
    /** What the peers said, with another text in it, and whoever signs that. */
    const restated = async (change: (text: string) => string, signers: readonly string[]): Promise<Evidence> => {
      const [said = ''] =
        /\{"statement".*\}/s.exec(Buffer.from(evidence.statement.payload, 'base64').toString('utf8')) ?? [];
      const payload = payloadOf(CHAINCODE, change(said));
      const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
      const signatures = await Promise.all(signers.map((each) => signAs(each, payload)));
      return withStatement({
        payload: encode(payload),
        signatures: signatures.map((each) => ({ endorser: encode(each.endorser), signature: encode(each.signature) })),
      });
    };

    it('is not whole: another document', async () => {
      expect(evidence.document).to.be.a('string');
      const other = altered({ document: (evidence.document ?? '').replace('"document"', '"document" ') });
      expect(await verdictsOf(other, trusted)).to.deep.equal(['NO', 'NO', 'NO']);
    });

    it('is not whole: another record under the same signatures', async () => {
      const payload = Buffer.from(
        Buffer.from(evidence.statement.payload, 'base64').toString('latin1').replace('"ISSUED"', '"VOIDED"'),
        'latin1',
      ).toString('base64');
      expect(await verdictsOf(withStatement({ payload }), trusted)).to.deep.equal(['NO', 'NO', 'NO']);
    });

    it('is not whole: signed by an authority that nobody knows', async () => {
      const own = await restated((said) => said, ['StrangersMSP']);
      expect(await verdictsOf(own, trusted)).to.deep.equal(['NO', 'NO', 'NO']);
      const [, ...fewer] = trusted;
      expect(await verdictsOf(evidence, fewer)).to.deep.equal(['NO', 'NO', 'NO']);
    });

    it('counts the signatures of one member once', async () => {
      const twice = await restated((said) => said, ['BankAMSP', 'BankAMSP', 'BankAMSP', 'BankAMSP']);
      expect((await verifyEvidence(twice, trusted)).signedBy).to.deep.equal(['BankAMSP']);
      expect((await verifyEvidence(twice, trusted)).standing.verdict).to.equal('UNSURE');
    });

    it('is a no if the peers say that a record is not authentic, or a document not genuine', async () => {
      const all = trusted.map(({ msp }) => msp);
      const forged = await restated((said) => said.replace('"authentic":true', '"authentic":false'), all);
      expect(await verdictsOf(forged, trusted)).to.deep.equal(['YES', 'NO', 'NO']);
      const invented = await restated((said) => said.replace('"genuine":true', '"genuine":false'), all);
      expect(await verdictsOf(invented, trusted)).to.deep.equal(['YES', 'NO', 'YES']);
    });

    it('is refused if the peers signed something else, or it is no evidence', async () => {
      const other = await restated(() => '{"record":{}}', ['BankAMSP']);
      for (const wrong of [other, withStatement({ payload: 'AAAA' }), withStatement({ payload: '!' })])
        expect(await verifyEvidence(wrong, trusted).catch((error: unknown) => error)).to.be.instanceOf(EvidenceError);
      for (const text of [
        '',
        '[]',
        '{}',
        '{"format":"naru-evidence/1"}',
        JSON.stringify({ ...evidence, authorities: 1 }),
      ])
        expect(() => parseEvidence(text)).to.throw(EvidenceError);
    });
  });
});
