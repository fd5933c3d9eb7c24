/** The rooms without HTTP, for commands that go through the same use cases as the screens. */
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainError, SystemClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { Catalogues } from '#platform/http';
import { CommandFailed } from '../command.js';

export type House = Pick<INestApplicationContext, 'get'>;
type Class<T> = abstract new (...args: never[]) => T;

/** Opens the house on the settings of this installation, and closes it whatever happens. */
export async function inHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  // Here and not above: most commands need not wait for every room to load.
  const { HouseModule } = await import('../../../api/src/house.module.js');
  const module = HouseModule.of({ settings: loadSettings(), clock: new SystemClock() });
  const house = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    return await work(house);
  } catch (error) {
    throw error instanceof DomainError ? new CommandFailed(sentenceOf(house, error)) : error;
  } finally {
    await house.close();
  }
}

export const of = <T>(house: House, what: Class<T>): T => house.get<T>(what, { strict: false });

/** The same sentence the screens would show. */
export function sentenceOf(house: House, { code, params, errors }: DomainError): string {
  const catalogues = of(house, Catalogues);
  const rule = params['rule'];
  const key = typeof rule === 'string' ? `rules.${rule}` : `errors.${code}`;
  const fields = errors.map(
    (field) => `${field.path}: ${catalogues.sentence('en', `errors.${field.code}`, field.params)}`,
  );
  return [catalogues.sentence('en', key, params), ...fields].join(' ');
}
