/** A machine as data, for diagrams and for tests that look at every state and every step. */
import type { AnyStateNode } from 'xstate';
import type { MachineDefinition } from './advance.js';
import { guardNames } from './guard-names.js';
import type { Rule } from './rule.js';

export interface DescribedState {
  readonly name: string;
  readonly description: string;
  /** Who can act here; nobody in a final state. */
  readonly actors: readonly string[];
  readonly isFirst: boolean;
  /** The matter rests here; a claimant who insists on filing may still go on from it. */
  readonly isFinal: boolean;
}

export interface DescribedStep {
  readonly from: string;
  readonly event: string;
  /** The same state where the step changes facts only. */
  readonly to: string;
  /** Guards without a rule of ours are named as they are. */
  readonly rules: readonly (Rule<never> | { readonly id: string; readonly basis: undefined })[];
}

export function describedStates({ machine }: MachineDefinition): DescribedState[] {
  const first = nameOf(machine.root.initial.target[0]);
  return leaves(machine.root).map((node) => {
    const meta = node.meta as { actors?: readonly string[] } | undefined;
    const name = nameOf(node);
    return {
      name,
      description: node.description ?? '',
      actors: meta?.actors ?? [],
      isFirst: name === first,
      isFinal: node.type === 'final' || node.tags.includes('final') || stepsFrom(node).length === 0,
    };
  });
}

export function describedSteps({ machine, rules }: MachineDefinition): DescribedStep[] {
  return leaves(machine.root).flatMap((node) =>
    stepsFrom(node).map(({ eventType, target, guard }) => ({
      from: nameOf(node),
      event: String(eventType),
      to: nameOf(target?.[0] ?? node),
      rules: guardNames(guard).map((name) => rules[name] ?? { id: name, basis: undefined }),
    })),
  );
}

/** What can happen in the state itself or in what contains it. */
const stepsFrom = (node: AnyStateNode) => {
  const around = node.parent ? [...node.parent.transitions.values()].flat() : [];
  return [...[...node.transitions.values()].flat(), ...around];
};

const leaves = (node: AnyStateNode): AnyStateNode[] => {
  const inner = Object.values(node.states);
  return inner.length === 0 ? [node] : inner.flatMap(leaves);
};

/** As it is stored: `state`, or `state.inner`. */
const nameOf = (node: AnyStateNode | undefined): string => node?.path.join('.') ?? '';
