import { expect } from 'chai';
import request from 'supertest';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';

describe('the page at the address of a gateway', () => {
  let under: GatewayUnderTest;
  before(async () => {
    under = await startGatewayUnderTest();
  });
  after(() => under.close());
  const get = (path: string): request.Test => request(under.gateway.url).get(path);

  it('says whose gateway it is, and leads to what is there', async () => {
    const { status, type, text } = await get('/');
    expect([status, type]).to.deep.equal([200, 'text/html']);
    expect(text).to.include(under.config.organization.mspId);
    const linked = [...text.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
    expect(linked).to.include.members(['/docs', '/v1/openapi.json', '/health/ready']);
    for (const path of linked) expect((await get(path)).status, path).to.be.oneOf([200, 503]);
  });

  it('runs nothing, and loads nothing from elsewhere; so do the pages of problems and rules', async () => {
    for (const path of ['/', '/problems/NOT_FOUND', '/rules/D18']) {
      const { headers, text } = await get(path);
      expect(headers['content-security-policy']).to.include("default-src 'none'").and.not.include('unsafe');
      expect(text).not.to.match(/<script|style=|(?:src|href)="(?!\/)/);
    }
  });

  it('takes GET and HEAD, and nothing else is there', async () => {
    expect((await request(under.gateway.url).head('/')).status).to.equal(200);
    expect((await request(under.gateway.url).post('/')).status).to.equal(404);
  });
});
