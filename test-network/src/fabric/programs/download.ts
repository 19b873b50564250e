import { arch, platform } from 'node:os';

/** Which archive of an official release is to be had where: the beginning of a sentence. */
export function howToDownload(repository: 'fabric' | 'fabric-ca', version: string): string {
  const system = `${platform()}-${arch() === 'x64' ? 'amd64' : arch()}`;
  const archive = `hyperledger-${repository}-${system}-${version}.tar.gz`;
  return `Download ${archive} from https://github.com/hyperledger/${repository}/releases/tag/v${version}, unpack it`;
}
