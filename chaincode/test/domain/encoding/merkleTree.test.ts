import { expect } from 'chai';
import fc from 'fast-check';
import { followPath, hashLeaf, merklePath, merkleRoot } from '../../../src/domain/encoding/merkleTree';

/** The test data of RFC 6962's reference implementation (certificate-transparency, merkle_tree_test), and its roots. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const tree = fc
  .array(fc.string(), { minLength: 1, maxLength: 300 })
  .chain((data) => fc.record({ data: fc.constant(data), index: fc.nat(data.length - 1) }));

describe('A Merkle tree', () => {
  it('has the roots of RFC 6962’s reference implementation', () => {
    const leaves = LEAVES.map((hex) => hashLeaf(Buffer.from(hex, 'hex')));
    expect(leaves.map((_, last) => merkleRoot(leaves.slice(0, last + 1)))).to.deep.equal(ROOTS);
  });

  it('has a path from each leaf to its root, as long as the tree is high', () => {
    fc.assert(
      fc.property(tree, ({ data, index }) => {
        const leaves = data.map(hashLeaf);
        const path = merklePath(leaves, index);
        expect(followPath({ leaf: hashLeaf(data[index] ?? ''), index, count: data.length, path })).to.equal(
          merkleRoot(leaves),
        );
        expect(path.length).to.be.at.most(Math.ceil(Math.log2(data.length)));
      }),
    );
  });

  it('leads nowhere else if one bit of leaf or path, the place or the length is another', () => {
    const flip = (hash: string, bit: number): string => {
      const bytes = Buffer.from(hash, 'hex');
      const at = (bit >> 3) % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at);
      return bytes.toString('hex');
    };
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(255), ({ data, index }, which, bit) => {
        const distinct = data.map((text, place) => hashLeaf(`${place} ${text}`));
        const [root, path] = [merkleRoot(distinct), merklePath(distinct, index)];
        const leaf = distinct[index] ?? '';
        const count = distinct.length;
        const hashes = [leaf, ...path].map((hash, place, { length }) =>
          place === which % length ? flip(hash, bit) : hash,
        );
        const [flipped = '', ...others] = hashes;
        expect(followPath({ leaf: flipped, index, count, path: others })).to.not.equal(root);
        if (count > 1) expect(followPath({ leaf, index: (index + 1) % count, count, path })).to.not.equal(root);
        expect(followPath({ leaf, index, count, path: [...path, leaf] })).to.not.equal(root);
        if (path.length > 0) expect(followPath({ leaf, index, count, path: path.slice(1) })).to.not.equal(root);
      }),
    );
  });

  it('does not take a node for a leaf', () => {
    const [one, other] = [hashLeaf('one'), hashLeaf('other')];
    expect(hashLeaf(Buffer.from(`${one}${other}`, 'hex'))).to.not.equal(merkleRoot([one, other]));
  });
});
