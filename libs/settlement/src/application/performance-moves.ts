import { dayOf } from '#kernel';
import type { PerformanceItemEvent } from '../domain/performance-item.machine.js';
import type { PerformanceEvent } from '../domain/performance.machine.js';
import type { PerformanceItemEntity } from '../persistence/performance-item.entity.js';
import type { Performance } from './performance-book.js';

/** Orders to the machines of performance with their facts, for commands and for the list of actions alike. */
type ItemOrder<T extends PerformanceItemEvent['type']> = Extract<PerformanceItemEvent, { type: T }>;

interface Bound {
  /** Everybody who signed the agreement. */
  readonly partyIds: readonly string[];
}

/** What nobody is named for, everybody who signed owes and is owed. */
export const owes = (item: PerformanceItemEntity, { partyIds }: Bound, partyId: string): boolean =>
  partyIds.includes(partyId) && (item.payerPartyId === null || item.payerPartyId === partyId);

export const isOwed = (item: PerformanceItemEntity, { partyIds }: Bound, partyId: string): boolean =>
  item.payeePartyId === null
    ? partyIds.includes(partyId) && item.payerPartyId !== partyId
    : item.payeePartyId === partyId;

export const reporting = (
  item: PerformanceItemEntity,
  bound: Bound,
  partyId: string,
): ItemOrder<'REPORT'> => ({
  type: 'REPORT',
  byDebtor: owes(item, bound, partyId),
});

export const confirming = (
  item: PerformanceItemEntity,
  bound: Bound,
  partyId: string,
): ItemOrder<'CONFIRM'> => ({ type: 'CONFIRM', byCreditor: isOwed(item, bound, partyId) });

/** Without a day it may be asked for at any time (CC 511(4)); else from the day after. */
export const defaulting = (
  item: PerformanceItemEntity,
  bound: Bound,
  by: { readonly partyId?: string; readonly byBody: boolean; readonly now: Date },
): ItemOrder<'MARK_DEFAULT'> => ({
  type: 'MARK_DEFAULT',
  byCreditor: by.partyId !== undefined && isOwed(item, bound, by.partyId),
  byBody: by.byBody,
  overdue: item.dueDate === null || dayOf(by.now) > item.dueDate,
});

export const inDefault = ({ items }: Performance): number =>
  items.filter(({ state }) => state === 'defaulted').length;

export const unconfirmed = ({ items }: Performance): number =>
  items.filter(({ state }) => state !== 'confirmed').length;

export const seekingEnforcement = (
  performance: Performance,
  bound: Bound,
  partyId: string,
): Extract<PerformanceEvent, { type: 'SEEK_ENFORCEMENT' }> => ({
  type: 'SEEK_ENFORCEMENT',
  byCreditor: performance.items.some((item) => item.state === 'defaulted' && isOwed(item, bound, partyId)),
  enforceable: performance.row.enforceable,
});
