import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { Catalogues } from '#platform/http';
import { DisputeSources, type DisputeView, type OfferedAction } from './dispute-sources.js';

export interface AllowedAction {
  action: string;
  method: string;
  href: string;
  /** The standing in which this person may take the step. */
  role: string;
  allowed: boolean;
  /** The decision rests on what was seen: send `If-Match` with the dispute's `ETag`. */
  ifMatch: boolean;
  refusedBy?: { rule: string; basis: string; sentence: string };
}

/** What this person can do now, and for what the rules refuse, why not. Buttons come from here. */
@Injectable()
export class AllowedActions {
  constructor(
    private readonly sources: DisputeSources,
    private readonly permissions: Permissions,
    private readonly catalogues: Catalogues,
  ) {}

  async of(view: DisputeView): Promise<AllowedAction[]> {
    return this.among(view, await this.sources.actions(view));
  }

  /** Of these steps those this person may take, or may not yet. */
  among(view: DisputeView, offered: readonly OfferedAction[]): AllowedAction[] {
    return offered.flatMap(({ action, method, href, refusal }): AllowedAction[] => {
      const permission = this.permissions.of(action);
      const standing = view.standings.find(({ code }) => permission.standings.includes(code));
      if (!standing) return [];
      const row = {
        action,
        method,
        href: `/api/v1${href}`,
        role: standing.code,
        ifMatch: permission.ifMatch,
      };
      if (!refusal) return [{ ...row, allowed: true }];
      const sentence = this.catalogues.sentence(view.locale, `rules.${refusal.rule}`);
      return [{ ...row, allowed: false, refusedBy: { ...refusal, sentence } }];
    });
  }
}
