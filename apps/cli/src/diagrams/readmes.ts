/** The rooms' READMEs with their diagrams drawn anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MachineDefinition } from '#kernel';
import { rootDir } from '#platform/config';
import { stateDiagram } from './state-diagram.js';

const PLACE = /<!-- diagram:([\w-]+) -->[\s\S]*?<!-- \/diagram -->/g;

/** @throws Error for a machine without a place, and for a place without a machine */
export function drawnReadmes(machines: readonly MachineDefinition[]): Map<string, string> {
  const diagrams = new Map(machines.map((machine) => [machine.name, stateDiagram(machine)]));
  const places = new Set<string>();
  const drawn = new Map<string, string>();
  for (const file of readmes()) {
    const text = readFileSync(file, 'utf8').replace(PLACE, (_whole, name: string) => {
      const diagram = diagrams.get(name);
      if (diagram === undefined || places.has(name))
        throw new Error(`${file}: no machine for diagram:${name}`);
      places.add(name);
      return `<!-- diagram:${name} -->\n\n${diagram}\n\n<!-- /diagram -->`;
    });
    drawn.set(file, text);
  }
  const homeless = [...diagrams.keys()].filter((name) => !places.has(name));
  if (homeless.length > 0) throw new Error(`No README has a place for ${homeless.join(', ')}`);
  return drawn;
}

const readmes = (): string[] =>
  readdirSync(join(rootDir(), 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('README.md'))
    .sort()
    .map((name) => join(rootDir(), 'libs', name));
