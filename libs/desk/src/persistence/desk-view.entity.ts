import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, jsonDocument, text } from '#platform/database';

/** A filter somebody keeps under a name of their own. */
@Entity('desk_views')
@Index('ux_desk_views_name', ['personId', 'name'], { unique: true })
export class DeskViewEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() personId!: string;
  @text(60) name!: string;
  /** Which list it is of. */
  @code(8) list!: 'QUEUE' | 'ALL';
  @jsonDocument() filter!: Readonly<Record<string, unknown>>;
  @instant() createdAt!: Date;
}
