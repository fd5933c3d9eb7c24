/** Things to do that belong together, and how each is put. */
import type { WorkItem } from './use-work.js';

export interface WorkGroup {
  readonly title: string;
  readonly items: readonly WorkItem[];
  /** What is to be done, where more can be said than the kind of step. */
  readonly say?: (item: WorkItem) => string;
}

/** What is to be done with one of the group's. */
export const todoOf = ({ say }: WorkGroup, item: WorkItem): string => say?.(item) ?? item.todo.sentence;
