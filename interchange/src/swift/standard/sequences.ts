import { FIELDS } from './fields.js';
import type { MtType } from '../message/mtMessage.js';

/** A place in the order of a message's fields. */
export interface Place {
  readonly isMandatory: boolean;
  /** The fields that may stand there: tag and option letter. */
  readonly labels: readonly string[];
  /** The name in the standards: with a small a if there are several option letters. */
  readonly label: string;
  readonly name: string;
}

/** Reads `M27` (mandatory) or `O57A/B/D` (optional, one of three option letters). */
function readPlace(text: string): Place {
  const [first = '', ...options] = text.slice(1).split('/');
  const tag = first.slice(0, 2);
  const labels = [first, ...options.map((option) => tag + option)];
  const name = FIELDS.get(first)?.name;
  if (name === undefined) throw new Error(`${first} is not a field.`);
  return { isMandatory: text.startsWith('M'), labels, label: options.length > 0 ? `${tag}a` : first, name };
}

function readSequence(...lines: readonly string[]): Place[] {
  return lines.flatMap((line) => line.split(' ')).map(readPlace);
}

/**
 * The fields of each message: their order, which ones are mandatory, and their option letters. No field repeats.
 *
 * Source: release 2025 of the standards, as the open library Prowide Core describes its messages. The mandatory fields
 * agree with the format tables of Oracle Banking Trade Finance.
 */
export const SEQUENCES: Readonly<Record<MtType, readonly Place[]>> = {
  '700': readSequence(
    'M27 M40A M20 O23 M31C M40E M31D O51A/D M50 M59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P O43P O43T',
    'O44A O44E O44F O44B O44C O44D O45A O46A O47A O49G O49H O71D O48 M49 O58A/D O53A/D O78 O57A/B/D O72Z',
  ),
  '701': readSequence('M27 M20 O45A O46A O47A O49G O49H'),
  '705': readSequence(
    'M40A M20 M31D M50 M59 M32B O39A O39C O41A/D O44A O44E O44F O44B O44C O44D O45A O57A/B/D O79Z O72Z',
  ),
  '707': readSequence(
    'M27 M20 M21 M23 O52A/D O50B M31C M26E M30 M22A O23S O40A O40E O31D O50 O59 O32B O33B O39A O39C O41A/D O42C',
    'O42A/D O42M O42P O43P O43T O44A O44E O44F O44B O44C O44D O45B O46B O47B O49M O49N O71D O71N O48 O49 O58A/D',
    'O53A/D O78 O57A/B/D O72Z',
  ),
  '710': readSequence(
    'M27 M40B M20 M21 O23 M31C M40E M31D O52A/D O50B O51A/D M50 M59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P',
    'O43P O43T O44A O44E O44F O44B O44C O44D O45A O46A O47A O49G O49H O71D O48 M49 O58A/D O53A/D O78 O78D O57A/B/D O72Z',
  ),
  '730': readSequence('M20 M21 O25 M30 O32B/D O57A/D O71D O72Z O79Z'),
  '734': readSequence('M20 M21 M32A O73A O33A/B O57A/B/D O72Z M77J M77B'),
  '740': readSequence('M20 O25 M40F O31D O58A/D O59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P O71A O71D O72Z'),
  '750': readSequence('M20 M21 M32B O33B O71D O73A O34B O57A/B/D O72Z M77J'),
  '752': readSequence('M20 M21 M23 M30 O32B O71D O33A/B O53A/B/D O54A/B/D O72Z O79Z'),
  '754': readSequence('M20 M21 M32A/B O33B O71D O73A O34A/B O53A/B/D O57A/B/D O58A/D O72Z O77'),
  '756': readSequence('M20 M21 M32B M33A O53A/B/D O54A/B/D O72Z O79Z'),
};
