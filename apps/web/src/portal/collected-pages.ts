/** Every `pages/<area>/page.ts`, so that a new page touches no list. */
import { lazy, type ComponentType } from 'react';
import type { PortalPage } from './portal-page.js';
// The first page comes with the program, so that nobody waits for a second file.
import './pages/landing/landing-page.js';

export interface CollectedPage extends PortalPage {
  readonly Page: ComponentType;
}

const files = import.meta.glob<readonly PortalPage[]>('./pages/*/page.ts', { eager: true, import: 'pages' });

export const collectedPages: readonly CollectedPage[] = Object.values(files)
  .flat()
  .map((page) => ({ ...page, Page: lazy(page.load) }));
