import { Injectable, Logger } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeViewLoader, PartySight, type DisputeView, type SealedPart } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { ReadLog } from '#platform/database';
import type { Caller } from '#platform/http';
import { noSuchPacket } from '../domain/registration.errors.js';
import { partsAt } from '../persistence/places.js';
import { TransferPacketEntity } from '../persistence/transfer-packet.entity.js';

/** A packet as one person may read it; what is withheld can still be checked against the manifest. */
export interface PacketSeen {
  readonly packetId: string;
  readonly sealedAt: string;
  readonly algorithm: 'SHA-256';
  readonly seal: string;
  readonly manifest: readonly SealedPart[];
  readonly parts: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
}

const ACTION = 'registration.read-packet';

/** Parties see exactly what was sent about the matter and themselves; the other side's contacts stay closed. */
@Injectable()
export class ReadPacket {
  private readonly log = new Logger('read-log');

  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly permissions: Permissions,
    private readonly sight: PartySight,
    private readonly cipher: FieldCipher,
    private readonly readLog: ReadLog,
  ) {}

  async execute(caller: Caller, disputeId: string, packetId: string): Promise<PacketSeen> {
    const view = await this.loader.load(caller, disputeId);
    const standings = view.standings.map(({ code }) => code);
    this.permissions.require(ACTION, standings, caller.actor.level);
    const row = await view.reads.findOne(TransferPacketEntity, { disputeId, id: packetId });
    if (!row) throw noSuchPacket();
    this.noteReading(view, row.id);
    const parts = JSON.parse(this.cipher.decrypt(row.parts, partsAt(row.id))) as Record<string, unknown>;
    const withheld = Object.keys(parts).filter((name) => !this.maySee(view, name));
    const shown = Object.entries(parts).filter(([name]) => !withheld.includes(name));
    const { manifest, seal, sealedAt } = row;
    return {
      ...{ packetId: row.id, sealedAt: sealedAt.toISOString(), algorithm: 'SHA-256', seal, manifest },
      parts: Object.fromEntries(shown),
      withheld,
    };
  }

  private maySee(view: DisputeView, part: string): boolean {
    const [section, partyId] = part.split(':');
    return section !== 'contact' || this.sight.sightOf(view, 'identity', partyId) === 'read';
  }

  private noteReading({ dispute, actor, now }: DisputeView, packetId: string): void {
    const reader = { actorId: actor.personId, action: ACTION, at: now };
    const stored = this.readLog.append({
      ...reader,
      stream: dispute.id,
      kind: 'read',
      subject: { type: 'transfer-packet', id: packetId },
    });
    stored.catch((error: unknown) =>
      this.log.error({ what: 'a reading was not stored', stack: String(error) }),
    );
  }
}
