/** Lets timers of the page of at least this many milliseconds run a hundred times sooner, until `jest.restoreAllMocks`. */
export function shortenWaits(fromMs: number): void {
	const wait = window.setTimeout.bind(window);
	jest
		.spyOn(window, 'setTimeout')
		.mockImplementation(((run: () => void, milliseconds = 0) =>
			wait(run, milliseconds < fromMs ? milliseconds : milliseconds / 100)) as typeof window.setTimeout);
}
