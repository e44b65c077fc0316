import { desk, openDesk } from './writes/desk';
import './writes/log';
import './writes/acts';
import './writes/undo';
import './writes/editor';
import './writes/refused';

// All of them share one server and one browser. Each test has its own notes and loads the page again.
beforeAll(openDesk);
afterEach(() => desk.clear());
afterAll(() => desk.close());
