import * as chrono from 'chrono-node/en';
import { register } from '../page/peers.js';
import { reader } from './chrono-read.js';

register('chrono', () => reader(chrono));
