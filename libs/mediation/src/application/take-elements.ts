import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { Catalogues } from '#platform/http';
import { takingRules } from '../domain/element.rules.js';
import { noSuchElement } from '../domain/mediation.errors.js';
import type { ElementEntity } from '../persistence/element.entity.js';
import { ElementBook, type Element } from './element-book.js';
import { talksAtWork } from './element-table.js';
import { ProposeFacts } from './undisputed-facts.js';

/** What everybody agrees on becomes the list that all sign, word for word; nobody types it again. */
@Injectable()
export class TakeElements {
  constructor(
    private readonly book: ElementBook,
    private readonly proposing: ProposeFacts,
    private readonly catalogues: Catalogues,
  ) {}

  async execute(
    work: DisputeWork,
    { elementIds }: { readonly elementIds?: readonly string[] },
  ): Promise<{ factsId: string; digest: string }> {
    const attempt = await talksAtWork(work);
    const taken = chosen(await this.book.all(work.tx, attempt.id), elementIds);
    work.require(takingRules.somethingIsAgreed, { agreed: taken.length });
    const facts = taken.map(({ row }) => this.sentenceOf(row));
    const proposed = await this.proposing.execute(work, { facts });
    const { factsId } = proposed;
    for (const { row } of taken) this.book.move(work.tx, row, { type: 'TAKE' }, { factsId });
    return proposed;
  }

  /** Papers of the house are written in Chinese, whoever looks. */
  private sentenceOf(row: ElementEntity): string {
    const { label, value } = this.book.contentOf(row);
    const name = label ?? this.catalogues.sentence('zh-CN', `elements.of.${row.code ?? ''}`);
    return `${name}：${value}`;
  }
}

/** Without a choice everything that is agreed. What was chosen and is not agreed is refused by the machine. */
function chosen(all: readonly Element[], elementIds: readonly string[] | undefined): Element[] {
  if (elementIds === undefined) return all.filter(({ row }) => row.state === 'agreed');
  const found = all.filter(({ row }) => elementIds.includes(row.id));
  if (found.length < elementIds.length) throw noSuchElement();
  return found;
}
