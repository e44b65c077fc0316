import { Desk } from '../desk';

export { ELSEWHERE, inserted } from '../desk';

/** All tests of writing share it, since a server and a browser take longer to start than most tests. */
export let desk: Desk;

export async function openDesk(): Promise<void> {
	desk = await Desk.open();
}
