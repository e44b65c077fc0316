import { Desk } from '../desk';

export { ELSEWHERE, inserted } from '../desk';

/** All tests of writing share one desk, because starting a server and a browser takes longer than most tests. */
export let desk: Desk;

export async function openDesk(): Promise<void> {
	desk = await Desk.open();
}
