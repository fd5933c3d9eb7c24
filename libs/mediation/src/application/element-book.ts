import { Injectable } from '@nestjs/common';
import { advance, begin, newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { Reads, Tx } from '#platform/database';
import { elementMachine, type ElementEvent } from '../domain/element.machine.js';
import { standingOf, type SaidView, type Standing } from '../domain/element-views.js';
import { noSuchElement } from '../domain/mediation.errors.js';
import { contentAt, ElementEntity, ElementViewEntity, ownValueAt } from '../persistence/element.entity.js';

/** What an element says. */
export interface Content {
  /** In the mediator's own words, where it is none of the catalogue. */
  readonly label: string | null;
  readonly value: string;
  /** Where it stands, in words: which paper, which page. */
  readonly reference: string | null;
}

export interface Element {
  readonly row: ElementEntity;
  readonly views: ElementViewEntity[];
}

/** What is known of an element when it is opened, beside what the book gives it. */
export type Opened = Pick<
  ElementEntity,
  'disputeId' | 'attemptId' | 'ordinal' | 'code' | 'sourceCode' | 'sourcePartyId' | 'openedBy'
>;

export interface Said extends SaidView {
  readonly personId: string;
  readonly value: string | null;
}

const CONCLUSION = { open: 'REOPEN', agreed: 'AGREE', disputed: 'DISPUTE' } as const satisfies Record<
  Standing,
  ElementEvent['type']
>;

/** Elements of an attempt with what each party says; the only place that sees their words sealed and open. */
@Injectable()
export class ElementBook {
  constructor(private readonly cipher: FieldCipher) {}

  /** In the order of the list. */
  async all(reads: Reads, attemptId: string): Promise<Element[]> {
    const rows = await reads.find(ElementEntity, { attemptId }, { orderBy: { ordinal: 'asc' } });
    return this.withViews(reads, rows);
  }

  /** @throws `element.not-found` */
  async one(reads: Reads, attemptId: string, id: string): Promise<Element> {
    const rows = await reads.find(ElementEntity, { id, attemptId });
    const [element] = await this.withViews(reads, rows);
    if (!element) throw noSuchElement();
    return element;
  }

  contentOf({ id, content }: ElementEntity): Content {
    return JSON.parse(this.cipher.decrypt(content, contentAt(id))) as Content;
  }

  ownValueOf({ id, ownValue }: ElementViewEntity): string | null {
    return ownValue === null ? null : this.cipher.decrypt(ownValue, ownValueAt(id));
  }

  add(tx: Tx, opened: Opened, content: Content): string {
    const id = newId();
    const row = Object.assign(new ElementEntity(), begin(elementMachine).next, opened, {
      ...{ id, content: this.seal(id, content), wording: 1, openedAt: tx.now, factsId: null },
    });
    tx.insert(ElementEntity, row);
    return id;
  }

  /** @throws `workflow.refused` with the rule that says no. */
  move(tx: Tx, row: ElementEntity, event: ElementEvent, changes: Partial<ElementEntity> = {}): void {
    const { state } = row;
    Object.assign(row, advance(elementMachine, row, event).next, changes);
    const { id, ...rest } = row;
    tx.update(ElementEntity, { id, state }, rest);
  }

  /** What a party says takes the place of what it said before. */
  say(tx: Tx, element: Element, said: Said, inside: readonly string[]): void {
    const { row, views } = element;
    this.move(tx, row, { type: 'SAY', read: said.wording, wording: row.wording });
    const before = views.find(({ partyId }) => partyId === said.partyId);
    const id = before?.id ?? newId();
    const { value, ...rest } = said;
    const ownValue = value === null ? null : this.cipher.encrypt(value, ownValueAt(id));
    const changes = { ...rest, ownValue, saidAt: tx.now };
    if (before) {
      tx.update(ElementViewEntity, { id }, changes);
      Object.assign(before, changes);
    } else {
      const known = { id, elementId: row.id, disputeId: row.disputeId };
      const view = Object.assign(new ElementViewEntity(), known, changes);
      tx.insert(ElementViewEntity, view);
      views.push(view);
    }
    this.settle(tx, element, inside);
  }

  /** Other words: nobody has said anything to them yet. `read` is the number of those the mediator changes. */
  reword(
    tx: Tx,
    { row }: Element,
    read: number,
    { content, ...source }: { readonly content: Content } & Pick<Opened, 'sourceCode' | 'sourcePartyId'>,
  ): void {
    const wording = row.wording + 1;
    const changes = { ...source, content: this.seal(row.id, content), wording };
    this.move(tx, row, { type: 'REWORD', read, wording: row.wording }, changes);
  }

  /** How it stands among those at the table now. */
  settle(tx: Tx, { row, views }: Element, inside: readonly string[]): void {
    const standing = standingOf(views, { inside, wording: row.wording });
    if (standing !== row.state) this.move(tx, row, { type: CONCLUSION[standing] });
  }

  private seal(id: string, content: Content): string {
    return this.cipher.encrypt(JSON.stringify(content), contentAt(id));
  }

  private async withViews(reads: Reads, rows: readonly ElementEntity[]): Promise<Element[]> {
    if (rows.length === 0) return [];
    const views = await reads.find(ElementViewEntity, { elementId: rows.map(({ id }) => id) });
    return rows.map((row) => ({ row, views: views.filter(({ elementId }) => elementId === row.id) }));
  }
}
