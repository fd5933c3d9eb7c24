/** A walk through one machine by chance: what it reached, and what must hold at every step. */
import { isDeepStrictEqual } from 'node:util';
import {
  advance,
  begin,
  describedStates,
  describedSteps,
  DomainError,
  restore,
  whyNot,
  type DescribedState,
  type DescribedStep,
  type MachineDefinition,
  type StoredState,
} from '#kernel';
import { Chance } from './walk-chance.js';
import { eventByChance, type ChanceEvent } from './walk-facts.js';

/** Sentences of what went wrong; none in a house that is in order. */
export interface Walked {
  readonly steps: number;
  readonly accepted: number;
  readonly states: ReadonlySet<string>;
  readonly transitions: ReadonlySet<string>;
  /** Rules that refused at least once. */
  readonly refusals: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** How often the walk takes up another matter instead: soon where nothing goes on, else now and then. */
const RETURNING = { atRest: 0.5, onTheWay: 0.08 };
/** What is dark after so many times the asked steps stays dark. */
const PATIENCE = 9;
/** Share of events tried wherever the walk stands, known there or not. */
const STRAYING = 0.2;

export const transitionName = ({ from, event, to }: Pick<DescribedStep, 'from' | 'event' | 'to'>): string =>
  `${from} ${event} ${to}`;

export class MachineWalk {
  readonly states: readonly DescribedState[];
  readonly transitions: readonly DescribedStep[];
  private readonly seenStates = new Set<string>();
  private readonly seenTransitions = new Set<string>();
  private readonly seenRefusals = new Set<string>();
  private readonly faults: string[] = [];
  private readonly events: readonly string[];
  private readonly eventsIn: ReadonlyMap<string, readonly string[]>;
  /** How often an event got through in a state. */
  private readonly through = new Map<string, number>();
  private readonly putAway = new Map<string, StoredState>();
  private readonly visits = new Map<string, number>();
  private readonly chance: Chance;
  private steps = 0;
  private accepted = 0;

  constructor(
    private readonly machine: MachineDefinition,
    private readonly seed: number,
  ) {
    this.chance = new Chance(seed);
    this.states = describedStates(machine);
    this.transitions = describedSteps(machine);
    this.events = [...new Set(this.transitions.map(({ event }) => event))];
    const knownIn = (name: string) => this.transitions.filter(({ from }) => from === name);
    this.eventsIn = new Map(
      this.states.map(({ name }) => [name, [...new Set(knownIn(name).map(({ event }) => event))]]),
    );
  }

  /** Walks on from where the walk before ended, at the latest until `limit`, as long as something is still dark. */
  walk(steps: number, limit = steps * PATIENCE): Walked {
    do this.stretch(steps);
    while (this.steps < limit && this.isDarkSomewhere());
    return {
      ...{ steps: this.steps, accepted: this.accepted, faults: this.faults },
      ...{ states: this.seenStates, transitions: this.seenTransitions, refusals: this.seenRefusals },
    };
  }

  /** Rules that can refuse: not those that only choose between two ways on. */
  get refusing(): readonly string[] {
    const otherWay = ({ from, event }: DescribedStep) =>
      this.transitions.some((one) => one.from === from && one.event === event && one.rules.length === 0);
    const guarding = this.transitions.filter((step) => !otherWay(step));
    const rules = guarding.flatMap((step) => step.rules.filter(({ basis }) => basis !== undefined));
    return [...new Set(rules.map(({ id }) => id))];
  }

  private isDarkSomewhere(): boolean {
    return (
      this.transitions.some((step) => !this.seenTransitions.has(transitionName(step))) ||
      this.refusing.some((rule) => !this.seenRefusals.has(rule))
    );
  }

  private stretch(steps: number): void {
    const { chance } = this;
    let here = this.beginAnew();
    this.steps += steps;
    for (let step = 0; step < steps; step += 1) {
      const next = this.step(here, eventByChance(this.pick(here, chance), chance));
      here =
        chance.next() < (this.isAtRest(next) ? RETURNING.atRest : RETURNING.onTheWay) ? this.goBack() : next;
    }
  }

