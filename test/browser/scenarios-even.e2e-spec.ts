/** Half of the written disputes on the screens: those at even places. */
import { tellWrittenDisputes } from './written-disputes.js';

describe('written disputes at even places, on the screens', () => tellWrittenDisputes(0));
