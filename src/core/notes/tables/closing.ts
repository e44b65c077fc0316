import type { Settings } from '../../settings';

/** A status that closes in any language or style: `✅`, `[x]`, `yes`. */
const DONE = /^(?:✅|✔|☑|\[x\]|yes$)/i;

/** Whether a status says that nothing is left to do: `Rejected`, `✅`. */
export function isClosing(status: string, { closingStatuses }: Settings): boolean {
	const words = status.toLowerCase().replace(/^[^\p{L}]+/u, '');
	return DONE.test(status) || closingStatuses.some((closing) => words.startsWith(closing.toLowerCase()));
}
