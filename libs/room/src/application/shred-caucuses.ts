import { Injectable } from '@nestjs/common';
import { Clock, canonicalJson } from '#kernel';
import { CheckpointKeys, KeyStore } from '#platform/crypto';
import { CommittedReads, UnitOfWork } from '#platform/database';
import { bytesOf, type Deletion, type DeletionCertificate } from '../domain/deletion-certificate.js';
import { caucusKey } from './place-keys.js';
import { MessageEntity, PlaceEntity } from '../persistence/room.entity.js';

const AT_ONCE = 100;
const KEY = /^e1\$(?<keyId>[a-z0-9.-]+)\$/;

/**
 * Destroys the keys of caucuses whose time is over, and leaves a signed certificate. First the key, then the note of it: a
 * process that is killed in between does it once more, and finds nothing left to destroy.
 */
@Injectable()
export class ShredCaucuses {
  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly keys: KeyStore,
    private readonly signing: CheckpointKeys,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const due = await this.reads.select<{ id: string }>(
      `SELECT id FROM room_places WHERE shred_at <= ? AND shredded_at IS NULL LIMIT ${AT_ONCE}`,
      [this.clock.now().toISOString()],
    );
    const places = await this.reads.find(PlaceEntity, { id: due.map(({ id }) => id) });
    for (const place of places) await this.shred(place);
  }

  private async shred(place: PlaceEntity): Promise<void> {
    const said = await this.reads.find(MessageEntity, {
      placeId: place.id,
      kind: ['WORDS', 'CARRIED', 'FILE'],
    });
    const living = this.keys.ids().filter((id) => id.startsWith(`${caucusKey(place.id)}.v`));
    const used = said.flatMap(({ words }) => KEY.exec(words ?? '')?.groups?.['keyId'] ?? []);
    const keyIds = [...new Set([...used, ...living])].sort();
    for (const keyId of living) this.keys.destroy(keyId);
    await this.units.run(async (tx) => {
      const certificate = this.certify({ ...placeOf(place), keyIds, messages: said.length }, tx.now);
      const left = { id: place.id, shreddedAt: null };
      // Another process may have noted it meanwhile; the keys are gone either way.
      if (!(await tx.findOne(PlaceEntity, left))) return;
      tx.update(PlaceEntity, left, { shreddedAt: tx.now, certificate: canonicalJson(certificate) });
    });
  }

  private certify(about: Omit<Deletion, 'destroyedAt'>, at: Date): DeletionCertificate {
    const deletion = { ...about, destroyedAt: at.toISOString() };
    const { keyId, signature } = this.signing.sign(bytesOf(deletion));
    return { ...deletion, signedBy: keyId, signature: signature.toString('base64url') };
  }
}

const placeOf = ({ id: placeId, roomId, disputeId }: PlaceEntity) => ({ placeId, roomId, disputeId });