  /** Any event now and then; mostly what this state knows and what got through least often, or the far ends stay dark. */
  private pick({ state }: StoredState, chance: Chance): string {
    const own = this.eventsIn.get(state) ?? [];
    if (own.length === 0 || chance.next() < STRAYING) return chance.oneOf(this.events);
    const through = (event: string) => this.through.get(`${state} ${event}`) ?? 0;
    return [chance.oneOf(own), chance.oneOf(own), chance.oneOf(own)].reduce((rare, event) =>
      through(event) < through(rare) ? event : rare,
    );
  }

  private beginAnew(): StoredState {
    const { next } = begin(this.machine);
    this.visit(next);
    return next;
  }

  /** A matter put away earlier, where the walk has been least; so the far ends are walked as often as the near ones. */
  private goBack(): StoredState {
    const rarest = [...this.putAway.values()].reduce((rare, stored) =>
      this.visitsTo(stored) < this.visitsTo(rare) ? stored : rare,
    );
    this.visit(rarest);
    return rarest;
  }

  private visit(stored: StoredState): void {
    this.seenStates.add(stored.state);
    this.putAway.set(stored.state, stored);
    this.visits.set(stored.state, 1 + this.visitsTo(stored));
  }

  private visitsTo({ state }: StoredState): number {
    return this.visits.get(state) ?? 0;
  }

  private step(here: StoredState, event: ChanceEvent): StoredState {
    const before = JSON.stringify(here);
    const refusal = whyNot(this.machine, here, event as never);
    try {
      const { next } = advance(this.machine, here, event as never);
      if (refusal) this.blame(here, event, `was refused by ${refusal.rule}, then let through`);
      return this.arrived(here, event, next);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refused(here, event, error);
      if (error.params['rule'] !== refusal?.rule) this.blame(here, event, 'names one rule, then another');
      if (JSON.stringify(here) !== before) this.blame(here, event, 'was refused and changed something');
      return here;
    }
  }

  private arrived(here: StoredState, event: ChanceEvent, next: StoredState): StoredState {
    this.accepted += 1;
    const step = `${here.state} ${event.type}`;
    this.through.set(step, 1 + (this.through.get(step) ?? 0));
    this.visit(next);
    this.seenTransitions.add(transitionName({ from: here.state, event: event.type, to: next.state }));
    const read = JSON.parse(JSON.stringify(next)) as StoredState;
    if (!isDeepStrictEqual(read, next)) this.blame(here, event, 'leaves what cannot be written down');
    const { value, context } = restore(this.machine, read) as { value: unknown; context: unknown };
    if (!isDeepStrictEqual({ value, context }, next.snapshot))
      this.blame(here, event, 'leaves what cannot be opened again');
    return read;
  }

  private refused(here: StoredState, event: ChanceEvent, { code, params }: DomainError): void {
    const rule = String(params['rule']);
    this.seenRefusals.add(rule);
    if (code !== 'workflow.refused') this.blame(here, event, `is answered with ${code}`);
    const guarding = this.transitions
      .filter((one) => one.from === here.state && one.event === event.type)
      .flatMap(({ rules }) => rules.map(({ id }) => id));
    const known = guarding.length > 0 ? guarding : [`${this.machine.name}.not-in-this-state`];
    if (!known.includes(rule)) this.blame(here, event, `is refused by ${rule}, which does not guard it`);
  }

  private isAtRest({ state }: StoredState): boolean {
    return this.states.some(({ name, isFinal }) => isFinal && name === state);
  }

  private blame(here: StoredState, event: ChanceEvent, what: string): void {
    this.faults.push(`${this.machine.name} in ${here.state}: ${event.type} ${what} (seed ${this.seed})`);
  }
}
