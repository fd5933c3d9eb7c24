/** The first page: three doors. It comes with the program, so that nobody waits for a second file. */
import type { PortalPage } from '../../portal-page.js';
import LandingPage from './landing-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/', load: () => Promise.resolve({ default: LandingPage }) },
];
