/** `npm run diagrams [-- --check]`: draws every machine into the README of its room. */
import { keepGenerated } from './generated-file.js';
import { drawnReadmes } from './diagrams/readmes.js';
import { machines } from '../../api/src/rooms.js';

process.exit(keepGenerated('diagrams', drawnReadmes(machines)));
