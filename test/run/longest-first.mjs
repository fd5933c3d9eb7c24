/**
 * Which test file is run first. Jest knows how long a file took only where it has run before; in a fresh clone it goes
 * by size, and the last file of a run may be one of minutes, with the other worker idle. The long ones go first, always.
 */
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';
import { root } from '../../apps/cli/prepare.mjs';

/** Longest first; a folder stands for everything in it. */
const long = [
  'test/browser/scenarios',
  'test/walk/disputes.e2e-spec.ts',
  'test/browser/accessibility',
  'test/access/access.e2e-spec.ts',
  'apps/api/src/demo/seed.e2e-spec.ts',
  'test/journeys/scenarios.e2e-spec.ts',
  'test/browser/',
  'test/races/desk-claims.e2e-spec.ts',
  'test/crash/',
  'test/input/',
  'test/walk/',
  'test/architecture/imports.spec.ts',
  'test/access/',
  'var/test/together/',
  'test/races/',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = long.findIndex((start) => relative(root, path).startsWith(start));
      return at < 0 ? long.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
