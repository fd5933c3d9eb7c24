/** The bare rooms as a process: says where it listens, ends on SIGTERM. Arguments: connections, and the database if any. */
import { bareRooms } from './bare-rooms.js';

const [connections = '32', database] = process.argv.slice(2);
const url = await bareRooms(database, Number(connections));
process.once('SIGTERM', () => process.exit());
process.stdout.write(`${JSON.stringify({ url })}\n`);
