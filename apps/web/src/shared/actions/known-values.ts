/**
 * Values a form starts with because the dispute tells them: the text that is signed, the draft that is accepted. They are
 * found by the thing that the command's link names, so a form never mixes two agreements.
 */
import { subjectOf, type FormField } from './action-form.js';
import type { Values } from './request-body.js';
import { widgetOf } from './widget.js';

type Node = Readonly<Record<string, unknown>>;

export function knownValues(fields: readonly FormField[], href: string, dispute: Node): Values {
  const subject = subjectOf(href);
  const thing = subject === undefined ? undefined : named(dispute, subject);
  const known = fields
    .filter((field) => widgetOf(field) === 'known')
    .map(({ name }) => [name, thing?.[name]] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(known);
}

/** The part of the answer that bears this id. */
function named(node: unknown, id: string): Node | undefined {
  if (Array.isArray(node)) return firstOf(node, id);
  if (typeof node !== 'object' || node === null) return undefined;
  const thing = node as Node;
  if (thing['id'] === id) return thing;
  return firstOf(Object.values(thing), id);
}

function firstOf(nodes: readonly unknown[], id: string): Node | undefined {
  for (const node of nodes) {
    const found = named(node, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
