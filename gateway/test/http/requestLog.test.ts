import { expect } from 'chai';
import { pino } from 'pino';
import request from 'supertest';
import { z } from 'zod';
import { type GatewayUnderTest, PASSWORD, startGatewayUnderTest } from '../support/gatewayUnderTest.js';

const Line = z.object({ msg: z.string(), route: z.string().optional(), user: z.string().optional() });
const SECRET = 'MSKU-9070323-of-the-applicant';

describe('the log of requests', () => {
  const lines: string[] = [];
  let under: GatewayUnderTest;
  let officer: string;
  before(async () => {
    under = await startGatewayUnderTest({}, pino({ level: 'info' }, { write: (line: string) => lines.push(line) }));
    officer = await under.as('bank-officer');
  });
  after(() => under.close());
  beforeEach(() => lines.splice(0));

  const answers = (): z.infer<typeof Line>[] =>
    lines.map((line) => Line.parse(JSON.parse(line))).filter(({ msg }) => msg === 'answered');
  const usersAt = async (route: string): Promise<unknown[]> => {
    await under.wire.settled(() => Promise.resolve(answers().length > 0));
    return answers()
      .filter((line) => line.route === route)
      .map(({ user }) => user);
  };

  it('names the user of each request, and nothing that it sent', async () => {
    await request(under.gateway.url)
      .get(`/v1/shipments?q=${SECRET}`)
      .set('Authorization', officer)
      .set('X-Odd', SECRET);
    expect(await usersAt('/shipments')).to.deep.equal(['bank-officer']);
    expect(lines.join('')).not.to.include(SECRET).and.not.include(officer.slice(-20));
  });

  it('names whoever signs in, and no name that nobody has', async () => {
    const signIn = (user: string, password: string): request.Test =>
      request(under.gateway.url).post('/v1/tokens').send({ user, password });
    await signIn('bank-officer', PASSWORD);
    expect(await usersAt('/tokens')).to.deep.equal(['bank-officer']);
    await signIn(SECRET, SECRET);
    expect(lines.join('')).not.to.include(SECRET).and.not.include(PASSWORD);
  });

  it('names nobody without a session', async () => {
    await request(under.gateway.url).get('/v1/shipments').set('Authorization', `${officer}x`);
    expect(await usersAt('unknown')).to.deep.equal([undefined]);
  });
});
