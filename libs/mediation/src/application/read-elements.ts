import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { ElementForms } from '#causes';
import { AllowedActions, type AllowedAction, type DisputeView, type OfferedAction } from '#dispute';
import { refusalBy, whyNot, type Refusal } from '#kernel';
import { Catalogues } from '#platform/http';
import { elementMachine, type ElementEvent } from '../domain/element.machine.js';
import { talksAreOn, takingRules } from '../domain/element.rules.js';
import { counted } from '../domain/element-views.js';
import { recordRules } from '../domain/record.rules.js';
import type { AttemptEntity } from '../persistence/attempt.entity.js';
import type { ElementEntity } from '../persistence/element.entity.js';
import { circumstancesOf, consenting } from './circumstances.js';
import { ElementBook, type Element } from './element-book.js';
import { lastAttempt, seatsOf, sitsAtTheTable } from './element-table.js';
import type { ToldElement, ToldElementForm, ToldElements } from './told-elements.js';

/** The points of fact of a matter for those at the table, each with what they can do about it now. */
@Injectable()
export class ReadElements {
  constructor(
    private readonly book: ElementBook,
    private readonly forms: ElementForms,
    private readonly allowed: AllowedActions,
    private readonly permissions: Permissions,
    private readonly catalogues: Catalogues,
  ) {}

  async all(view: DisputeView): Promise<ToldElements> {
    const { reads, dispute, actor, standings } = view;
    this.permissions.require(
      'element.read',
      standings.map(({ code }) => code),
      actor.level,
    );
    const attempt = await lastAttempt(reads, dispute.id);
    const form = this.formOf(view);
    if (!attempt || !sitsAtTheTable(standings, attempt)) return { form, items: [], actions: [] };
    const elements = await this.book.all(reads, attempt.id);
    const rests = refusalBy(talksAreOn, { phase: dispute.state, attemptState: attempt.state });
    const items = elements.map((element) => this.told({ view, attempt, rests }, element));
    return { form, items, actions: await this.steps({ view, attempt, rests }, elements) };
  }

  private formOf({ dispute, locale }: DisputeView): ToldElementForm {
    const { code, elements } = this.forms.formOf({ version: dispute.causeVersion, code: dispute.causeCode });
    const say = (key: string): string => this.catalogues.sentence(locale, `elements.${key}`);
    return {
      ...{ code, label: say(`form.${code}`) },
      elements: elements.map((id) => ({ code: id, label: say(`of.${id}`) })),
    };
  }

  private told(table: Table, { row, views }: Element): ToldElement {
    const { view, attempt } = table;
    const { id, code, sourceCode, sourcePartyId, wording, state, factsId } = row;
    const { label, value, reference } = this.book.contentOf(row);
    return {
      ...{ id, code, value, sourceCode, sourcePartyId, reference, wording, state, factsId },
      label: label ?? this.catalogues.sentence(view.locale, `elements.of.${code ?? ''}`),
      views: counted(views, { inside: attempt.partyIds, wording }).map((one) => ({
        ...{ partyId: one.partyId, view: one.view, value: this.book.ownValueOf(one), saidAt: one.saidAt },
      })),
      actions: this.allowed.among(view, stepsOn(table, row)),
    };
  }

  private async steps(table: Table, elements: readonly Element[]): Promise<readonly AllowedAction[]> {
    const { view, attempt, rests } = table;
    // After the talks there is nothing left to do, so nothing is offered.
    if (attempt.endedAt !== null) return [];
    const known = await circumstancesOf(view.reads, view.dispute.id);
    const wishes = { inside: attempt.partyIds, consenting: consenting(known, 'UNDISPUTED_FACTS') };
    const agreed = elements.filter(({ row }) => row.state === 'agreed').length;
    const mayNotTake =
      rests ??
      refusalBy(takingRules.somethingIsAgreed, { agreed }) ??
      refusalBy(recordRules.everyoneWantsFactsRecorded, wishes);
    return this.allowed.among(view, [
      step(view, 'element.open', '', rests),
      step(view, 'element.take', '/taking', mayNotTake),
    ]);
  }
}

interface Table {
  readonly view: DisputeView;
  readonly attempt: AttemptEntity;
  /** Why nothing can be done while the talks rest. */
  readonly rests: Refusal | undefined;
}

const step = (
  { dispute }: DisputeView,
  action: string,
  path: string,
  refusal: Refusal | undefined,
): OfferedAction => ({ action, method: 'POST', href: `/disputes/${dispute.id}/elements${path}`, refusal });

/** Only what the machine would do now: an element that is over has no buttons. */
function stepsOn({ view, attempt, rests }: Table, row: ElementEntity): OfferedAction[] {
  const { id, wording } = row;
  const can = (event: ElementEvent): boolean => whyNot(elementMachine, row, event) === undefined;
  const sits = seatsOf(view.standings, attempt).length > 0;
  const on = (action: string, path: string): OfferedAction => step(view, action, `/${id}/${path}`, rests);
  return [
    ...(sits && can({ type: 'SAY', read: wording, wording }) ? [on('element.say', 'views')] : []),
    ...(can({ type: 'REWORD', read: wording, wording }) ? [on('element.reword', 'words')] : []),
    ...(can({ type: 'DROP' }) ? [on('element.drop', 'dropping')] : []),
  ];
}
