import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeViewLoader, PacketSight, type PacketSeen } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import type { Caller } from '#platform/http';
import { noteAt, partsAt } from '../persistence/places.js';
import { handOverOf, subjectOf } from './hand-overs.js';

const ACTION = 'handover.read-packet';

/** Exactly what was sent to another body, for that body, the parties and the desk. */
@Injectable()
export class ReadHandOverPacket {
  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly permissions: Permissions,
    private readonly sight: PacketSight,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(
    caller: Caller,
    disputeId: string,
    handOverId: string,
  ): Promise<PacketSeen & { handOverId: string; sealedAt: string; note: string | null }> {
    const view = await this.loader.load(caller, disputeId);
    const standings = view.standings.map(({ code }) => code);
    this.permissions.require(ACTION, standings, caller.actor.level);
    const row = await handOverOf(view.reads, disputeId, handOverId);
    const { id, manifest, seal, preparedAt, note } = row;
    const parts = JSON.parse(this.cipher.decrypt(row.parts, partsAt(id))) as Record<string, unknown>;
    const seen = this.sight.show(view, { parts, manifest, seal }, ACTION, subjectOf(row));
    return {
      handOverId: id,
      sealedAt: preparedAt.toISOString(),
      note: note === null ? null : this.cipher.decrypt(note, noteAt(id)),
      ...seen,
    };
  }
}
