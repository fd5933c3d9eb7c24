/** One's own account; reached by one's name in the header, and after signing in while something is due. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [{ path: '/account', load: () => import('./account-page.js') }];
