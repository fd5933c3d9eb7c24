/** The two pages of the screens as they were built; each answer gets a nonce of its own for what its policy allows. */
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#kernel';

export type PageName = 'portal' | 'console';

/** Stands in the built pages where the nonce of an answer goes. */
const PLACE = /CSP-NONCE/g;
const NONCE_BYTES = 16;

export interface Page {
  readonly html: string;
  readonly policy: string;
}

export class WebPages {
  private readonly kept = new Map<PageName, { readonly mark: number; readonly html: string }>();

  constructor(readonly folder: string) {}

  /** @throws DomainError `web.not-built` while there is no build of the screens */
  page(name: PageName): Page {
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    return { html: this.built(name).replace(PLACE, nonce), policy: policyWith(nonce) };
  }

  /** Read again after a new build: a page names its programs by their content. */
  private built(name: PageName): string {
    const file = join(this.folder, `${name}.html`);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) throw new DomainError('web.not-built', 'unavailable');
    const known = this.kept.get(name);
    if (known?.mark === stat.mtimeMs) return known.html;
    const html = readFileSync(file, 'utf8');
    this.kept.set(name, { mark: stat.mtimeMs, html });
    return html;
  }
}

/** Nothing from elsewhere, nothing inline but what carries the nonce, and nobody may frame the page. */
const policyWith = (nonce: string): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'media-src': "'self' blob:",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
