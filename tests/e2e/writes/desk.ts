import { Desk } from '../desk';

export { ELSEWHERE, inserted } from '../desk';

/** The desk of a test file that imports it. Each test has its own notes and loads the page again. */
export let desk: Desk;

beforeAll(async () => {
	desk = await Desk.open();
});
afterEach(() => desk.clear());
afterAll(() => desk.close());
