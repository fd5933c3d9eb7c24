import { Injectable, Logger } from '@nestjs/common';
import { ReadLog, type SubjectRef } from '#platform/database';
import type { DisputeView } from './dispute-sources.js';
import type { SealedPacket, SealedPart } from './transfer-packet.js';

/** A packet as one person may read it; what is withheld can still be checked against the manifest. */
export interface PacketSeen {
  readonly algorithm: 'SHA-256';
  readonly seal: string;
  readonly manifest: readonly SealedPart[];
  readonly parts: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
}

/** Who a packet is for: the agency it was handed over to, the judge who tries the case. */
const RECEIVERS: readonly string[] = ['AGENCY', 'TRIAL_JUDGE'];
const OWN: readonly string[] = ['PARTY', 'AGENT', 'GUARDIAN'];

/**
 * Parties see exactly what was sent about the matter and themselves; the other side's contacts stay closed. They hold
 * numbers of persons in full, so the desk that sent the packet does not get them by it either: it unmasks, for a purpose.
 */
@Injectable()
export class PacketSight {
  private readonly log = new Logger('read-log');

  constructor(private readonly readLog: ReadLog) {}

  /** Shows the packet and keeps that it was shown. The receiver got everything and sees everything. */
  show(view: DisputeView, packet: SealedPacket, action: string, subject: SubjectRef): PacketSeen {
    this.noteReading(view, action, subject);
    const isReceiver = view.standings.some(({ code }) => RECEIVERS.includes(code));
    const withheld = Object.keys(packet.parts).filter((name) => !isReceiver && !this.maySee(view, name));
    const shown = Object.entries(packet.parts).filter(([name]) => !withheld.includes(name));
    const { seal, manifest } = packet;
    return { algorithm: 'SHA-256', seal, manifest, parts: Object.fromEntries(shown), withheld };
  }

  private maySee(view: DisputeView, part: string): boolean {
    const [section, partyId] = part.split(':');
    return (
      section !== 'contact' || view.standings.some((one) => OWN.includes(one.code) && one.partyId === partyId)
    );
  }

  private noteReading({ dispute, actor, now }: DisputeView, action: string, subject: SubjectRef): void {
    const reader = { actorId: actor.personId, action, at: now };
    const stored = this.readLog.append({ ...reader, stream: dispute.id, kind: 'read', subject });
    stored.catch((error: unknown) =>
      this.log.error({ what: 'a reading was not stored', stack: String(error) }),
    );
  }
}
