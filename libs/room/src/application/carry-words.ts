import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { canonicalJson, newId } from '#kernel';
import { CheckpointKeys, FieldCipher, KeyDestroyed, sha256 } from '#platform/crypto';
import { carryingRules, readersOf } from '../domain/carrying.rules.js';
import { noSuchGrant, noSuchMessage } from '../domain/room.errors.js';
import { placeRules } from '../domain/room.rules.js';
import { sidesOfParties } from '../domain/sides.js';
import { GrantEntity, grantedWordsAt, grantSaltAt } from '../persistence/grant.entity.js';
import { MessageEntity, wordsAt } from '../persistence/room.entity.js';
import { Floor } from './floor.js';
import { led } from './lead-room.js';
import { caucusKey, keyFor } from './place-keys.js';

const SALT_BYTES = 16;

interface OfPlace {
  readonly roomId: string;
  readonly placeId: string;
}
interface OfGrant {
  readonly roomId: string;
  readonly grantId: string;
}

/** The speaker of a caucus marks exactly the words its mediator may carry, and to whom; until then nothing crosses. */
@Injectable()
export class GrantWords {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly signing: CheckpointKeys,
  ) {}

  async execute(
    work: DisputeWork,
    asked: OfPlace & { readonly seq: number; readonly words: string; readonly toPartyIds: readonly string[] },
  ): Promise<{ grantId: string }> {
    const floor = await Floor.of(work.tx, work.id, asked.roomId);
    const person = floor.person(work.actor.personId);
    const place = floor.readable(asked.placeId, person);
    work.require(placeRules.isCaucus, { place });
    const message = await work.tx.findOne(MessageEntity, { placeId: place.id, seq: asked.seq });
    if (message?.kind !== 'WORDS' || message.words === null) throw noSuchMessage();
    const said = opened(() => this.cipher.decrypt(message.words ?? '', wordsAt(message.id)), noSuchMessage);
    const marked = { speakerId: message.personId, granterId: person.personId, said, words: asked.words };
    work.require(carryingRules.marksOwnWords, marked);
    const { toPartyIds } = asked;
    work.require(carryingRules.toOthersOfTheRoom, { invited: floor.room.partyIds, toPartyIds });
    const grant = this.grantOf(work, message, { words: asked.words, toPartyIds, partyIds: person.partyIds });
    work.tx.insert(GrantEntity, grant);
    await floor.settle();
    return { grantId: grant.id };
  }

  /** Before it was carried; afterwards it has been heard. */
  async withdraw(work: DisputeWork, { roomId, grantId }: OfGrant): Promise<object> {
    const floor = await Floor.of(work.tx, work.id, roomId);
    const grant = await grantIn(work, roomId, grantId);
    if (grant.personId !== work.actor.personId) throw noSuchGrant();
    settleGrant(work, grant, 'withdrawn');
    await floor.settle();
    return {};
  }

  private grantOf(
    { id: disputeId, tx }: DisputeWork,
    { id: messageId, roomId, placeId, personId }: MessageEntity,
    allowed: {
      readonly words: string;
      readonly toPartyIds: readonly string[];
      readonly partyIds: readonly string[];
    },
  ): GrantEntity {
    const id = newId();
    const salt = randomBytes(SALT_BYTES).toString('base64url');
    const { words, toPartyIds } = allowed;
    const terms = { grantId: id, messageId, personId, toPartyIds, words, salt };
    const digest = sha256(canonicalJson(terms));
    const { keyId, signature } = this.signing.sign(Buffer.from(digest));
    return Object.assign(new GrantEntity(), {
      ...{ id, roomId, disputeId, placeId, messageId, personId, digest, state: 'granted' },
      ...{ partyIds: [...allowed.partyIds], toPartyIds: [...toPartyIds] },
      signature: `${keyId}$${signature.toString('base64url')}`,
      words: this.cipher.encrypt(words, grantedWordsAt(id), caucusKey(placeId)),
      salt: this.cipher.encrypt(salt, grantSaltAt(id), caucusKey(placeId)),
      ...{ grantedAt: tx.now, settledAt: null },
    });
  }
}

/** The mediator carries what was let across, to a place where only those read it who were named. */
@Injectable()
export class CarryWords {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, asked: OfGrant & { readonly placeId: string }): Promise<object> {
    const floor = await led(work, asked.roomId);
    const grant = await grantIn(work, asked.roomId, asked.grantId);
    const mediator = floor.person(work.actor.personId);
    floor.readable(grant.placeId, mediator);
    const place = floor.readable(asked.placeId, mediator);
    work.require(placeRules.placeIsOpen, { place });
    const sides = sidesOfParties(await work.parties());
    const readers = readersOf(place, floor.room.partyIds, sides);
    work.require(carryingRules.readByThoseNamed, {
      readers,
      named: [...grant.toPartyIds, ...grant.partyIds],
    });
    settleGrant(work, grant, 'carried');
    const words = opened(() => this.cipher.decrypt(grant.words, grantedWordsAt(grant.id)), noSuchGrant);
    floor.post({
      ...{ placeId: place.id, personId: grant.personId, kind: 'CARRIED' },
      words: (messageId) => this.cipher.encrypt(words, wordsAt(messageId), keyFor(place)),
    });
    await floor.settle();
    return {};
  }
}

/** What nobody can read any more is not there to be let across, nor to be carried. */
function opened(decrypt: () => string, gone: () => Error): string {
  try {
    return decrypt();
  } catch (error) {
    if (error instanceof KeyDestroyed) throw gone();
    throw error;
  }
}

async function grantIn(work: DisputeWork, roomId: string, grantId: string): Promise<GrantEntity> {
  const grant = await work.tx.findOne(GrantEntity, { id: grantId, roomId, disputeId: work.id });
  if (!grant) throw noSuchGrant();
  return grant;
}

/** Withdrawing and carrying at the same moment: one of them finds it open. */
function settleGrant(work: DisputeWork, grant: GrantEntity, state: 'withdrawn' | 'carried'): void {
  work.require(carryingRules.isOpenGrant, grant);
  work.tx.update(GrantEntity, { id: grant.id, state: 'granted' }, { state, settledAt: work.tx.now });
}
