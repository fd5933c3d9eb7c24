/** The bare service as a process: says where it listens, ends on SIGTERM. */
import { bareService } from './bare-service.js';

const [database = '', disputes = '2000', connections = '32'] = process.argv.slice(2);
const app = await bareService({ database, disputes: Number(disputes), connections: Number(connections) });
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.once('SIGTERM', () => void app.close());
process.stdout.write(`${JSON.stringify({ url })}\n`);
