import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import { PlainText } from '#platform/crypto';
import { decodeCursor, encodeCursor, PageQuery, Public, type Page } from '#platform/http';
import { CauseCatalogue, CURRENT_CAUSES } from './cause-catalogue.js';
import type { CauseNode } from './cause.js';

export class ListCausesQuery extends PageQuery {
  /** Words of the name, or a number. */
  @IsOptional() @PlainText({ max: 40 }) query?: string;
  /** Only below this part (`P4`), group (`G10`) or cause. */
  @IsOptional() @Matches(/^([PG]\d{1,2}|\d{1,3}(\.\d{1,2})?)$/) parent?: string;
  @IsOptional() @Matches(/^AY\d{4}$/) version?: string;
}

export interface ListedCause {
  readonly version: string;
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string | null;
  /** Names from the part down, so that equal words in different places can be told apart. */
  readonly path: readonly string[];
  /** Only a cause of the third or fourth level can be chosen. */
  readonly choosable: boolean;
  readonly hasChildren: boolean;
  readonly field: string | null;
}

/** The causes of action for everyone: browse from the parts down, or search by name. */
@Controller()
export class CausesController {
  constructor(private readonly causes: CauseCatalogue) {}

  /** In the order of the regulation, closest names first where words were given; cursor pages. */
  @Get('causes')
  @Public()
  list(
    @Query() { query, parent, version = CURRENT_CAUSES, limit = 50, cursor }: ListCausesQuery,
  ): Page<ListedCause> {
    const found = this.causes.search({
      version,
      ...(query === undefined ? {} : { query }),
      ...(parent === undefined ? {} : { parent }),
    });
    // The regulation does not change while the program runs, so a position in it is a stable cursor.
    const from = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1)[0]) || 0;
    const end = from + limit;
    return {
      items: found.slice(from, end).map((node) => this.listed(node)),
      ...(end < found.length ? { next: encodeCursor([end]) } : {}),
    };
  }

  private listed(node: CauseNode): ListedCause {
    const cause = this.causes.find(node.version, node.code);
    return {
      version: node.version,
      code: node.code,
      name: node.name,
      level: node.level,
      parent: node.parent ?? null,
      path: this.causes.pathOf(node.version, node.code).map(({ name }) => name),
      choosable: cause !== undefined,
      hasChildren: this.causes.hasChildren(node),
      field: (cause && this.causes.fieldOf(cause)) ?? null,
    };
  }
}
