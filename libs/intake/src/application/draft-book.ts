import { Injectable } from '@nestjs/common';
import { CauseCatalogue } from '#causes';
import type { Actor } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { CommittedReads, type Reads } from '#platform/database';
import { Catalogues, type Locale } from '#platform/http';
import type { DraftAnswers } from '../domain/draft-answers.js';
import { noSuchDraft } from '../domain/intake.errors.js';
import { isReady, whatIsMissing, type Lack } from '../domain/missing.rules.js';
import { answersAt, DraftEntity } from '../persistence/draft.entity.js';
import { whatIsMisspelt } from './misspelt.js';
import type { Draft, ListedDraft, MissingAnswer } from './told-draft.js';

const GIST = 40;

/** Reads drafts of their owner, opens what is sealed, and says what is still missing. */
@Injectable()
export class DraftBook {
  constructor(
    private readonly reads: CommittedReads,
    private readonly cipher: FieldCipher,
    private readonly causes: CauseCatalogue,
    private readonly catalogues: Catalogues,
  ) {}

  /** @throws DomainError `intake.no-such-draft`, for somebody else's too */
  async own(reads: Reads, { personId }: Actor, id: string): Promise<DraftEntity> {
    const row = await reads.findOne(DraftEntity, { id, personId });
    if (!row) throw noSuchDraft();
    return row;
  }

  seal(id: string, answers: DraftAnswers): string {
    return this.cipher.encrypt(JSON.stringify(answers), answersAt(id));
  }

  answersOf({ id, answers }: DraftEntity): DraftAnswers {
    return answers === null ? {} : (JSON.parse(this.cipher.decrypt(answers, answersAt(id))) as DraftAnswers);
  }

  lacks(answers: DraftAnswers): Lack[] {
    return [...whatIsMissing(answers), ...whatIsMisspelt(answers, this.causes)];
  }

  told(row: DraftEntity, locale: Locale, answers = this.answersOf(row)): Draft {
    const { id, version, disputeId } = row;
    const lacks = disputeId === null ? this.lacks(answers) : [];
    return {
      ...{ id, version, disputeId, answers },
      missing: lacks.map((lack) => this.missing(lack, locale)),
      ready: disputeId === null && isReady(lacks),
      createdAt: row.createdAt.toISOString(),
      savedAt: row.savedAt.toISOString(),
    };
  }

  async read(actor: Actor, id: string, locale: Locale): Promise<Draft> {
    return this.told(await this.own(this.reads, actor, id), locale);
  }

  /** The latest first. */
  async list({ personId }: Actor): Promise<ListedDraft[]> {
    const rows = await this.reads.find(DraftEntity, { personId }, { orderBy: { id: 'desc' }, limit: 100 });
    return rows.map((row) => {
      const answers = this.answersOf(row);
      return {
        id: row.id,
        version: row.version,
        disputeId: row.disputeId,
        gist: Array.from(answers.story ?? '')
          .slice(0, GIST)
          .join(''),
        ready: row.disputeId === null && isReady(this.lacks(answers)),
        savedAt: row.savedAt.toISOString(),
      };
    });
  }

  private missing({ field, code, needed }: Lack, locale: Locale): MissingAnswer {
    return { field, code, needed, sentence: this.catalogues.sentence(locale, `errors.${code}`) };
  }
}
