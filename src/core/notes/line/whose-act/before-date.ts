import type { When } from '../../../follow-up';

/**
 * Whether a date comes after an offset, with only a gap between them: true for `Call Dana on Friday` after `Dana`, if the
 * gap may be `on`. Offsets are positions in `shown`.
 */
export function isBeforeDate(shown: string, to: number, whens: readonly When[], gap: RegExp): boolean {
	return whens.some(({ from }) => from >= to && gap.test(shown.slice(to, from)));
}
