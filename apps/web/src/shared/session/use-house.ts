/** Whose house this is, whom to call, and what time it is there (a demo's clock may have been moved). */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, dataOf, type Schemas } from '../api/client.js';
import { keys } from '../api/keys.js';

export type House = Schemas['HouseSeen'];

interface HouseKept {
  readonly house: House;
  /** Milliseconds the server's clock is ahead of this device's. */
  readonly ahead: number;
}

async function readHouse(): Promise<HouseKept> {
  const house = await dataOf(api.GET('/api/v1/house'));
  return { house, ahead: Date.parse(house.now) - Date.now() };
}

export const houseQuery = { queryKey: keys.house, queryFn: readHouse, staleTime: 300_000 };

const useHouseQuery = () => useQuery(houseQuery);

const useHouseKept = (): HouseKept | undefined => useHouseQuery().data;

/** Until the first answer, or the first failure: a frame drawn without it would jump. */
export function useHouseAwaited(): boolean {
  const { isPending, failureCount } = useHouseQuery();
  return isPending && failureCount === 0;
}

export const useHouse = (): House | undefined => useHouseKept()?.house;

const TICK_MS = 30_000;

/** The server's time, moving on twice a minute. */
export function useNow(): Date {
  const ahead = useHouseKept()?.ahead ?? 0;
  const [local, setLocal] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLocal(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date(local + ahead);
}
