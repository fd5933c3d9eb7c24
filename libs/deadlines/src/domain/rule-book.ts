import type { DeadlineRule, Wiring } from './deadline-rule.js';
import { unknownRule } from './deadlines.errors.js';

export interface WiredRule {
  readonly rule: DeadlineRule;
  readonly wiring: Wiring;
}

type Trigger = 'startsOn' | 'stopsOn' | 'restartsOn' | 'excludeFrom' | 'excludeTo' | 'extendOn';

/** The rules in force in this installation, found by code or by the event that drives them. */
export class RuleBook {
  private readonly byCode: ReadonlyMap<string, DeadlineRule>;
  private readonly byEvent = new Map<string, WiredRule[]>();

  constructor(rules: readonly DeadlineRule[]) {
    this.byCode = new Map(rules.map((rule) => [rule.code, rule]));
    for (const rule of rules) for (const wiring of rule.wirings) this.index({ rule, wiring });
  }

  all(): readonly DeadlineRule[] {
    return [...this.byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  find(code: string): DeadlineRule | undefined {
    return this.byCode.get(code);
  }

  /** @throws DomainError `deadlines.unknown-rule` (422). */
  get(code: string): DeadlineRule {
    const rule = this.find(code);
    if (!rule) throw unknownRule(code);
    return rule;
  }

  /** Whatever an event of this type may do to clocks. */
  drivenBy(eventType: string): readonly WiredRule[] {
    return this.byEvent.get(eventType) ?? [];
  }

  wiredEvents(): readonly string[] {
    return [...this.byEvent.keys()].sort();
  }

  private index(wired: WiredRule): void {
    const triggers: Trigger[] = ['startsOn', 'stopsOn', 'restartsOn', 'excludeFrom', 'excludeTo', 'extendOn'];
    for (const type of new Set(triggers.flatMap((trigger) => wired.wiring[trigger])))
      this.byEvent.set(type, [...(this.byEvent.get(type) ?? []), wired]);
  }
}
