import { desk, openDesk } from './writes/desk';
import './writes/log';
import './writes/acts';
import './writes/undo';
import './writes/editor';
import './writes/refused';

// One server and one browser for all of them; each test has its own notes and its own page.
beforeAll(openDesk);
afterEach(() => desk.clear());
afterAll(() => desk.close());
