import { calendarDay, code, counter, flag, idColumn, instant, jsonDocument, text } from '#platform/database';
import type { CalendarDay } from '#kernel';

/** What the two kinds of roster entries, bodies and persons, have in common. */
export abstract class ListedEntity {
  @idColumn({ primary: true }) id!: string;
  /** Published (ZT 5); of a mediator the name under which they mediate. */
  @text(120) publicName!: string;
  @code(20) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Last day on the roster; absent until listed. */
  @calendarDay({ nullable: true }) listedUntil!: CalendarDay | null;
  /** Filed, licensed or otherwise set up as the law asks; of a person, trained and consenting (TY 6-7, ZT 27). */
  @flag() qualified!: boolean;
  @jsonDocument() fields!: readonly string[];
  @jsonDocument() specialties!: readonly string[];
  /** Six-digit division code. */
  @code(6) region!: string;
  @jsonDocument() languages!: readonly string[];
  /** Matters that can be carried at once. */
  @counter() capacity!: number;
  /** Courts that invited (organisation ids). */
  @jsonDocument() invitingCourts!: readonly string[];
  @idColumn() createdBy!: string;
  @instant() createdAt!: Date;
}
