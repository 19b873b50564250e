import { arch, platform } from 'node:os';

/** Says which archive of an official release to download: the beginning of a sentence. */
export function howToDownload(repository: 'fabric' | 'fabric-ca', version: string): string {
  const system = `${platform()}-${arch() === 'x64' ? 'amd64' : arch()}`;
  const archive = `hyperledger-${repository}-${system}-${version}.tar.gz`;
  return `Download ${archive} from https://github.com/hyperledger/${repository}/releases/tag/v${version}, unpack it`;
}
