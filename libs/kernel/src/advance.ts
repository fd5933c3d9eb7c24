import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventFrom,
  type SnapshotFrom,
} from 'xstate';
import { refusedBy } from './domain-error.js';
import { guardNames } from './guard-names.js';
import type { Rule } from './rule.js';

/**
 * The only way a stored thing changes its state: restore, ask, decide, hand back the next snapshot and the
 * actions as data. Nothing is executed here and nothing is read from outside (design: pure transitions).
 */

/** What is stored of a thing with a life. `machineVersion` tells which mapping a later release has to apply. */
export interface StoredState {
  readonly state: string;
  readonly machineVersion: number;
  readonly snapshot: unknown;
}

export interface MachineDefinition<M extends AnyStateMachine = AnyStateMachine> {
  readonly name: string;
  readonly version: number;
  readonly machine: M;
  /** Guards by the name the machine uses; the same objects give id and legal basis of a refusal. */
  readonly rules: Readonly<Record<string, Rule<never>>>;
  /** For each older version: its state names as they are called today. */
  readonly migrations?: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

export interface Advanced<M extends AnyStateMachine> {
  readonly next: StoredState;
  readonly context: SnapshotFrom<M>['context'];
  readonly actions: readonly { readonly type: string; readonly params: unknown }[];
}

const stateName = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value as Record<string, unknown>);
  return entry ? `${entry[0]}.${stateName(entry[1])}` : '';
};

function store<M extends AnyStateMachine>(
  def: MachineDefinition<M>,
  snapshot: AnyMachineSnapshot,
): StoredState {
  const { value, context } = snapshot as { value: unknown; context: unknown };
  return { state: stateName(value), machineVersion: def.version, snapshot: { value, context } };
}

/** Opens what an older release stored: state names are mapped step by step up to today's version. */
export function restore<M extends AnyStateMachine>(
  def: MachineDefinition<M>,
  stored: StoredState,
): AnyMachineSnapshot {
  const { context, ...from } = stored.snapshot as { value: unknown; context: unknown };
  let { value } = from;
  for (let version = stored.machineVersion; version < def.version; version += 1) {
    const names = def.migrations?.[version];
    value = typeof value === 'string' ? (names?.[value] ?? value) : value;
  }
  const merged = { ...freshContext(def.machine), ...(context as object) };
  return def.machine.resolveState({ value: value as never, context: merged });
}

const freshContexts = new WeakMap<AnyStateMachine, object>();

/** What a machine begins with, where nothing is told to it: always the same, so it is found out once. */
function freshContext(machine: AnyStateMachine): object {
  const known = freshContexts.get(machine) ?? (initialTransition(machine)[0].context as object);
  freshContexts.set(machine, known);
  return known;
}

export function begin<M extends AnyStateMachine>(def: MachineDefinition<M>, input?: unknown): Advanced<M> {
  const [snapshot, actions] = initialTransition(def.machine, input as never);
  return {
    next: store(def, snapshot as AnyMachineSnapshot),
    context: (snapshot as AnyMachineSnapshot).context as never,
    actions: plain(actions),
  };
}

/** @throws DomainError `workflow.refused` (409) naming the rule that said no. */
export function advance<M extends AnyStateMachine>(
  def: MachineDefinition<M>,
  stored: StoredState,
  event: EventFrom<M>,
): Advanced<M> {
  const snapshot = restore(def, stored);
  const refusal = whyNotFrom(def, snapshot, event);
  if (refusal)
    throw refusedBy(refusal.rule, refusal.basis, { machine: def.name, state: stateName(snapshot.value) });
  const [next, actions] = transition(def.machine, snapshot as never, event as never);
  return {
    next: store(def, next as AnyMachineSnapshot),
    context: (next as AnyMachineSnapshot).context as never,
    actions: plain(actions),
  };
}

export interface Refusal {
  readonly rule: string;
  readonly basis: string;
}

/** Guard implementations for `setup({ guards })`, made of the same rules that explain a refusal. */
export function guardsOfRules<R extends Record<string, Rule<never>>>(
  rules: R,
): { [Name in keyof R]: (args: { context: unknown; event: unknown }) => boolean } {
  const entries = Object.entries(rules).map(([name, { holds }]) => [
    name,
    ({ context, event }: { context: unknown; event: unknown }) => holds({ context, event } as never),
  ]);
  return Object.fromEntries(entries) as never;
}

/** Which rule refuses this event now; `undefined` when it is allowed. */
export function whyNot<M extends AnyStateMachine>(
  def: MachineDefinition<M>,
  stored: StoredState,
  event: EventFrom<M>,
): Refusal | undefined {
  return whyNotFrom(def, restore(def, stored), event);
}

function whyNotFrom(
  def: MachineDefinition,
  snapshot: AnyMachineSnapshot,
  event: { type: string },
): Refusal | undefined {
  if (snapshot.can(event)) return undefined;
  const facts = { context: snapshot.context as unknown, event };
  for (const name of guardsOf(snapshot, event.type)) {
    const named = def.rules[name];
    if (named && !named.holds(facts as never)) return { rule: named.id, basis: named.basis };
  }
  return { rule: `${def.name}.not-in-this-state`, basis: 'platform' };
}

/** Names of the guards that stand before this event in the active state, `and(...)` members included. */
function guardsOf(snapshot: AnyMachineSnapshot, eventType: string): string[] {
  const nodes = snapshot._nodes as { transitions: Map<string, { guard?: unknown }[]> }[];
  return nodes.flatMap((node) => (node.transitions.get(eventType) ?? []).flatMap((t) => guardNames(t.guard)));
}

const plain = (actions: readonly { type: string; params?: unknown }[]) =>
  actions.map(({ type, params }) => ({ type, params }));
