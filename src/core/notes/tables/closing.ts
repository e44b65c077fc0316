import type { Settings } from '../../settings';

/** A status that closes in any language or style: `✅`, `[x]`, `yes`. */
const DONE = /^(?:✅|✔|☑|\[x\]|yes$)/i;
/** What became of a motion: `Carried 5:0`. What became of an application is in the settings. */
const DECIDED = /^(?:carried|adopted|defeated)(?!\p{L})/u;

/** Whether a status says that nothing is left to do: `Rejected`, `✅`. */
export function isClosing(status: string, { closingStatuses }: Settings): boolean {
	const words = status.toLowerCase().replace(/^[^\p{L}]+/u, '');
	return (
		DONE.test(status) ||
		DECIDED.test(words) ||
		closingStatuses.some((closing) => words.startsWith(closing.toLowerCase()))
	);
}
