import { DEFINITIONS } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { openApi } from '../../src/endpoints.js';

describe('openApi', () => {
  const description = openApi();

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references).not.to.be.empty;
    for (const reference of new Set(references)) {
      const place = reference
        .slice('#/'.length)
        .split('/')
        .reduce<unknown>((value, key) => Reflect.get(Object(value), key), description);
      expect(place, reference).to.be.an('object');
    }
  });

  it('describes every action of every type of document', () => {
    for (const { path, actions } of Object.values(DEFINITIONS)) {
      for (const action of Object.keys(actions)) {
        expect(description).to.have.nested.property(`paths./v1/${path}/{id}/${action}.post`);
      }
    }
  });
});
