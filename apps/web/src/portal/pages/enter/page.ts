/** Signing in by a code to the phone. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [{ path: '/enter', load: () => import('./enter-page.js') }];
