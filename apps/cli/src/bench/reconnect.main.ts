/** The generator of returning people as a process: a plan as JSON in its argument, the figures as JSON on its output. */
import { readFileSync } from 'node:fs';
import { reconnect, type ReconnectPlan } from './reconnect-load.js';
import type { LoadedRoom } from './room-load.js';

const plan = JSON.parse(process.argv[2] ?? '{}') as ReconnectPlan;
const rooms = JSON.parse(readFileSync(plan.file, 'utf8')) as LoadedRoom[];
process.stdout.write(`${JSON.stringify(await reconnect(plan, rooms))}\n`);
process.exit();
