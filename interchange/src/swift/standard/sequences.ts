import type { MtType } from '../message/mtMessage.js';
import { readMessage, readOptional, readRepeating, readSequence, type Sequence } from './sequenceSpec.js';

/** The end of many messages about an undertaking. */
const NOTES = 'O72Z O23X';

/**
 * The fields of each message: their order, which ones are mandatory, and their option letters.
 *
 * Source: release 2025 of the standards, as the open library Prowide Core describes its messages. The mandatory fields
 * of MT 700 to MT 756 agree with the format tables of Oracle Banking Trade Finance.
 */
export const SEQUENCES: Readonly<Record<MtType, readonly Sequence[]>> = {
  '400': readMessage('M20 M21 M32A/B/K M33A O52A/D O53A/B/D O54A/B/D O57A/D O58A/B/D O71B O72 O73'),
  '410': [readRepeating('', 'M20 M21 M32A/B/K'), readOptional('', 'O72')],
  '412': [readRepeating('', 'M20 M21 M32A'), readOptional('', 'O72')],
  '416': [
    readSequence('A', 'M20 M21 O23E O51A O53A/B O71F O77A'),
    readRepeating('B', 'M21A O23E O21C M32A/B/K O50D O59 O71F O77A'),
  ],
  '420': [readRepeating('', 'M20 M21 M32A/B/K'), readOptional('', 'O30 O59 O72')],
  '422': [readRepeating('', 'M20 M21 O32A/B/K'), readOptional('', 'O72 O75 O76')],
  '430': [readRepeating('A', 'M20 M21 O32A/K O33A/K'), readOptional('B', 'O59 O72 O74')],
  '450': [readOptional('', 'O25 O72'), readRepeating('', 'M20 M21 M30 M32A O52A/B/D')],
  '455': readMessage('M20 M21 O25 M30 M32A M33C/D O52A/B/D M77A'),
  '456': [readOptional('', 'O25 O52A/B/D O72'), readRepeating('', 'M20 M21 M32A/B M33D O71B M77A M77D O72')],
  '499': [readSequence('', 'M20 O21'), readRepeating('', 'M79')],
  '700': readMessage(
    'M27 M40A M20 O23 M31C M40E M31D O51A/D M50 M59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P O43P O43T',
    'O44A O44E O44F O44B O44C O44D O45A O46A O47A O49G O49H O71D O48 M49 O58A/D O53A/D O78 O57A/B/D O72Z',
  ),
  '701': readMessage('M27 M20 O45A O46A O47A O49G O49H'),
  '705': readMessage(
    'M40A M20 M31D M50 M59 M32B O39A O39C O41A/D O44A O44E O44F O44B O44C O44D O45A O57A/B/D O79Z O72Z',
  ),
  '707': readMessage(
    'M27 M20 M21 M23 O52A/D O50B M31C M26E M30 M22A O23S O40A O40E O31D O50 O59 O32B O33B O39A O39C O41A/D O42C',
    'O42A/D O42M O42P O43P O43T O44A O44E O44F O44B O44C O44D O45B O46B O47B O49M O49N O71D O71N O48 O49 O58A/D',
    'O53A/D O78 O57A/B/D O72Z',
  ),
  '708': readMessage('M27 M20 M21 M23 M26E M30 O45B O46B O47B O49M O49N'),
  '710': readMessage(
    'M27 M40B M20 M21 O23 M31C M40E M31D O52A/D O50B O51A/D M50 M59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P',
    'O43P O43T O44A O44E O44F O44B O44C O44D O45A O46A O47A O49G O49H O71D O48 M49 O58A/D O53A/D O78 O78D O57A/B/D O72Z',
  ),
  '711': readMessage('M27 M20 M21 O45A O46A O47A O49G O49H'),
  '720': readMessage(
    'M27 M40B M20 M21 M31C M40E M31D O52A/D O50B M50 M59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P O43P O43T',
    'O44A O44E O44F O44B O44C O44D O45A O46A O47A O49G O49H O71D O48 M49 O58A/D O78 O78D O57A/B/D O72Z',
  ),
  '721': readMessage('M27 M20 M21 O45A O46A O47A O49G O49H'),
  '730': readMessage('M20 M21 O25 M30 O32B/D O57A/D O71D O72Z O79Z'),
  '732': readMessage('M20 M21 M30 M32B O72Z'),
  '734': readMessage('M20 M21 M32A O73A O33A/B O57A/B/D O72Z M77J M77B'),
  '740': readMessage('M20 O25 M40F O31D O58A/D O59 M32B O39A O39C M41A/D O42C O42A/D O42M O42P O71A O71D O72Z'),
  '742': readMessage('M20 M21 O31C M52A/D M32B O33B O71D M34A/B O57A/B/D O58A/D O72Z'),
  '744': readMessage('M20 M21 M52A/D M21A O31C M34A/B M73R M73S O71D O72Z'),
  '747': readMessage('M20 O21 M30 O31E O32B O33B O34B O39A O39C O72Z O77'),
  '750': readMessage('M20 M21 M32B O33B O71D O73A O34B O57A/B/D O72Z M77J'),
  '752': readMessage('M20 M21 M23 M30 O32B O71D O33A/B O53A/B/D O54A/B/D O72Z O79Z'),
  '754': readMessage('M20 M21 M32A/B O33B O71D O73A O34A/B O53A/B/D O57A/B/D O58A/D O72Z O77'),
  '756': readMessage('M20 M21 M32B M33A O53A/B/D O54A/B/D O72Z O79Z'),
  '759': readMessage('M27 M20 O21 M22D O23 O52A/D M23H M45D O23X'),
  '760': [
    readSequence('A', `M15A M27 M22A ${NOTES}`),
    readSequence(
      'B',
      'M15B M20 M30 M22D M40C M23B O31E O35G O50 O51 M52A/D M59/A O56A/D O23 O57A/D M32B O39F O41F/G O71D O45C',
      'M77U O49 O58A/D O44J O23F O78 O26E O31S O48B O48D O39E O45L O24E O24G',
    ),
    readOptional(
      'C',
      'M15C O31C M22D M40C O22K M23B O31E O35G M50 O51 O52A/D M59 M32B O39F O57A/D O41F/G O71D O45C O77L O22Y',
      'O40D O44J O23F O78 O26E O31S O48B O48D O39E M45L O24E O24G',
    ),
  ],
  '761': readMessage('M27 M20 M52A/D O77U O77L'),
  '765': readMessage('M20 M21 O23 M52A/D O59/A O31L M22G M32B O78 O49A O77 O31E O31R O56A/B/D O57A/B/D', NOTES),
  '767': [
    readSequence('A', `M15A M27 M21 M22A O23S ${NOTES}`),
    readSequence('B', 'M15B M20 M26E M30 M52A/D O23 O32B O33B O23B O31E O35G O59/A O77U O24E O24G'),
    readOptional('C', 'M15C O32B O33B O23B O31E O35G O59 O77L O24E O24G'),
  ],
  '768': readMessage('M20 M21 O25 M30 O32B/D O57A/B/D O71D', NOTES),
  '769': readMessage('M20 M21 O25 O30 O32B/D O33B O34B O39C O57A/B/D O71D', NOTES),
  '775': readMessage('M27 M20 M21 M26E M52A/D O77U O77L'),
  '785': readMessage('M20 O21 M52A/D M31C M59/A O56A/D O57A/D O31E', NOTES),
  '786': readMessage('M20 O21 M52A/D M30 M32B M77J O77B', NOTES),
  '787': readMessage('M20 M21 M52A/D M26E M23R', NOTES),
  '799': [readSequence('', 'M20 O21'), readRepeating('', 'M79')],
};
