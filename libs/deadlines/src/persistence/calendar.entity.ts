import { Entity } from 'typeorm';
import { counter, idColumn, instant, jsonDocument } from '#platform/database';
import type { CalendarEntry } from '../domain/working-calendar.js';

/** A year's holiday notice that an administrator loaded; goes before the one that came with the program. */
@Entity('calendar_years')
export class CalendarYearEntity {
  @counter({ primary: true }) year!: number;
  @jsonDocument() papers!: readonly string[];
  @jsonDocument() days!: readonly CalendarEntry[];
  @instant() loadedAt!: Date;
  @idColumn() loadedBy!: string;
}

/** That the administrators of a court were told of a missing year; once. */
@Entity('calendar_alerts')
export class CalendarAlertEntity {
  @counter({ primary: true }) year!: number;
  @idColumn({ primary: true }) courtId!: string;
  @instant() at!: Date;
}
