import { Injectable } from '@nestjs/common';
import type { Sight } from '#access';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { TakenFiles } from '../config/evidence-file.js';
import type { FileVisibility } from '../domain/visibility.js';
import type { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { nameAt, noteAt } from '../persistence/places.js';
import { filesOf } from './evidence-files.js';
import { FileSight } from './file-sight.js';

export interface ToldFile {
  readonly fileId: string;
  readonly partyId: string;
  /** The viewer is that party or acts for it. */
  readonly own: boolean;
  readonly addedBy: 'SELF' | 'PARTY' | 'STAFF';
  /** `PRIVATE`: the party and the mediator; `SHARED`: every party and who serves the matter. */
  readonly visibility: FileVisibility;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  /** Of what was sent, before place and device were taken out of pictures. */
  readonly receivedSha256: string;
  readonly addedAt: string;
  readonly sharedAt: string | null;
  /** From here on its content is nobody's to read. */
  readonly withdrawnAt: string | null;
  /** Absent where the viewer sees only that there is a file. */
  readonly name?: string;
  readonly note?: string | null;
  readonly href?: string;
}

export interface TakenKind {
  readonly type: string;
  readonly endings: readonly string[];
  readonly largestBytes: number;
}

export interface ToldFiles {
  readonly items: readonly ToldFile[];
  /** What may be handed in, for the form. */
  readonly taken: readonly TakenKind[];
}

/** The part `files`: what has been handed in, as far as the viewer may know of it. */
@Injectable()
export class FilesSection implements SectionSource {
  readonly section = 'files';
  private readonly kinds: readonly TakenKind[];

  constructor(
    sources: DisputeSources,
    private readonly sight: FileSight,
    private readonly cipher: FieldCipher,
    taken: TakenFiles,
  ) {
    sources.addSection(this);
    this.kinds = [...taken.types].map(([type, { endings, largestBytes }]) => ({
      type,
      endings,
      largestBytes,
    }));
  }

  async read(view: DisputeView): Promise<ToldFiles> {
    const rows = await filesOf(view.reads, view.dispute.id);
    const items = rows.flatMap((row) => {
      const sight = this.sight.of(view, row);
      return sight === 'none' ? [] : [this.told(view, row, sight)];
    });
    return { items, taken: this.kinds };
  }

  private told(view: DisputeView, row: EvidenceFileEntity, sight: Sight): ToldFile {
    const { id, partyId, visibility, type, size, sha256, receivedSha256 } = row;
    return {
      ...{ fileId: id, partyId, own: view.standings.some((one) => one.partyId === partyId) },
      ...{ addedBy: byWhom(view, row), visibility, type, size, sha256, receivedSha256 },
      addedAt: row.addedAt.toISOString(),
      sharedAt: row.sharedAt?.toISOString() ?? null,
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      ...(sight === 'read' ? this.words(row) : {}),
    };
  }

  private words(row: EvidenceFileEntity): Pick<ToldFile, 'name' | 'note' | 'href'> {
    const { id, disputeId, name, note, withdrawnAt } = row;
    return {
      name: this.cipher.decrypt(name, nameAt(id)),
      note: note === null ? null : this.cipher.decrypt(note, noteAt(id)),
      ...(withdrawnAt === null ? { href: `/api/v1/disputes/${disputeId}/files/${id}` } : {}),
    };
  }
}

function byWhom(
  { actor, parties, mandates }: DisputeView,
  { addedBy }: EvidenceFileEntity,
): ToldFile['addedBy'] {
  if (addedBy === actor.personId) return 'SELF';
  return [...parties, ...mandates].some(({ personId }) => personId === addedBy) ? 'PARTY' : 'STAFF';
}
