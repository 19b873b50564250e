import { sealShare, sha256Hex, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { inHours, makeClaim, makeExportDeclaration, nameDeclaration } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  gatewayOf,
  OTHER_SHIPPER,
  partyOf,
  SHIPPER,
  type User,
} from '../support/cast.js';
import { Attacker, listWrites, proofWrite, recordWrite } from '../support/ledger/attacker.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const TYPE = 'customs-declaration';
const CLAIM = 'financing-claim';
const CONSENT = 'financing-consent';
const DECLARED_MINOR = 10_000_000;
const TIMES_ALTERED = 32;
const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({ currency: 'USD', amountMinor });

describeOnEachNetwork('An export declaration', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP']);
  });
  after(() => network.stop());

  const newNumber = (): string => ulid().slice(-16);
  const tokenOf = (number: string): Token => ({ kind: 'DECLARATION', token: sha256Hex(number) });
  const file = (number: string): Promise<TradeRecord> =>
    network.trade.act(SHIPPER, TYPE, 'file', ulid(), {
      document: makeExportDeclaration(number, DECLARED_MINOR, SHIPPER.party),
      input: { customs: CUSTOMS.msp },
    });
  const accept = (id: string, number: string, by: User = CUSTOMS): Promise<TradeRecord> =>
    network.trade.act(by, TYPE, 'accept', id, { tokens: [tokenOf(number)], input: { channel: 'GREEN' } });
  const disclose = (id: string, bank: User = BANK_A, by: User = SHIPPER): Promise<TradeRecord> =>
    network.trade.act(by, TYPE, 'disclose', id, { input: { bank: bank.msp } });
  async function shown(number: string): Promise<TradeRecord> {
    const { id } = await file(number);
    await accept(id, number);
    return disclose(id);
  }

  /** Bank A's claim on a declaration, as its client makes it: with a part, and the whole as it says it is. */
  async function claim(
    { id, version }: Pick<TradeRecord, 'id' | 'version'>,
    number: string,
    {
      part = DECLARED_MINOR,
      whole = DECLARED_MINOR,
      consenting = SHIPPER,
    }: { part?: number; whole?: number; consenting?: User } = {},
  ): Promise<TradeRecord> {
    const { trade } = network;
    const [own, consent] = [ulid(), ulid()];
    const papers = [{ kind: 'EXPORT_DECLARATION', number }];
    const given = {
      document: { applicant: partyOf(consenting), papers },
      input: { bank: BANK_A.msp, expires: inHours(1) },
    };
    await trade.act(gatewayOf(consenting), CONSENT, 'give', consent, given);
    const key = sha256Hex(`share of ${number}`);
    const token = tokenOf(number);
    const share = sealShare({ part: usd(part), whole: usd(whole) }, key, { claim: own, paper: 0 });
    return trade.act(BANK_A, CLAIM, 'reserve', own, {
      document: makeClaim([nameDeclaration(id, part)], [], partyOf(SHIPPER)),
      input: { consent, declarationVersions: { [id]: version } },
      tokens: [{ ...token, paper: 0, share }],
      shareKeys: { [token.token]: key },
      carried: [
        { type: CONSENT, id: consent },
        { type: TYPE, id },
      ],
    });
  }

  it('that nobody of customs has accepted anchors nothing, though two organisations write that it is', async () => {
    const number = newNumber();
    const filed = await file(number);
    const forged: TradeRecord = {
      ...filed,
      ...{ version: filed.version + 1, action: 'correct', status: 'ACCEPTED', tokens: [tokenOf(number)] },
      parties: [...filed.parties, { msp: BANK_A.msp }],
      state: {
        ...filed.state,
        ...{ decidedIn: 2, acceptedContent: filed.content.hash, selection: { channel: 'GREEN', by: CUSTOMS.party } },
      },
    };
    const attack = { public: [recordWrite(forged)], private: [proofWrite(forged)] };
    expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(VALID);
    expect((await network.trade.read(CUSTOMS, TYPE, filed.id)).authentic).to.equal(false);
    expect(await catchCode(claim(forged, number))).to.equal('NOT_AUTHENTIC');
  });

  it('gets into no list of customs by others, and keeps what customs accepted', async () => {
    const number = newNumber();
    const filed = await file(number);
    const lists = listWrites(CUSTOMS.msp, { ...filed, tokens: [tokenOf(number)] });
    const before = await shown(newNumber());
    const corrected = { declaration: { ...makeExportDeclaration(newNumber(), DECLARED_MINOR, SHIPPER.party) } };
    expect(await catchCode(network.trade.act(SHIPPER, TYPE, 'correct', before.id, { details: corrected }))).to.equal(
      'INVALID',
    );
    const raised: TradeRecord = {
      ...before,
      version: before.version + 1,
      content: { version: 2, hash: sha256Hex('another') },
      state: { ...before.state, acceptedContent: sha256Hex('another') },
    };
    for (const attack of [{ private: lists }, { public: [recordWrite(raised)], private: [proofWrite(raised)] }])
      expect(await new Attacker(network.trade, SHIPPER, ['BankBMSP']).attempt(attack)).to.equal(
        ENDORSEMENT_POLICY_FAILURE,
      );
    for (const by of [SHIPPER, CARRIER, BANK_A])
      expect(await catchCode(accept(filed.id, number, by)), by.name).to.equal('FORBIDDEN');
  });

  it('is shown by its declarant alone, and to banks alone', async () => {
    const { id } = await shown(newNumber());
    for (const [bank, by, code] of [
      [BANK_B, OTHER_SHIPPER, 'NOT_FOUND'],
      [BANK_B, BANK_A, 'FORBIDDEN'],
      [BANK_B, CUSTOMS, 'FORBIDDEN'],
      [BANK_B, gatewayOf(SHIPPER), 'FORBIDDEN'],
      [CARRIER, SHIPPER, 'FORBIDDEN'],
      [CUSTOMS, SHIPPER, 'FORBIDDEN'],
    ] as const)
      expect(await catchCode(disclose(id, bank, by)), `${by.name} to ${bank.msp}`).to.equal(code);
    expect(await catchCode(network.trade.read(BANK_B, TYPE, id))).to.equal('NOT_FOUND');
  });

  it('anchors nothing for whoever declares the goods of another one by its name', async () => {
    const [number, id] = [newNumber(), ulid()];
    const { exporter: _, ...rest } = makeExportDeclaration(number, DECLARED_MINOR, SHIPPER.party);
    const document = { ...rest, exporter: { name: 'Hanbit Footwear Co., Ltd.', country: 'KR' } };
    await network.trade.act(SHIPPER, TYPE, 'file', id, { document, input: { customs: CUSTOMS.msp } });
    await accept(id, number);
    expect(await catchCode(claim(await disclose(id), number))).to.equal('FORBIDDEN');
  });

  it('anchors no share beyond its value, whatever its bank seals, and none by the consent of another', async () => {
    const number = newNumber();
    const declaration = await shown(number);
    const whole = DECLARED_MINOR * TIMES_ALTERED;
    for (const altered of [
      { part: whole, whole },
      { part: DECLARED_MINOR, whole },
    ])
      expect(await catchCode(claim(declaration, number, altered))).to.equal('INVALID');
    expect(await catchCode(claim(declaration, number, { consenting: OTHER_SHIPPER }))).to.equal('NO_CONSENT');
    expect((await claim(declaration, number)).status).to.equal('RESERVED');
  });
});
