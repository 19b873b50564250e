import { createHash } from 'node:crypto';
import { sha256Hex } from './canonicalJson';

/*
 * Merkle trees as RFC 6962 (section 2.1) hashes them: a leaf and a node begin with different bytes, so that neither passes for
 * the other. Hashes are SHA-256 in lower-case hexadecimal.
 */

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The hash of one leaf. */
export function hashLeaf(data: string | Uint8Array): string {
  return sha256Hex(Buffer.concat([LEAF, Buffer.from(data)]));
}

function hashNode(left: string, right: string): string {
  return createHash('sha256').update(NODE).update(left, 'hex').update(right, 'hex').digest('hex');
}

/** The largest power of two that is smaller than a count of two or more: so many leaves are on the left. */
function splitAt(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The root of a tree of one leaf or more. @param leaves Their hashes in their order */
export function merkleRoot(leaves: readonly string[]): string {
  const [only] = leaves;
  if (only === undefined) throw new Error('A tree has one leaf at least.');
  if (leaves.length === 1) return only;
  const left = splitAt(leaves.length);
  return hashNode(merkleRoot(leaves.slice(0, left)), merkleRoot(leaves.slice(left)));
}

/** The hashes that lead from a leaf to the root, the one beside the leaf first (RFC 6962, 2.1.1). */
export function merklePath(leaves: readonly string[], index: number): string[] {
  if (index < 0 || index >= leaves.length) throw new Error(`The tree has no leaf ${index}.`);
  if (leaves.length === 1) return [];
  const left = splitAt(leaves.length);
  return index < left
    ? [...merklePath(leaves.slice(0, left), index), merkleRoot(leaves.slice(left))]
    : [...merklePath(leaves.slice(left), index - left), merkleRoot(leaves.slice(0, left))];
}

/** A leaf, where it stands in its tree, and its path to the root. */
export interface Inclusion {
  readonly leaf: string;
  readonly index: number;
  readonly count: number;
  readonly path: readonly string[];
}

/** The root to which a path leads; undefined if no tree of that many leaves has such a path. */
export function followPath({ leaf, index, count, path }: Inclusion): string | undefined {
  if (index < 0 || index >= count) return undefined;
  if (count === 1) return path.length === 0 ? leaf : undefined;
  const [beside, rest] = [path.at(-1), path.slice(0, -1)];
  if (beside === undefined) return undefined;
  const left = splitAt(count);
  if (index < left) {
    const own = followPath({ leaf, index, count: left, path: rest });
    return own && hashNode(own, beside);
  }
  const own = followPath({ leaf, index: index - left, count: count - left, path: rest });
  return own && hashNode(beside, own);
}
