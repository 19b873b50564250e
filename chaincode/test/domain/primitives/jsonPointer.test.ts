import { expect } from 'chai';
import { pointerOf } from '../../../src/domain/primitives';

describe('pointerOf', () => {
  it('writes the pointers of RFC 6901, section 5', () => {
    const paths = [[], ['foo'], ['foo', 0], [''], ['a/b'], ['m~n'], ['~1']];
    expect(paths.map(pointerOf)).to.deep.equal(['', '/foo', '/foo/0', '/', '/a~1b', '/m~0n', '/~01']);
  });
});
