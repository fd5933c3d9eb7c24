import { Injectable } from '@nestjs/common';
import type { ExplainedClock } from '#deadlines';
import { AllowedActions, type AllowedAction } from './allowed-actions.js';
import { Contacts, type Contact } from './contacts.js';
import type { DisputeView } from './dispute-sources.js';
import { NextSteps, type NextStep } from './next-step.js';

export interface Steps {
  readonly allowedActions: readonly AllowedAction[];
  /** What happens next for the viewer's party; null for staff. */
  readonly next: NextStep | null;
  /** Whom to call. */
  readonly contacts: readonly Contact[];
}

/** What a viewer can do, what comes next, and whom to call about it. */
@Injectable()
export class PartySteps {
  constructor(
    private readonly allowed: AllowedActions,
    private readonly contacts: Contacts,
    private readonly next: NextSteps,
  ) {}

  async of(
    view: DisputeView,
    parts: Readonly<Record<string, unknown>>,
    clocks: readonly ExplainedClock[],
  ): Promise<Steps> {
    const calling = this.contacts.of(view);
    const [allowedActions, contacts] = await Promise.all([this.allowed.of(view, calling), calling]);
    return {
      allowedActions,
      contacts,
      next: this.next.of(view, { parts, allowedActions, clocks, contacts }),
    };
  }
}
