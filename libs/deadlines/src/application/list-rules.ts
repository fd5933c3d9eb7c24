import { Injectable } from '@nestjs/common';
import { Catalogues, type Locale } from '#platform/http';
import type { DeadlineRule } from '../domain/deadline-rule.js';
import { RuleBook } from '../domain/rule-book.js';

export interface RuleInWords {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly startsFrom: string;
  readonly basis: string;
  readonly unit: string;
  /** Null: set by the authority case by case. */
  readonly term: number | null;
  readonly fixed: boolean;
  readonly exclusions: readonly string[];
  readonly extension: { readonly agreedBy: string; readonly cap: string | null } | null;
  readonly restart: string | null;
  readonly onExpiry: string;
  readonly parts: readonly string[];
  readonly informationOnly: boolean;
  /** Whether the platform itself starts clocks of this code. */
  readonly wired: boolean;
}

/** The deadline catalogue in the reader's language. */
@Injectable()
export class ListRules {
  constructor(
    private readonly rules: RuleBook,
    private readonly catalogues: Catalogues,
  ) {}

  execute(locale: Locale): RuleInWords[] {
    return this.rules.all().map((rule) => this.inWords(rule, locale));
  }

  private inWords(rule: DeadlineRule, locale: Locale): RuleInWords {
    const say = (set: string, code: string) => this.catalogues.sentence(locale, `codes.${set}.${code}`);
    return {
      code: rule.code,
      version: rule.version,
      name: say('deadline', rule.code),
      startsFrom: say('deadlineStart', rule.code),
      basis: rule.basis.join('; '),
      unit: rule.unit,
      term: rule.term ?? null,
      fixed: rule.fixed,
      exclusions: rule.exclusions.map((kind) => say('deadlineExclusion', kind)),
      extension: rule.extension
        ? { agreedBy: say('deadlineAgreedBy', rule.extension.agreedBy), cap: this.cap(rule, locale) }
        : null,
      restart: rule.restart === undefined ? null : say('deadlineRestart', rule.restart),
      onExpiry: say('onExpiry', rule.onExpiry),
      parts: rule.parts,
      informationOnly: rule.informationOnly,
      wired: rule.wirings.length > 0,
    };
  }

  private cap({ extension }: DeadlineRule, locale: Locale): string | null {
    if (!extension?.cap) return null;
    const [unit, n] =
      'days' in extension.cap ? ['days', extension.cap.days] : ['months', extension.cap.months];
    return this.catalogues.sentence(locale, `deadlines.units.${unit}.${n === 1 ? 'one' : 'many'}`, { n });
  }
}
