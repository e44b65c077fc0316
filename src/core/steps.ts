/**
 * Work that a caller can pause after each step. Every step yields the length of the text that it read, in UTF-16 units,
 * so that a test can tell a long step from a short one. `drain` does all steps at once.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** The search of a text of this length, in UTF-16 units, takes a few milliseconds. */
const LARGE_TEXT = 100_000;

/**
 * Pauses between two searches of a whole text, if the text is large: not for a note with the one line `- Call Dana
 * Monday`.
 */
export function* pauseIn(text: string): Steps<void> {
	if (text.length >= LARGE_TEXT) yield 0;
}

/** Does all steps of some work and returns its result. */
export function drain<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
