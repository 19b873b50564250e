import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type FontCollection } from 'fontkit';

/** A font of the copy: Helvetica, which every reader of PDF has, and Nanum Gothic for Hangul, of which a part is embedded. */
export type Face = 'latin' | 'korean';

/** A part of a text that one font can show. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

const FILE = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
);
export const KOREAN_FONT = readFileSync(FILE);
const korean = openFont(create(KOREAN_FONT));

function openFont(opened: Font | FontCollection): Font {
  if ('fonts' in opened) throw new Error('The Korean font is a collection of fonts.');
  return opened;
}

/** What stands in the place of a character that neither font has. */
const MISSING = '□';
/** The characters of WinAnsiEncoding beside Latin-1 (PDF 32000-1, annex D.2). */
const WIN_ANSI = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
const LATIN_1 = /^[\u0020-\u007e\u00a0-\u00ff]$/;

function faceOf(character: string): Face | undefined {
  if (LATIN_1.test(character) || WIN_ANSI.has(character)) return 'latin';
  return korean.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? 'korean' : undefined;
}

/** Whether the fonts have every character of a text. */
export function isShowable(text: string): boolean {
  return Array.from(text.normalize('NFC')).every((character) => faceOf(character) !== undefined);
}

/** A text by the fonts that can show it. A character that none has becomes a box. */
export function splitRuns(text: string): Run[] {
  const runs: { face: Face; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const face = faceOf(character) ?? 'korean';
    const shown = faceOf(character) === undefined ? MISSING : character;
    const last = runs.at(-1);
    if (last?.face === face) last.text += shown;
    else runs.push({ face, text: shown });
  }
  return runs;
}
