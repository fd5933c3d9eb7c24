/** Every `pages/<area>/page.ts`, so that a new page touches no list. */
import { lazy, type ComponentType } from 'react';
import { holds, type Me } from '../shared/session/use-session.js';
import type { ConsolePage, RailSection } from './console-page.js';

export interface CollectedPage extends ConsolePage {
  readonly Page: ComponentType;
}

const files = import.meta.glob<readonly ConsolePage[]>('./pages/*/page.ts', { eager: true, import: 'pages' });

export const collectedPages: readonly CollectedPage[] = Object.values(files)
  .flat()
  // A whole address goes before one with a place for any name.
  .sort((one, other) => Number(one.path.includes(':')) - Number(other.path.includes(':')))
  .map((page) => ({ ...page, Page: lazy(page.load) }));

export const pagesFor = (me: Me): readonly CollectedPage[] =>
  collectedPages.filter(({ roles, at }) => roles === undefined || holds(me, roles, at));

const SECTIONS: readonly RailSection[] = ['work', 'look', 'manage'];

export interface RailEntry {
  readonly path: string;
  readonly label: string;
}

export interface RailGroup {
  readonly section: RailSection;
  readonly entries: readonly RailEntry[];
}

/** The rail of somebody's roles, without empty sections. */
export const railFor = (me: Me): readonly RailGroup[] =>
  SECTIONS.map((section) => ({
    section,
    entries: pagesFor(me)
      .flatMap(({ path, rail }) => (rail?.section === section ? [{ path, ...rail }] : []))
      .sort((one, other) => one.order - other.order),
  })).filter(({ entries }) => entries.length > 0);
