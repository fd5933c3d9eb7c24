import { Injectable } from '@nestjs/common';
import { Catalogues, type Locale } from '#platform/http';
import { countByRule } from '../domain/count-by-rule.js';
import type { RuleInput } from '../domain/deadline-rule.js';
import { termFixedByLaw } from '../domain/deadlines.errors.js';
import { RuleBook } from '../domain/rule-book.js';
import { CalendarShelf } from './calendar-shelf.js';
import { StepSentences } from './step-sentences.js';

export interface Preview {
  readonly code: string;
  readonly name: string;
  readonly basis: string;
  readonly unit: string;
  readonly term: number;
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly steps: readonly string[];
  readonly onExpiry: string;
  readonly ruleVersion: number;
  readonly calendarVersion: string;
}

/** Works a date out for anyone who asks, with every step; nothing is stored. */
@Injectable()
export class PreviewDeadline {
  private readonly sentences: StepSentences;

  constructor(
    private readonly rules: RuleBook,
    private readonly calendars: CalendarShelf,
    private readonly catalogues: Catalogues,
  ) {
    this.sentences = new StepSentences(catalogues);
  }

  execute(code: string, input: RuleInput, locale: Locale): Preview {
    const rule = this.rules.get(code);
    if (rule.term !== undefined && input.termSet !== undefined) throw termFixedByLaw(code);
    const counted = countByRule(rule, input, this.calendars.current);
    return {
      code,
      name: this.catalogues.sentence(locale, `codes.deadline.${code}`),
      basis: rule.basis.join('; '),
      unit: rule.unit,
      term: counted.term,
      dueDate: counted.due?.date ?? null,
      dueAt: counted.due?.at.toISOString() ?? null,
      provisional: counted.missingYears.length > 0,
      steps: this.sentences.tell(counted.steps, locale),
      onExpiry: this.catalogues.sentence(locale, `codes.onExpiry.${rule.onExpiry}`),
      ruleVersion: rule.version,
      calendarVersion: this.calendars.current.version,
    };
  }
}
