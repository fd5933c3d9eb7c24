/** The generator of room load as a process: a plan as JSON in its argument, the figures as JSON on its output. */
import { readFileSync } from 'node:fs';
import { gatherCrowd } from './room-crowd.js';
import type { LoadedRoom, RoomFigures, RoomLoadPlan } from './room-load.js';
import { RoomMeasuring } from './room-measuring.js';

const plan = JSON.parse(process.argv[2] ?? '{}') as RoomLoadPlan;
const rooms = JSON.parse(readFileSync(plan.file, 'utf8')) as LoadedRoom[];
const measuring = new RoomMeasuring();
const members = await gatherCrowd({ ...plan, rooms, heard: (event) => measuring.heard(event) });
const figures: RoomFigures[] = [];
for (const offered of plan.offered) figures.push(await measuring.measure(members, { ...plan, offered }));
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit();
