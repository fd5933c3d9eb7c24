import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { noSuchFile } from '../domain/evidence.errors.js';
import { evidenceRules } from '../domain/evidence.rules.js';
import { nameAt } from '../persistence/places.js';
import { fileOf } from './evidence-files.js';

/** A file as another room of the house may name it to people. */
export interface NamedFile {
  readonly fileId: string;
  readonly name: string;
  /** The only party that may read it besides the mediator; undefined: every party. */
  readonly onlyPartyId: string | undefined;
}

/** Files by their names, for whoever stands in the dispute and sees them. */
@Injectable()
export class NamedFiles {
  constructor(private readonly cipher: FieldCipher) {}

  /** @throws `evidence.not-found`, also for a private one of others; a refusal for what was taken back */
  async one(work: DisputeWork, fileId: string): Promise<NamedFile> {
    const { id, name, partyId, visibility, withdrawnAt } = await fileOf(work.tx, work.id, fileId);
    const isPrivate = visibility === 'PRIVATE';
    const isTheirs = work.standings.some((one) => one.partyId === partyId || one.code === 'MEDIATOR');
    if (isPrivate && !isTheirs) throw noSuchFile();
    work.require(evidenceRules.notWithdrawn, { withdrawn: withdrawnAt !== null });
    return {
      fileId: id,
      name: this.cipher.decrypt(name, nameAt(id)),
      onlyPartyId: isPrivate ? partyId : undefined,
    };
  }
}
