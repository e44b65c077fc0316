import type { Locator } from 'playwright';

/** Frames without a change after which an element counts as still. */
const STILL_FRAMES = 6;

/** Waits until an element neither scrolls nor moves nor changes its height any more. */
export async function still(locator: Locator): Promise<void> {
	await locator.evaluate(
		(element, frames) =>
			new Promise<void>((resolve) => {
				let last = '';
				let same = 0;
				const frame = () => {
					const { top, height } = element.getBoundingClientRect();
					const now = [top, height, element.scrollTop, element.scrollHeight].join(' ');
					same = now === last ? same + 1 : 0;
					last = now;
					if (same >= frames) resolve();
					else requestAnimationFrame(frame);
				};
				requestAnimationFrame(frame);
			}),
		STILL_FRAMES,
	);
}
