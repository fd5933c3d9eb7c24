import { Injectable } from '@nestjs/common';
import { Catalogues, type Locale } from '#platform/http';
import type { Exclusion } from '../domain/exclusions.js';
import type { DeadlineEntity, DeadlineStatus } from '../persistence/deadline.entity.js';
import { StepSentences } from './step-sentences.js';

/** A clock as every screen and every API answer shows it. */
export interface ExplainedClock {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly basis: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly startedAt: string;
  readonly unit: string;
  readonly term: number;
  readonly exclusions: readonly Exclusion[];
  readonly extensionDays: number;
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly status: DeadlineStatus;
  readonly steps: readonly string[];
  readonly onExpiry: string;
  readonly ruleVersion: number;
  readonly calendarVersion: string;
}

@Injectable()
export class ExplainClock {
  private readonly sentences: StepSentences;

  constructor(private readonly catalogues: Catalogues) {
    this.sentences = new StepSentences(catalogues);
  }

  execute(clock: DeadlineEntity, locale: Locale): ExplainedClock {
    const { rule } = clock;
    return {
      id: clock.id,
      code: clock.code,
      name: this.catalogues.sentence(locale, `codes.deadline.${clock.code}`),
      basis: rule.basis.join('; '),
      subject: { type: clock.subjectType, id: clock.subjectId },
      startedAt: clock.startedAt.toISOString(),
      unit: clock.unit,
      term: clock.term,
      exclusions: clock.exclusions,
      extensionDays: clock.extensionDays,
      dueDate: clock.dueDate,
      dueAt: clock.dueAt?.toISOString() ?? null,
      provisional: clock.provisional,
      status: clock.status,
      steps: this.sentences.tell(clock.steps, locale),
      onExpiry: this.catalogues.sentence(locale, `codes.onExpiry.${rule.onExpiry}`),
      ruleVersion: clock.ruleVersion,
      calendarVersion: clock.calendarVersion,
    };
  }
}
