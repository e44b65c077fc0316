import type { Settings } from '../../settings';

/** A status that closes in any language or style: `✅`, `[x]`, `yes`. */
const DONE = /^(?:✅|✔|☑|\[x\]|yes$)/i;
/** What became of a motion or an application: `Accepted`, `Carried 5:0`. */
const DECIDED = /^(?:accepted|declined|carried|adopted|defeated|not selected|ghosted|archived)(?!\p{L})/u;

/** Whether a status says that nothing is left to do: `Rejected`, `✅`. */
export function isClosing(status: string, { closingStatuses }: Settings): boolean {
	const words = status.toLowerCase().replace(/^[^\p{L}]+/u, '');
	return (
		DONE.test(status) ||
		DECIDED.test(words) ||
		closingStatuses.some((closing) => words.startsWith(closing.toLowerCase()))
	);
}
