import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeViewLoader, PacketSight, type PacketSeen } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import type { Caller } from '#platform/http';
import { noSuchPacket } from '../domain/registration.errors.js';
import { partsAt } from '../persistence/places.js';
import { TransferPacketEntity } from '../persistence/transfer-packet.entity.js';

const ACTION = 'registration.read-packet';

/** Exactly what was sent to the trial court, for the parties and the court. */
@Injectable()
export class ReadPacket {
  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly permissions: Permissions,
    private readonly sight: PacketSight,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(
    caller: Caller,
    disputeId: string,
    packetId: string,
  ): Promise<PacketSeen & { packetId: string; sealedAt: string }> {
    const view = await this.loader.load(caller, disputeId);
    const standings = view.standings.map(({ code }) => code);
    this.permissions.require(ACTION, standings, caller.actor.level);
    const row = await view.reads.findOne(TransferPacketEntity, { disputeId, id: packetId });
    if (!row) throw noSuchPacket();
    const { id, manifest, seal, sealedAt } = row;
    const parts = JSON.parse(this.cipher.decrypt(row.parts, partsAt(id))) as Record<string, unknown>;
    const seen = this.sight.show(view, { parts, manifest, seal }, ACTION, { type: 'transfer-packet', id });
    return { packetId: id, sealedAt: sealedAt.toISOString(), ...seen };
  }
}
