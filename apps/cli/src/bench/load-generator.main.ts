/** The load generator as a process: a plan as JSON in its argument, the result as JSON on its output. */
import { generateLoad } from './load-generator.js';
import type { LoadPlan, MakeScript } from './load.js';

const plan = JSON.parse(process.argv[2] ?? '{}') as LoadPlan;
const { makeScript } = (await import(plan.script)) as { makeScript: MakeScript };
const result = await generateLoad(plan, makeScript(plan.options, plan.connections));
process.stdout.write(`${JSON.stringify(result)}\n`);
