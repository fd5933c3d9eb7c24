/**
 * Which test file is run first. Jest knows how long a file took only where it has run before; in a fresh clone it goes
 * by size, and the last file of a run may be one of minutes, with the other worker idle. The long ones go first, always.
 */
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';
import { root } from '../../apps/cli/prepare.mjs';
import { TOGETHER } from './together.mjs';

/** Longest first; those told together have numbers, the longest the lowest. */
const long = [TOGETHER, 'test/architecture/imports.spec.ts', 'test/walk/'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const from = ({ path }) => relative(root, path);
    const place = (test) => {
      const at = long.findIndex((start) => from(test).startsWith(start));
      return at < 0 ? long.length : at;
    };
    const numbered = (one, other) =>
      from(one).startsWith(TOGETHER) && from(other).startsWith(TOGETHER)
        ? from(one).localeCompare(from(other))
        : 0;
    return super.sort(tests).sort((one, other) => place(one) - place(other) || numbered(one, other));
  }
}
