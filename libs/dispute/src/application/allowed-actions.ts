import { Injectable } from '@nestjs/common';
import { isSureEnough, LEVEL_TOO_LOW, Permissions } from '#access';
import type { Refusal } from '#kernel';
import { Catalogues } from '#platform/http';
import type { Contact } from './contacts.js';
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

  /** `contacts`: whom to call, most of all the one who has the matter in hand, who comes last. */
  async of(view: DisputeView, contacts: Promise<readonly Contact[]>): Promise<AllowedAction[]> {
    return this.among(view, await this.sources.actions(view), await contacts);
  }

  /** Of these steps those this person may take, or may not yet. */
  among(
    view: DisputeView,
    offered: readonly OfferedAction[],
    contacts: readonly Contact[] = [],
  ): AllowedAction[] {
    const caller = wordsOf(contacts.at(-1));
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
      // Nobody is sent to have the identity checked for a step that would stay closed.
      const unsure = isSureEnough(permission, view.actor.level) ? undefined : LEVEL_TOO_LOW;
      const refused: Refusal | undefined = refusal ?? unsure;
      if (!refused) return [{ ...row, allowed: true }];
      const sentence = this.catalogues.sentence(view.locale, `rules.${refused.rule}`, { who: caller });
      return [{ ...row, allowed: false, refusedBy: { ...refused, sentence } }];
    });
  }
}

const wordsOf = (contact: Contact | undefined): string =>
  contact === undefined ? '' : [contact.name, contact.phone ?? ''].join(' ').trim();
