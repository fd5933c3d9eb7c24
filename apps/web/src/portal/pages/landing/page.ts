/** The first page: three doors. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [{ path: '/', load: () => import('./landing-page.js') }];
