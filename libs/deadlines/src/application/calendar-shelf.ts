import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarDay } from '#kernel';
import { CommittedReads } from '#platform/database';
import { makeCalendar, shippedYears } from '../config/calendar-files.js';
import type { CalendarYear, WorkingCalendar } from '../domain/working-calendar.js';
import { CalendarYearEntity } from '../persistence/calendar.entity.js';

/**
 * The calendar this process counts on: the years that came with the program and those administrators loaded.
 * Another process may load a year; the watch looks for it every second, and what was counted meanwhile is
 * recomputed by its calendar version.
 */
@Injectable()
export class CalendarShelf implements OnModuleInit {
  private readonly shipped = shippedYears();
  private calendar = makeCalendar(this.shipped);
  private loaded: readonly CalendarYear[] = [];
  private mark = '';

  constructor(private readonly reads: CommittedReads) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  get current(): WorkingCalendar {
    return this.calendar;
  }

  /** What is counted on, year by year; one an administrator loaded stands for the one that came with the program. */
  years(): (CalendarYear & { readonly loadedHere: boolean })[] {
    const here = new Set(this.loaded.map(({ year }) => year));
    const shipped = this.shipped.filter(({ year }) => !here.has(year));
    return [
      ...shipped.map((year) => ({ ...year, loadedHere: false })),
      ...this.loaded.map((year) => ({ ...year, loadedHere: true })),
    ].sort((a, b) => a.year - b.year);
  }

  /** The earliest day on which a loaded notice may have changed what was counted before. */
  get firstLoadedDay(): CalendarDay | undefined {
    const days = this.loaded.flatMap(({ year, days: entries }) => [
      `${year}-01-01` as CalendarDay,
      ...entries.map(({ date }) => date),
    ]);
    return days.sort()[0];
  }

  async refresh(): Promise<void> {
    const rows = await this.reads.select<{ year: number; loaded_at: string }>(
      'SELECT year, loaded_at FROM calendar_years ORDER BY year',
    );
    const mark = rows.map(({ year, loaded_at }) => `${year}@${loaded_at}`).join();
    if (mark === this.mark) return;
    const years = await this.reads.find(CalendarYearEntity, {}, { orderBy: { year: 'asc' } });
    this.loaded = years.map(({ year, papers, days }) => ({ year, papers, days }));
    this.calendar = makeCalendar([...this.shipped, ...this.loaded]);
    this.mark = mark;
  }
}
