import { Injectable } from '@nestjs/common';
import { LEVEL_TOO_LOW } from '#access';
import { isClock, type ExplainedClock } from '#deadlines';
import { Catalogues } from '#platform/http';
import type { NextDate, NextRule } from '../domain/next-step.js';
import { nextRule, nextRules } from '../domain/next-step.rules.js';
import { isPartySide } from '../domain/sight.rules.js';
import type { PartyEntity } from '../persistence/party.entity.js';
import type { AllowedAction } from './allowed-actions.js';
import type { Contact } from './contacts.js';
import type { DisputeView } from './dispute-sources.js';
import { nextDuty, nextFactsOf, nextSession, nextTurn, type SeenParts } from './next-step.facts.js';

interface NextAction {
  readonly action: string;
  readonly method: string;
  readonly href: string;
}

/** One sentence, one button, one date, one person: what a party's page begins with. */
export interface NextStep {
  readonly code: string;
  readonly sentence: string;
  /** The party it concerns, for people who stand for several. */
  readonly partyId: string;
  /** The button; absent where others act, or where this person may not. */
  readonly action?: NextAction;
  /** The button that would be there if it were sure enough who this person is. */
  readonly closed?: NextAction;
  readonly dueAt?: string;
  readonly dueDate?: string;
  /** Why that date, in one sentence. */
  readonly whyDate?: string;
  /** The law a clock rests on, in the house's short form. */
  readonly whyBasis?: string;
  readonly who: Contact;
}

export interface NextSources {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly allowedActions: readonly AllowedAction[];
  readonly clocks: readonly ExplainedClock[];
  readonly contacts: readonly Contact[];
}

/** Tells a party what happens next; staff have queues for that. */
@Injectable()
export class NextSteps {
  constructor(private readonly catalogues: Catalogues) {}

  of(view: DisputeView, sources: NextSources): NextStep | null {
    if (!isPartySide(view.standings)) return null;
    const own = view.parties.filter(
      ({ id, removed }) => !removed && view.standings.some(({ partyId }) => partyId === id),
    );
    const steps = own.map((party) => ({ party, rule: this.ruleFor(view, party, sources) }));
    // Who stands for several is told first what comes first in the rules.
    const [first] = steps.toSorted((a, b) => nextRules.indexOf(a.rule) - nextRules.indexOf(b.rule));
    return first ? this.told(view, first.party, first.rule, sources) : null;
  }

  private ruleFor({ dispute }: DisputeView, party: PartyEntity, sources: NextSources): NextRule {
    const { id, role } = party;
    const allowed = new Set(sources.allowedActions.flatMap((row) => (row.allowed ? [row.action] : [])));
    const { state: phase, complaintState } = dispute;
    const parts = sources.parts as SeenParts;
    return nextRule(nextFactsOf({ phase, complaintState, party: { id, role }, parts, allowed }));
  }

  private told(view: DisputeView, party: PartyEntity, rule: NextRule, sources: NextSources): NextStep {
    const { code, actions = [], date, who } = rule;
    const rows = actions.flatMap((name) => sources.allowedActions.filter((row) => row.action === name));
    const button = rows.find(({ allowed }) => allowed);
    const unsure = rows.find(({ refusedBy }) => refusedBy?.rule === LEVEL_TOO_LOW.rule);
    return {
      code,
      sentence: this.catalogues.sentence(view.locale, `next.${code}`),
      partyId: party.id,
      ...(button ? { action: linkTo(button) } : unsure ? { closed: linkTo(unsure) } : {}),
      ...(date === undefined ? {} : this.dated(view, party.id, date, sources)),
      who: helper(sources.contacts, who),
    };
  }

  private dated(
    view: DisputeView,
    partyId: string,
    date: NextDate,
    { parts, clocks }: NextSources,
  ): Pick<NextStep, 'dueAt' | 'dueDate' | 'whyDate' | 'whyBasis'> {
    const why = (key: string, params = {}): string =>
      this.catalogues.sentence(view.locale, `next.why.${key}`, params);
    if (date === 'session') {
      const session = nextSession(parts, partyId);
      return session ? { dueAt: session.startsAt.toISOString(), whyDate: why('session') } : {};
    }
    if (date === 'turn') {
      const turn = nextTurn(parts, partyId);
      return turn ? { dueAt: turn.until.toISOString(), whyDate: why('turn') } : {};
    }
    if (date === 'duty') {
      const duty = nextDuty(parts, partyId);
      return duty?.dueDate ? { dueDate: duty.dueDate, whyDate: why('duty') } : {};
    }
    const clock = clocks.find(
      ({ status, code }) => status === 'running' && date.some((one) => isClock(code, one)),
    );
    if (!clock) return {};
    const { dueAt, dueDate, name, basis } = clock;
    return {
      ...(dueAt === null ? {} : { dueAt }),
      ...(dueDate === null ? {} : { dueDate }),
      ...{ whyDate: why('clock', { name }), whyBasis: basis },
    };
  }
}

const linkTo = ({ action, method, href }: AllowedAction): NextAction => ({ action, method, href });

const FALLS_BACK_TO = { MEDIATOR: 'BODY', BODY: 'COURT', COURT: 'COURT' } as const;

function helper(contacts: readonly Contact[], who: Contact['role']): Contact {
  const found = contacts.find(({ role }) => role === who);
  if (found || who === 'COURT') return found ?? { role: 'COURT', name: '', phone: null };
  return helper(contacts, FALLS_BACK_TO[who]);
}
