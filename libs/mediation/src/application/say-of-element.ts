import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { sayingRules } from '../domain/element.rules.js';
import type { View } from '../domain/element-views.js';
import { recordRules } from '../domain/record.rules.js';
import { ElementBook } from './element-book.js';
import { elementAtWork } from './element-table.js';

export interface Saying {
  readonly elementId: string;
  readonly partyId: string;
  /** Number of the words that were read. */
  readonly wording: number;
  readonly view: View;
  /** The party's own version, where it disputes. */
  readonly value?: string;
}

/** A party says of a point of fact that it is so, that it is not, or that it does not know; and may say otherwise later. */
@Injectable()
export class SayOfElement {
  constructor(private readonly book: ElementBook) {}

  async execute(
    work: DisputeWork,
    { elementId, partyId, wording, view, value }: Saying,
  ): Promise<{ state: string }> {
    const { attempt, element } = await elementAtWork(work, this.book, elementId);
    // What is agreed is on its way into an admission: a general authority does not cover that (CPL 62).
    await work.actingFor(partyId, view === 'AGREED' ? 'ADMIT' : 'PROCEDURE');
    work.require(recordRules.isInside, { inside: attempt.partyIds, partyId });
    work.require(sayingRules.ownValueWhereDisputed, { view, value });
    const said = { partyId, personId: work.actor.personId, wording, view, value: value ?? null };
    this.book.say(work.tx, element, said, attempt.partyIds);
    return { state: element.row.state };
  }
}
