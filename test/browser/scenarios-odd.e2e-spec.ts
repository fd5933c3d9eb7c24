/** Half of the written disputes on the screens: those at odd places. */
import { tellWrittenDisputes } from './written-disputes.js';

describe('written disputes at odd places, on the screens', () => tellWrittenDisputes(1));
