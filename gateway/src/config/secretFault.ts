const MIN_CHARS = 16;
/** Sixteen random letters, digits or hexadecimal digits have fewer different ones only once in thousands of times. */
const MIN_DIFFERENT_CHARS = 6;
/** A disk that lost its power can leave a file of the right length that is full of NUL. */
const CONTROL = /\p{Cc}/u;

/** What is wrong with a secret; undefined if it can be used. */
export function secretFault(secret: string): string | undefined {
  if (secret.length < MIN_CHARS) return `must have at least ${MIN_CHARS} characters`;
  if (CONTROL.test(secret)) return 'is damaged: it has control characters; restore it from a backup';
  if (new Set(secret).size < MIN_DIFFERENT_CHARS)
    return 'can be guessed: make it of random characters, such as `openssl rand -hex 32` prints';
  return undefined;
}
