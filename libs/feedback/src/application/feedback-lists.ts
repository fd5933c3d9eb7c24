import { Injectable } from '@nestjs/common';
import { Organisations, Permissions } from '#access';
import { DisputeEntity, PoliciesInForce } from '#dispute';
import type { Actor } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { CommittedReads } from '#platform/database';
import { averagesOf, type Averages, type Sums } from '../domain/rating.rules.js';
import { RatingEntity, wordsAt } from '../persistence/rating.entity.js';

export interface CourtFeedback {
  readonly courtId: string;
  readonly court: string;
  /** Absent while there are too few to hide who gave them. */
  readonly averages?: Averages;
}

export interface FeltPressed {
  readonly disputeId: string;
  readonly reference: string;
  readonly ratedAt: string;
  /** What the person added; who it was is not told. */
  readonly words: string | null;
}

/** Sums come back as text from one of the databases. */
type SumRow = { readonly [name in keyof Sums | 'n']: string | number } & { readonly court_id: string };

const MOST_TOLD = 100;

/** What managers learn in numbers, and the guide judge in confidence. */
@Injectable()
export class FeedbackLists {
  constructor(
    private readonly reads: CommittedReads,
    private readonly permissions: Permissions,
    private readonly organisations: Organisations,
    private readonly policies: PoliciesInForce,
    private readonly cipher: FieldCipher,
  ) {}

  async summary(actor: Actor): Promise<CourtFeedback[]> {
    const { where, params } = this.placesOf('feedback.see-summary', actor);
    const rows = await this.reads.select<SumRow>(
      `SELECT court_id, COUNT(*) AS n, SUM(attitude) AS attitude, SUM(efficiency) AS efficiency,
         SUM(resolution) AS resolution, SUM(CASE WHEN pressed = 'YES' THEN 1 ELSE 0 END) AS pressed,
         SUM(CASE WHEN pressed = 'UNSURE' THEN 1 ELSE 0 END) AS unsure
       FROM ratings WHERE ${where} GROUP BY court_id ORDER BY court_id`,
      params,
    );
    const ids = rows.map(({ court_id: id }) => id);
    const [courts, policies] = await Promise.all([
      this.organisations.byIds(this.reads, ids),
      this.policies.ofCourts(this.reads, ids),
    ]);
    return rows.map((row) => {
      const atLeast = policies.get(row.court_id)?.value('feedback.atLeast') ?? Infinity;
      const averages = averagesOf(sumsOf(row), atLeast);
      const court = courts.get(row.court_id)?.name ?? '';
      return { courtId: row.court_id, court, ...(averages ? { averages } : {}) };
    });
  }

  /** The latest first. */
  async pressed(actor: Actor): Promise<FeltPressed[]> {
    const { where, params } = this.placesOf('feedback.see-pressed', actor);
    const found = await this.reads.select<{ id: string }>(
      `SELECT id FROM ratings WHERE pressed = 'YES' AND ${where} ORDER BY id DESC LIMIT ${MOST_TOLD}`,
      params,
    );
    const rows = await this.reads.find(
      RatingEntity,
      { id: found.map(({ id }) => id) },
      { orderBy: { id: 'desc' } },
    );
    const disputes = await this.reads.find(DisputeEntity, {
      id: [...new Set(rows.map(({ disputeId }) => disputeId))],
    });
    const referenceOf = new Map(disputes.map(({ id, reference }) => [id, reference]));
    return rows.map((row) => ({
      disputeId: row.disputeId,
      reference: referenceOf.get(row.disputeId) ?? '',
      ratedAt: row.ratedAt.toISOString(),
      words: row.words === null ? null : this.cipher.decrypt(row.words, wordsAt(row.id)),
    }));
  }

  /** Courts that the offices held here cover. */
  private placesOf(action: string, actor: Actor): { where: string; params: string[] } {
    const { office } = this.permissions.requireOffice(action, actor);
    const paths = actor.roles
      .filter(({ role }) => office.includes(role))
      .map(({ organisationPath }) => `${organisationPath}%`);
    return { where: `(${paths.map(() => 'court_path LIKE ?').join(' OR ')})`, params: paths };
  }
}

const sumsOf = (row: SumRow): Sums => ({
  count: Number(row.n),
  attitude: Number(row.attitude),
  efficiency: Number(row.efficiency),
  resolution: Number(row.resolution),
  pressed: Number(row.pressed),
  unsure: Number(row.unsure),
});
