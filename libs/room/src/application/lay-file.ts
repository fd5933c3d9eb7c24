import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import type { DisputeWork } from '#dispute';
import { NamedFiles } from '#evidence';
import { FieldCipher } from '#platform/crypto';
import { readersOf } from '../domain/carrying.rules.js';
import { placeRules } from '../domain/room.rules.js';
import { sidesOfParties } from '../domain/sides.js';
import { wordsAt } from '../persistence/room.entity.js';
import { Floor } from './floor.js';
import { keyFor } from './place-keys.js';
import { requireSpeaking } from './speaking.js';

interface Laid {
  readonly roomId: string;
  readonly placeId: string;
  readonly fileId: string;
}

/**
 * 出示材料: a file of the matter, put before those in one's place by its name. It stays where it is and is read there by
 * whoever may; nobody is shown the name of a file that is not for them.
 */
@Injectable()
export class LayFile {
  constructor(
    private readonly files: NamedFiles,
    private readonly cipher: FieldCipher,
    private readonly clock: SecurityClock,
  ) {}

  async execute(work: DisputeWork, { roomId, placeId, fileId }: Laid): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, roomId);
    const person = floor.person(work.actor.personId);
    const place = floor.readable(placeId, person);
    requireSpeaking({ room: floor.room, place, person, now: this.clock.now() });
    const { name, onlyPartyId } = await this.files.one(work, fileId);
    const sides = sidesOfParties(await work.parties());
    const readers = readersOf(place, floor.room.partyIds, sides);
    work.require(placeRules.fileIsForAllHere, { readers, onlyPartyId });
    const words = JSON.stringify({ fileId, name });
    floor.post({
      ...{ placeId, personId: person.personId, kind: 'FILE' },
      words: (messageId) => this.cipher.encrypt(words, wordsAt(messageId), keyFor(place)),
    });
    await floor.settle();
    return {};
  }
}
