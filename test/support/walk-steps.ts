/** Which steps of the house's machines were really taken by requests and clocks, and which never were. */
import { describedStates, describedSteps, type MachineDefinition } from '#kernel';
import { transitionName } from './walk-machine.js';

interface Moves {
  transition(from: { readonly value: unknown }, event: { readonly type: string }, scope: unknown): unknown;
}
interface Taken {
  readonly machine: string;
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

export class TakenSteps {
  private readonly kept = new Set<string>();
  private readonly states = new Set<string>();
  private pending: Taken[] = [];

  /** From here on every step of these machines is noticed, whoever takes it. */
  constructor(private readonly machines: readonly MachineDefinition[]) {
    for (const { name, machine } of machines) this.listenTo(name, machine);
  }

  /** What was noticed since the last look has been written: the request succeeded, the clock has acted. */
  keep(): void {
    for (const { machine, ...step } of this.pending) {
      this.kept.add(`${machine}: ${transitionName(step)}`);
      this.states.add(`${machine}: ${step.from}`).add(`${machine}: ${step.to}`);
    }
    this.pending = [];
  }

  /** The request was refused after all, and what it had begun was not written. */
  forget(): void {
    this.pending = [];
  }

  get unreachedStates(): readonly string[] {
    return this.allStates.filter((state) => !this.states.has(state));
  }

  get untaken(): readonly string[] {
    return this.allSteps.filter((step) => !this.kept.has(step));
  }

  summary(): string {
    const reached = (all: readonly string[], not: readonly string[]) =>
      `${all.length - not.length} of ${all.length}`;
    return (
      `${reached(this.allStates, this.unreachedStates)} states and ${reached(this.allSteps, this.untaken)} ` +
      `steps of ${this.machines.length} machines`
    );
  }

  private get allStates(): readonly string[] {
    return this.machines.flatMap((one) => describedStates(one).map(({ name }) => `${one.name}: ${name}`));
  }

  private get allSteps(): readonly string[] {
    const named = this.machines.flatMap((one) =>
      describedSteps(one).map((step) => `${one.name}: ${transitionName(step)}`),
    );
    return [...new Set(named)];
  }

  private listenTo(name: string, machine: Moves): void {
    const taking = machine.transition.bind(machine);
    machine.transition = (from, event, scope) => {
      const next = taking(from, event, scope);
      const to = (next as { readonly value: unknown }).value;
      this.pending.push({ machine: name, from: String(from.value), event: event.type, to: String(to) });
      return next;
    };
  }
}
