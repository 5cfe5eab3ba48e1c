import * as chrono from 'chrono-node/id';
import { register } from '../page/peers.js';
import { reader } from './chrono-read.js';

register('chrono-id', () => reader(chrono));
