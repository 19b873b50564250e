/** The modes of files and directories that only the account of the gateway may read. */
export const OWNER_ONLY = 0o600;
export const OWNER_DIRECTORY = 0o700;
