import { createHash } from 'node:crypto';
import { chmod, type FileHandle, mkdir, open, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OWNER_DIRECTORY, OWNER_ONLY } from '../config/ownerOnly.js';
import { MANIFEST, SUMS } from './format.js';

/** A file that is hashed while it is written, and is on the disk when it is closed. */
class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** @throws Error if there is a file of this name */
  static async create(file: string): Promise<HashedFile> {
    return new HashedFile(await open(file, 'wx', OWNER_ONLY));
  }

  async append(data: string | Uint8Array): Promise<void> {
    this.#hash.update(data);
    await this.#handle.appendFile(data);
  }

  /** @returns its SHA-256 */
  async close(): Promise<string> {
    await this.#handle.sync();
    await this.#handle.close();
    return this.#hash.digest('hex');
  }

  /** Closes it as it is; it may be closed already. */
  async abandon(): Promise<void> {
    await this.#handle.close();
  }
}

/** The files of an export, which their owner alone can read. */
export class ExportFiles {
  readonly directory: string;
  readonly #sums: HashedFile;

  private constructor(directory: string, sums: HashedFile) {
    this.directory = directory;
    this.#sums = sums;
  }

  /** @throws Error if the directory is not empty */
  static async createIn(directory: string): Promise<ExportFiles> {
    await mkdir(directory, { recursive: true, mode: OWNER_DIRECTORY });
    if ((await readdir(directory)).length > 0)
      throw new Error(`${directory} is not empty: an export goes to a new or an empty directory.`);
    await chmod(directory, OWNER_DIRECTORY);
    return new ExportFiles(directory, await HashedFile.create(join(directory, SUMS)));
  }

  /** Writes a whole file. */
  async write(path: string, data: string | Uint8Array): Promise<void> {
    const file = await this.#create(path);
    await file.append(data);
    await this.#close(path, file);
  }

  /** Writes values as JSON, one per line. @returns how many they were */
  async writeLines(path: string, values: AsyncIterable<unknown>): Promise<number> {
    const file = await this.#create(path);
    let count = 0;
    try {
      for await (const value of values) {
        await file.append(`${JSON.stringify(value)}\n`);
        count += 1;
      }
      await this.#close(path, file);
    } finally {
      await file.abandon();
    }
    return count;
  }

  /** Leaves the export unfinished: it has no manifest. */
  async abandon(): Promise<void> {
    await this.#sums.abandon();
  }

  /** Writes the manifest: the export is whole. It takes its name when all of it is on the disk. */
  async finish<T>(manifestOf: (sums: string) => T): Promise<T> {
    const manifest = manifestOf(await this.#sums.close());
    const draft = join(this.directory, `${MANIFEST}.draft`);
    const file = await HashedFile.create(draft);
    await file.append(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.close();
    await rename(draft, join(this.directory, MANIFEST));
    return manifest;
  }

  async #create(path: string): Promise<HashedFile> {
    const file = join(this.directory, path);
    await mkdir(dirname(file), { recursive: true, mode: OWNER_DIRECTORY });
    return HashedFile.create(file);
  }

  async #close(path: string, file: HashedFile): Promise<void> {
    await this.#sums.append(`${await file.close()}  ${path}\n`);
  }
}
